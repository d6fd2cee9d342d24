import type { Database } from '../../database/database';
import type { Sql, Tx } from '../../database/sql';
import { conflictWith } from '../../kernel/conflict';
import { badField, HccError, notFound } from '../../kernel/errors';
import { newId } from '../../kernel/ids';
import { type Day, dayOf, type Instant, spokenDay, yearOf } from '../../kernel/instant';
import { formatDong } from '../../kernel/money';
import { clean } from '../../kernel/text';
import { takeFormNumber } from '../dossier/changes/form-number';
import { NumberedForm } from '../dossier/dossier-terms';
import type { Actor } from '../identity/actor';
import { TillState } from './fee-terms';
import { HELD_FOR_POST } from './postage';
import { Till, TreasuryHandover } from './till.entity';

/** Notes that are in use, in đồng. */
const DENOMINATIONS = [500_000, 200_000, 100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200];
const MOST_NOTES = 100_000;
const MOST_FLOAT = 1_000_000_000;

export interface NoteCount {
  note: number;
  count: number;
}

async function lockTill(tx: Tx, officeId: string, id: string): Promise<Till> {
  await tx.query(`SELECT id FROM till WHERE id = ?${tx.forUpdate}`, [id]);
  const till = await tx.entities.findOneBy(Till, { id, officeId });
  if (!till) throw notFound('quầy thu này');
  return till;
}

const openKeyOf = (officeId: string, cashierId: string) => `${officeId} ${cashierId}`;

async function findOpenTill(tx: Tx, officeId: string, cashierId: string): Promise<Till | null> {
  const rows = await tx.query<{ id: string }>(`SELECT id FROM till WHERE open_key = ?${tx.forUpdate}`, [
    openKeyOf(officeId, cashierId),
  ]);
  return rows[0] ? lockTill(tx, officeId, rows[0].id) : null;
}

/**
 * The cashier's till of today, locked; one that nobody opened by hand opens by itself, empty. Money of one day never
 * goes into the till of another.
 * @throws HccError CONFLICT where the till of a day gone by was not closed
 */
export async function tillOfToday(
  tx: Tx,
  officeId: string,
  { staffId, fullName }: Pick<Actor, 'staffId' | 'fullName'>,
  at: Instant,
  floatDong = 0,
): Promise<{ till: Till; isNew: boolean }> {
  const day = dayOf(at);
  // Two requests of one person wait for each other here, so that both find the same till.
  await tx.query(`SELECT id FROM staff WHERE id = ?${tx.forUpdate}`, [staffId]);
  const open = await findOpenTill(tx, officeId, staffId);
  if (open && open.day < day) {
    throw conflictWith(
      `Quầy thu ngày ${spokenDay(open.day)} của ${fullName} chưa đóng; hãy kiểm quỹ và đóng trước khi thu tiền hôm nay.`,
      { who: open.cashier, at: open.openedAt },
    );
  }
  if (open) return { till: open, isNew: false };
  const till: Till = {
    id: newId(),
    officeId,
    cashierId: staffId,
    cashier: fullName,
    day,
    state: TillState.OPEN,
    openKey: openKeyOf(officeId, staffId),
    openedAt: at,
    floatDong,
    closedAt: null,
    expectedDong: null,
    countedDong: null,
    countsText: null,
    differenceReason: null,
    handoverId: null,
  };
  await tx.entities.insert(Till, till);
  return { till, isNew: true };
}

/** Cash that must lie in a till: its float and every entry. */
export async function expectedCash(sql: Pick<Sql, 'query'>, { id, floatDong }: Till): Promise<number> {
  const [sum] = await sql.query<{ dong: number | string | null }>(
    'SELECT SUM(amount_dong) AS dong FROM money_entry WHERE till_id = ?',
    [id],
  );
  return floatDong + Number(sum?.dong ?? 0);
}

/**
 * What was collected for the post, of the cash in a till; below zero where more of it was given back that day.
 * @param condition which entries `e` of duties `d` count
 */
export async function postageIn(
  sql: Pick<Sql, 'query'>,
  tillId: string,
  condition: string = HELD_FOR_POST,
): Promise<number> {
  const [sum] = await sql.query<{ dong: number | string | null }>(
    `SELECT SUM(e.amount_dong) AS dong FROM money_entry e JOIN money_duty d ON d.id = e.duty_id
      WHERE e.till_id = ? AND ${condition}`,
    [tillId],
  );
  return Number(sum?.dong ?? 0);
}

/** @throws HccError BAD_USER_INPUT `floatDong`, CONFLICT where it is open already */
export async function openTill(db: Database, actor: Actor, at: Instant, floatDong: number): Promise<string> {
  if (!Number.isInteger(floatDong) || floatDong < 0 || floatDong > MOST_FLOAT)
    throw badField('floatDong', 'Phải là số đồng nguyên, không âm.');
  return db.transact(async (tx) => {
    const { till, isNew } = await tillOfToday(tx, actor.office.id, actor, at, floatDong);
    if (!isNew) throw conflictWith('Quầy thu của bạn đã mở.', { who: till.cashier, at: till.openedAt });
    return till.id;
  });
}

