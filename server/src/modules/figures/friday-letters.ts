import { createHash } from 'node:crypto';
import { In, IsNull, Not } from 'typeorm';
import type { Sql } from '../../database/sql';
import { HccError } from '../../kernel/errors';
import { addDays, type Day, dayNumber, dayOf, endOfDay, type Instant, spokenDay } from '../../kernel/instant';
import { mondayOf } from '../../kernel/week';
import type { WorkCalendar } from '../calendar/work-calendar';
import type { Actor } from '../identity/actor';
import { findPerson } from '../identity/sign-in/person';
import { Staff, StaffStatus } from '../identity/staff.entity';
import { mailStaff } from '../notification/mail-staff';
import { NoticeEvent } from '../notification/notification-terms';
import { loadBooks, type ReportBooks, type ReportRoom } from '../papers/report-books';
import { StaffNoticeKind, StaffNoticeSubject } from '../staff-notices/staff-notice-terms';
import { writeStaffNotice } from '../staff-notices/write-staff-notice';
import { figuresAddress } from './figures-address';
import { figuresText } from './figures-text';
import { FiguresLetter, KeptFigures } from './kept-figures.entity';
import { type FiguresRequest, readFigures } from './read-figures';

const FRIDAY = 4;

export interface LetterRoom {
  reports: ReportRoom;
  /** Where the apps are reached, without a slash at its end. */
  publicUrl: string;
}

/**
 * The day on which the letters of a week go out: its Friday or, where that is none, the last working day before it;
 * null for a week without one.
 */
export function letterDayOf(week: Day, calendar: WorkCalendar): Day | null {
  const monday = mondayOf(week);
  for (let after = FRIDAY; after >= 0; after--) {
    const day = addDays(monday, after);
    if (calendar.isWorkingDay(dayNumber(day))) return day;
  }
  return null;
}

/**
 * Writes everybody who wants it the figures that he keeps, from the week's letter day on: one letter a week and person,
 * however often this runs and by however many processes, and a line in the bell for each of his figures.
 * @returns how many letters were written
 */
export async function writeFridayLetters(room: LetterRoom, at: Instant): Promise<number> {
  const { db } = room.reports.dossiers;
  const books = await loadBooks(room.reports);
  const today = dayOf(at);
  const letterDay = letterDayOf(today, books.references.calendars.province);
  if (letterDay === null || today < letterDay) return 0;
  const friday = addDays(mondayOf(today), FRIDAY);
  const byPerson = new Map<string, KeptFigures[]>();
  for (const kept of await wanted(db.read, friday, endOfDay(letterDay))) {
    byPerson.set(kept.staffId, [...(byPerson.get(kept.staffId) ?? []), kept]);
  }
  let written = 0;
  for (const [staffId, kept] of byPerson) {
    const actor = await readerOf(room, staffId, kept[0]!.officeId, at);
    if (actor && (await writeLetter(room, books, actor, kept, { friday, at }))) written++;
  }
  return written;
}

/** What goes by e-mail of those who have not been written this week; who began after the letter day waits a week. */
async function wanted({ entities }: Sql, friday: Day, until: Instant): Promise<KeptFigures[]> {
  const kept = await entities.find(KeptFigures, { where: { mailSince: Not(IsNull()) }, order: { nameKey: 'ASC' } });
  const staffIds = [...new Set(kept.map(({ staffId }) => staffId))];
  const letters = await entities.findBy(FiguresLetter, { friday, staffId: In(staffIds) });
  const done = new Set(letters.map(({ staffId }) => staffId));
  return kept.filter(({ staffId, mailSince }) => !done.has(staffId) && mailSince! < until);
}

/** The person as he is today; null for one who may not read reports any more. */
async function readerOf(
  { reports }: LetterRoom,
  staffId: string,
  officeId: string,
  at: Instant,
): Promise<Actor | null> {
  const staff = await reports.dossiers.db.read.entities.findOneBy(Staff, { id: staffId, status: StaffStatus.ACTIVE });
  if (!staff) return null;
  // No session is opened here, so no second factor is asked for.
  const { id, username, fullName, passwordSetByOtherAt } = staff;
  const account = { id, username, fullName, passwordSetByOtherAt, hasSecondFactor: true, chosenOfficeId: officeId };
  const person = await findPerson(reports.dossiers, account, at);
  return person?.actor.permissions.has('report:read') ? person.actor : null;
}

async function writeLetter(
  { reports, publicUrl }: LetterRoom,
  books: ReportBooks,
  actor: Actor,
  kept: readonly KeptFigures[],
  { friday, at }: { friday: Day; at: Instant },
): Promise<boolean> {
  const { db } = reports.dossiers;
  const parts: string[] = [];
  for (const { name, request } of kept) {
    const asked = JSON.parse(request) as FiguresRequest;
    try {
      const figures = await readFigures(db.read, actor, books, asked, at);
      const page = `${publicUrl}${figuresAddress(asked)}`;
      const file = `${publicUrl}${figuresAddress(asked, '/figures.xlsx')}`;
      parts.push(`${figuresText(name, asked, figures)}\n\nMở số liệu: ${page}\nTệp Excel: ${file}`);
    } catch (error) {
      if (!(error instanceof HccError)) throw error;
      // An office that is no more, or an area that is no longer his.
      parts.push(`${name}\nKhông đọc được: ${error.message}`);
    }
  }
  const subject = `Số liệu thủ tục hành chính, tuần đến ${spokenDay(friday)}`;
  const text = [`Kính gửi ${actor.fullName},`, ...parts].join('\n\n');
  return db.transact(async (tx) => {
    const ignore = tx.engine === 'mysql' ? 'INSERT IGNORE' : 'INSERT OR IGNORE';
    const { affected } = await tx.run(`${ignore} INTO figures_letter (staff_id, friday, written_at) VALUES (?, ?, ?)`, [
      actor.staffId,
      friday,
      at,
    ]);
    if (affected === 0) return false;
    for (const to of new Set(kept.map(({ mailTo }) => mailTo!))) {
      const ref = `${friday} ${createHash('sha256').update(to).digest('hex').slice(0, 12)}`;
      await mailStaff(tx, {
        event: NoticeEvent.FIGURES,
        staffId: actor.staffId,
        ref,
        to,
        words: { subject, body: text },
      });
    }
    for (const { id, name } of kept) {
      await writeStaffNotice(tx, {
        staffIds: [actor.staffId],
        kind: StaffNoticeKind.FIGURES_READY,
        subject: { kind: StaffNoticeSubject.FIGURES, id },
        ref: friday,
        params: { title: name },
      });
    }
    return true;
  });
}
