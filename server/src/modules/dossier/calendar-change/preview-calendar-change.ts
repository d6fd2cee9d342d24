import type { Sql } from '../../../database/sql';
import { type Day, dayOf, type Instant, startOfDay } from '../../../kernel/instant';
import { CalendarDay, WorkCalendarRow } from '../../calendar/calendar.entity';
import { DEFAULT_CALENDAR_ID, DEFAULT_SESSIONS } from '../../calendar/calendar-cache';
import { planCalendarChange, type WantedDay } from '../../calendar/calendar-change-plan';
import { DayKind } from '../../calendar/clock-terms';
import { WorkCalendar } from '../../calendar/work-calendar';
import { OPEN_IN_TIME } from '../changes/recompute-due';
import { readDossierClock } from '../clock/dossier-clock';
import type { References } from '../dossier-room';
import { project } from '../history/dossier.projection';
import { readEventsOf, toProjected } from '../history/dossier-store';

export interface MovedDossier {
  code: string;
  officeId: string;
  procedureName: string;
  before: Instant | null;
  after: Instant | null;
}

export interface CalendarPreview {
  /** Open dossiers whose due moment would move. */
  moved: number;
  later: number;
  earlier: number;
  /** By receiving office. */
  byOffice: Map<string, number>;
  /** Those that are due first. */
  sample: MovedDossier[];
}

/** Histories are read in parts, so that whoever works meanwhile has his turn. */
const PART = 500;
const SAMPLE = 50;

/**
 * Which open dossiers a change of the calendar would move; nothing is written.
 * @throws HccError BAD_USER_INPUT naming `days[i]`
 */
export async function previewCalendarChange(
  sql: Sql,
  references: References,
  wanted: readonly WantedDay[],
  now: Instant,
): Promise<CalendarPreview> {
  const { calendar, first } = await changedCalendar(sql, wanted, now);
  const preview: CalendarPreview = { moved: 0, later: 0, earlier: 0, byOffice: new Map(), sample: [] };
  if (first === null) return preview;
  const moved: MovedDossier[] = [];
  let after = '';
  for (;;) {
    const part = await sql.query<OpenRow>(
      `SELECT d.id, d.code, d.receiving_office_id AS officeId, d.procedure_version_id AS versionId FROM dossier d
        WHERE ${OPEN_IN_TIME} AND d.due_at >= ? AND d.id > ? ORDER BY d.id LIMIT ${PART}`,
      [now, startOfDay(first), after],
    );
    moved.push(...(await movedOf(sql, references, calendar, part, now)));
    if (part.length < PART) break;
    after = part.at(-1)!.id;
  }
  for (const each of moved) {
    preview.moved++;
    if ((each.after ?? 0) > (each.before ?? 0)) preview.later++;
    else preview.earlier++;
    preview.byOffice.set(each.officeId, (preview.byOffice.get(each.officeId) ?? 0) + 1);
  }
  preview.sample = moved.sort((a, b) => (a.before ?? 0) - (b.before ?? 0)).slice(0, SAMPLE);
  return preview;
}

interface OpenRow {
  id: string;
  code: string;
  officeId: string;
  versionId: string;
}

async function movedOf(
  sql: Sql,
  { catalogue }: References,
  calendar: WorkCalendar,
  rows: readonly OpenRow[],
  now: Instant,
): Promise<MovedDossier[]> {
  if (rows.length === 0) return [];
  const histories = await readEventsOf(
    sql,
    rows.map(({ id }) => id),
  );
  return rows.flatMap(({ id, code, officeId, versionId }) => {
    const state = project((histories.get(id) ?? []).map(toProjected), versionId, catalogue.versionOf);
    const version = catalogue.getVersion(state.versionId);
    const { dueAt } = readDossierClock(state, version, calendar, now);
    if (dueAt === state.dueAt) return [];
    return [{ code, officeId, procedureName: version.name, before: state.dueAt, after: dueAt }];
  });
}

/** The calendar as it would be, and the first day on which it differs; no due moment before that can move. */
async function changedCalendar(
  { entities }: Sql,
  wanted: readonly WantedDay[],
  now: Instant,
): Promise<{ calendar: WorkCalendar; first: Day | null }> {
  const hours = await entities.findOneBy(WorkCalendarRow, { id: DEFAULT_CALENDAR_ID });
  const days = await entities.findBy(CalendarDay, { calendarId: DEFAULT_CALENDAR_ID });
  const { writes, removals } = planCalendarChange(wanted, days, dayOf(now));
  const kinds = new Map(days.map(({ day, kind }) => [day, kind]));
  for (const { day, kind } of writes) kinds.set(day, kind);
  for (const day of removals) kinds.delete(day);
  const of = (kind: DayKind) => [...kinds].filter(([, each]) => each === kind).map(([day]) => day);
  const spec = { sessions: hours?.sessions ?? DEFAULT_SESSIONS, off: of(DayKind.OFF), work: of(DayKind.WORK) };
  const touched = [...writes.map(({ day }) => day), ...removals].sort();
  return { calendar: new WorkCalendar(spec), first: touched[0] ?? null };
}
