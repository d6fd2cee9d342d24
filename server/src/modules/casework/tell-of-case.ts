import type { Tx } from '../../database/sql';
import { dayOf, type Instant } from '../../kernel/instant';
import { findHolders } from '../identity/staff.queries';
import { StaffNoticeKind } from '../staff-notices/staff-notice-terms';
import { writeStaffNotice } from '../staff-notices/write-staff-notice';
import type { CaseColumns } from './case-columns';
import type { CaseStep } from './case-step';
import type { CaseTable } from './case-table';
import { CaseEventKind } from './case-terms';
import { findHeads } from './offices-of-cases';

/** For whoever opened it. */
const TO_OPENER: Partial<Record<CaseEventKind, StaffNoticeKind>> = {
  FORWARDED: StaffNoticeKind.CASE_FORWARDED,
  ASKED_BACK: StaffNoticeKind.CASE_ASKED_BACK,
  ANSWERED: StaffNoticeKind.CASE_ANSWERED,
};
const TO_HANDLER: Partial<Record<CaseEventKind, StaffNoticeKind>> = {
  OPENED: StaffNoticeKind.CASE_ARRIVED,
  FORWARDED: StaffNoticeKind.CASE_ARRIVED,
  REPLIED: StaffNoticeKind.CASE_REPLIED,
  REOPENED: StaffNoticeKind.CASE_REOPENED,
  ASSIGNED: StaffNoticeKind.CASE_ARRIVED,
  SENT_BACK: StaffNoticeKind.CASE_SENT_BACK,
  APPEALED: StaffNoticeKind.CASE_ARRIVED,
};

type Told<Row extends CaseColumns> = Pick<CaseTable<Row>, 'subject' | 'rightFor' | 'approvedWith' | 'isAbout'>;

/** Who has it in hand: whoever took it, else everybody of the office who may answer. */
async function handlersOf<Row extends CaseColumns>(
  tx: Tx,
  { rightFor, approvedWith }: Told<Row>,
  row: Row,
  at: Instant,
  officeId = row.handlerOfficeId,
): Promise<string[]> {
  if (row.takenById !== null) return [row.takenById];
  const right = rightFor(row);
  if (right === approvedWith) return findHeads(tx, right, officeId, at);
  return findHolders(tx, right, officeId === '' ? null : [officeId], dayOf(at));
}

function write<Row extends CaseColumns>(
  tx: Tx,
  { subject, isAbout }: Told<Row>,
  row: Row,
  notice: { kind: StaffNoticeKind; staffIds: readonly string[]; ref: string | number; who: string },
): Promise<void> {
  const { number, title, dueAt, id } = row;
  const { who, ...rest } = notice;
  const staffIds = rest.staffIds.filter((staffId) => staffId !== '' && !isAbout?.(row, staffId));
  return writeStaffNotice(tx, {
    ...rest,
    staffIds,
    subject: { kind: subject, id },
    params: { number, title, who },
    moment: dueAt,
  });
}

/** Tells those concerned what happened to a case, in the transaction that made it so; nobody of what he did himself. */
export async function tellOfCase<Row extends CaseColumns>(
  tx: Tx,
  cases: Told<Row>,
  row: Row,
  { kind, actor, at }: CaseStep,
): Promise<void> {
  const tell = (notice: StaffNoticeKind | undefined, staffIds: readonly string[]) => {
    const others = staffIds.filter((staffId) => staffId !== actor?.staffId);
    if (notice === undefined || others.length === 0) return;
    return write(tx, cases, row, { kind: notice, staffIds: others, ref: row.version, who: actor?.fullName ?? '' });
  };
  await tell(TO_OPENER[kind], [row.openedById]);
  if (TO_HANDLER[kind]) await tell(TO_HANDLER[kind], await handlersOf(tx, cases, row, at));
  if (kind !== CaseEventKind.PROPOSED || cases.approvedWith === undefined) return;
  await tell(StaffNoticeKind.CASE_PROPOSED, await findHeads(tx, cases.approvedWith, row.handlerOfficeId, at));
}

/** Once for each deadline that has passed. @param officeId that has it today: the one it came to may have been closed */
export async function tellOverdue<Row extends CaseColumns>(
  tx: Tx,
  cases: Told<Row>,
  row: Row,
  { at, officeId }: { at: Instant; officeId: string },
): Promise<void> {
  const staffIds = await handlersOf(tx, cases, row, at, officeId);
  await write(tx, cases, row, { kind: StaffNoticeKind.CASE_OVERDUE, staffIds, ref: row.dueAt, who: '' });
}
