import { bumpStamp } from '../../../database/reference-cache';
import type { Sql, Tx } from '../../../database/sql';
import { conflictWith } from '../../../kernel/conflict';
import { badField, forbidden, HccError, notFound } from '../../../kernel/errors';
import { newId } from '../../../kernel/ids';
import { dayOf, spokenDay } from '../../../kernel/instant';
import { AuditKind } from '../../audit/audit-terms';
import { recordChange } from '../../audit/record-change';
import { OfficeHours, OfficeHoursState } from '../../calendar/hours/office-hours.entity';
import { checkHours, hoursInWords, refuseSecondOfDay, type WantedHours } from '../../calendar/hours/office-hours-rules';
import { orderOf, readConfirmedHours } from '../../calendar/hours/office-hours-store';
import type { Actor } from '../../identity/actor';
import { StaffNoticeSubject } from '../../staff-notices/staff-notice-terms';
import { tellOtherAdministrators } from '../../staff-notices/tell-administrators';
import type { DossierRoom } from '../dossier-room';
import { noteChange, takeTurnAtCalendar } from './note-change';

type Room = Pick<DossierRoom, 'db' | 'now'>;

/** Whose hours, as it was chosen. */
export interface ChosenOffices {
  officeIds: readonly string[];
  /** In words. */
  scope: string;
}

interface Deed {
  by: Actor;
  address: string | null;
}

/**
 * Keeps hours as a draft; nothing is counted by them.
 * @throws HccError BAD_USER_INPUT naming `fromDay`, `sessions`, `decision` or `offices`
 */
export async function prepareOfficeHours(
  room: Room,
  { by, address }: Deed,
  { officeIds, scope }: ChosenOffices,
  wanted: WantedHours,
): Promise<OfficeHours> {
  if (officeIds.length === 0) throw badField('offices', 'Chưa chọn cơ quan nào.');
  const { fromDay, sessions, decision } = checkHours(wanted, dayOf(room.now()));
  return room.db.transact(async (tx) => {
    await takeTurnAtCalendar(tx);
    await refuseTwice(tx, { fromDay, officeIds });
    const row: OfficeHours = {
      id: newId(),
      fromDay,
      sessionsText: sessions === null ? null : JSON.stringify(sessions),
      officeIdsText: JSON.stringify(officeIds),
      scope,
      decision,
      state: OfficeHoursState.DRAFT,
      preparedAt: room.now(),
      preparedById: by.staffId,
      preparedBy: by.fullName,
      settledAt: null,
      settledBy: null,
    };
    await tx.entities.insert(OfficeHours, row);
    await record(room, tx, { by, address }, row, null);
    await tellOtherAdministrators(tx, by, {
      subject: { kind: StaffNoticeSubject.OFFICE_HOURS, id: row.id },
      ref: '',
      title: `Giờ làm việc từ ${spokenDay(fromDay)} của ${scope}`,
    });
    return row;
  });
}

/**
 * A second person lets them hold from their day on: dates given from now on are counted so, and open dossiers follow.
 * @throws HccError NOT_FOUND; CONFLICT (who and when) where it is no draft any more; FORBIDDEN for who prepared it;
 *   BAD_USER_INPUT where their day has come meanwhile, or other hours begin on it
 */
export function confirmOfficeHours(room: Room, deed: Deed, id: string): Promise<OfficeHours> {
  return settle(room, deed, id, OfficeHoursState.CONFIRMED, async (tx, row) => {
    assertState(row, [OfficeHoursState.DRAFT]);
    if (row.preparedById === deed.by.staffId)
      throw forbidden('Giờ làm việc phải do người thứ hai xác nhận, không phải người đã lập.');
    const { fromDay, officeIds, sessions } = orderOf(row);
    checkHours({ fromDay, sessions: sessions && [...sessions], decision: row.decision }, dayOf(room.now()));
    await refuseTwice(tx, { fromDay, officeIds });
    return confirmedInWords(row);
  });
}

/**
 * Gives a draft up, or confirmed hours before their day; open dossiers follow back.
 * @throws HccError NOT_FOUND; CONFLICT where it was given up already; ILLEGAL_ACTION from its day on
 */
export function cancelOfficeHours(room: Room, deed: Deed, id: string): Promise<OfficeHours> {
  return settle(room, deed, id, OfficeHoursState.CANCELLED, async (_tx, row) => {
    assertState(row, [OfficeHoursState.DRAFT, OfficeHoursState.CONFIRMED]);
    if (row.state === OfficeHoursState.DRAFT) return null;
    if (row.fromDay <= dayOf(room.now())) {
      throw new HccError('ILLEGAL_ACTION', 'Giờ này đã có hiệu lực; hãy lập giờ khác từ một ngày tới.', {
        allowed: [],
      });
    }
    return `Hủy giờ làm việc mới từ ${spokenDay(row.fromDay)} của ${row.scope}.`;
  });
}

/** @param work says in words what open dossiers have to follow, or null */
async function settle(
  room: Room,
  deed: Deed,
  id: string,
  state: OfficeHoursState,
  work: (tx: Tx, row: OfficeHours) => Promise<string | null>,
): Promise<OfficeHours> {
  return room.db.transact(async (tx) => {
    await takeTurnAtCalendar(tx);
    const row = await tx.entities.findOneBy(OfficeHours, { id });
    if (!row) throw notFound('bản giờ làm việc này');
    const summary = await work(tx, row);
    const settled = { state, settledAt: room.now(), settledBy: deed.by.fullName };
    await tx.entities.update(OfficeHours, { id }, settled);
    const after = { ...row, ...settled };
    if (summary !== null) {
      await bumpStamp(tx, 'calendar');
      const { decision, officeIdsText } = row;
      await noteChange(room, tx, { madeBy: deed.by.fullName, summary, decision, officeIdsText });
    }
    await record(room, tx, deed, after, row.state);
    return after;
  });
}

function assertState({ state, settledBy, settledAt }: OfficeHours, allowed: readonly OfficeHoursState[]): void {
  if (allowed.includes(state)) return;
  const what = state === OfficeHoursState.CANCELLED ? 'hủy' : 'xác nhận';
  throw conflictWith(`${settledBy} đã ${what} bản này.`, { who: settledBy, at: settledAt });
}

async function refuseTwice(sql: Pick<Sql, 'entities'>, wanted: { fromDay: string; officeIds: readonly string[] }) {
  const confirmed = await readConfirmedHours(sql);
  refuseSecondOfDay(
    wanted,
    confirmed.map((row) => ({ ...orderOf(row), scope: row.scope })),
  );
}

function confirmedInWords(row: OfficeHours): string {
  const { sessions, fromDay } = orderOf(row);
  const hours = sessions === null ? 'theo giờ chung của tỉnh' : hoursInWords(sessions);
  return `Giờ làm việc từ ${spokenDay(fromDay)} của ${row.scope}: ${hours}, theo ${row.decision}.`;
}

function record(room: Room, tx: Tx, { by, address }: Deed, row: OfficeHours, before: OfficeHoursState | null) {
  const { fromDay, sessions } = orderOf(row);
  return recordChange(room.db, tx, {
    kind: AuditKind.SETTING_CHANGED,
    by,
    address,
    subject: 'calendar.hours',
    before: before === null ? undefined : { state: before },
    after: { id: row.id, fromDay, sessions, scope: row.scope, decision: row.decision, state: row.state },
  });
}