/** @throws HccError BAD_USER_INPUT naming `counts` */
function countedDong(counts: readonly NoteCount[]): number {
  const seen = new Set<number>();
  let sum = 0;
  for (const { note, count } of counts) {
    if (!DENOMINATIONS.includes(note) || seen.has(note)) throw badField('counts', `Không có loại tiền ${note} đồng.`);
    if (!Number.isInteger(count) || count < 0 || count > MOST_NOTES)
      throw badField('counts', `Số tờ ${formatDong(note)} không hợp lệ.`);
    seen.add(note);
    sum += note * count;
  }
  return sum;
}

export interface CloseTill {
  id: string;
  counts: readonly NoteCount[];
  differenceReason?: string | null;
}

/**
 * Counts the cash and closes the till; a difference needs its reason.
 * @throws HccError NOT_FOUND, FORBIDDEN (a colleague's), CONFLICT (closed already), BAD_USER_INPUT
 */
export async function closeTill(db: Database, actor: Actor, at: Instant, input: CloseTill): Promise<string> {
  const counted = countedDong(input.counts);
  const reason = clean(input.differenceReason ?? '').slice(0, 2_000);
  return db.transact(async (tx) => {
    const till = await lockTill(tx, actor.office.id, input.id);
    if (till.cashierId !== actor.staffId && !actor.permissions.has('money:approve'))
      throw new HccError('FORBIDDEN', `Quầy thu này của ${till.cashier}.`);
    if (till.state === TillState.CLOSED)
      throw conflictWith('Quầy thu này đã đóng.', { who: till.cashier, at: till.closedAt });
    const expected = await expectedCash(tx, till);
    if (counted !== expected && reason === '') {
      throw badField(
        'differenceReason',
        `Sổ ghi ${formatDong(expected)}, đếm được ${formatDong(counted)}: phải ghi lý do.`,
      );
    }
    await tx.entities.update(
      Till,
      { id: till.id },
      {
        state: TillState.CLOSED,
        openKey: null,
        closedAt: at,
        expectedDong: expected,
        countedDong: counted,
        countsText: JSON.stringify(input.counts.filter(({ count }) => count > 0)),
        differenceReason: counted === expected ? null : reason,
      },
    );
    return till.id;
  });
}

/** Of a closed till, what goes to the treasury. */
export const revenueOf = ({ countedDong, floatDong }: Till, postageDong: number): number =>
  (countedDong ?? 0) - floatDong - postageDong;

export interface HandOverCash {
  tillIds: readonly string[];
  /** What the cashier sees and hands over: floats stay, and so does what was collected for the post. */
  amountDong: number;
  day: Day;
  paper: string;
}

/**
 * Takes the cash of closed tills, their floats and the money for the post left out, to the treasury under a number
 * without gaps.
 * @throws HccError NOT_FOUND, CONFLICT (handed over already, or the sum is another), BAD_USER_INPUT
 */
export async function handOverCash(db: Database, actor: Actor, at: Instant, input: HandOverCash): Promise<string> {
  const ids = [...new Set(input.tillIds)].sort();
  const paper = clean(input.paper);
  if (ids.length === 0) throw badField('tillIds', 'Chọn ít nhất một quầy thu đã đóng.');
  if (paper === '' || paper.length > 60) throw badField('paper', 'Phải ghi số giấy nộp tiền, tối đa 60 ký tự.');
  if (input.day > dayOf(at)) throw badField('day', 'Ngày nộp không thể ở tương lai.');
  const officeId = actor.office.id;
  return db.transact(async (tx) => {
    const tills: Till[] = [];
    for (const id of ids) tills.push(await lockTill(tx, officeId, id));
    const open = tills.find(({ state }) => state !== TillState.CLOSED);
    if (open) throw badField('tillIds', `Quầy thu của ${open.cashier} chưa đóng.`);
    const gone = tills.find(({ handoverId }) => handoverId !== null);
    if (gone)
      throw conflictWith(`Tiền của ${gone.cashier} ngày ${spokenDay(gone.day)} đã nộp.`, { who: null, at: null });
    let amountDong = 0;
    for (const till of tills) amountDong += revenueOf(till, await postageIn(tx, till.id));
    if (amountDong !== input.amountDong) throw badField('amountDong', `Các quầy đã chọn có ${formatDong(amountDong)}.`);
    if (amountDong <= 0) throw badField('tillIds', 'Không có tiền để nộp.');
    const id = newId();
    const number = await takeFormNumber(tx, officeId, NumberedForm.TREASURY, at);
    const by = { madeAt: at, madeById: actor.staffId, madeBy: actor.fullName };
    const { day } = input;
    await tx.entities.insert(TreasuryHandover, {
      id,
      officeId,
      year: yearOf(at),
      number,
      day,
      amountDong,
      paper,
      ...by,
      overIsPost: 0,
    });
    for (const till of tills) await tx.entities.update(Till, { id: till.id }, { handoverId: id });
    return id;
  });
}
