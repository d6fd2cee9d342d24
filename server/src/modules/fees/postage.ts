import { In } from 'typeorm';
import { placeholders, type Sql, type Tx } from '../../database/sql';
import { conflictWith } from '../../kernel/conflict';
import { HccError } from '../../kernel/errors';
import { newId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import { formatDong } from '../../kernel/money';
import type { DossierHead } from '../dossier/dossier-origin';
import { DossierStatus, ReturnBy } from '../dossier/dossier-terms';
import type { IdlePostage } from './cash.types';
import { FeeKind, FeeUnit, IS_OVER, MoneyKind, RefundState } from './fee-terms';
import { MoneyDuty, MoneyEntry, MoneyRefund } from './money.entity';
import { type Writer, writeEntry } from './money-book';
import type { ReckonedLine } from './reckon-fee';

/** Postage of the sendings of a dossier's result: the first is −1, the next −2. It is collected for the post. */
export const isPostage = ({ ordinal }: Pick<MoneyDuty, 'ordinal'>): boolean => ordinal < 0;

/** Of entries `e` and their duties `d`, those whose money is the post's and no revenue. */
export const OF_POSTAGE = 'd.ordinal < 0';

/** The same without what was paid too much: that is not the post's, and neither is its giving back. */
export const HELD_FOR_POST = `${OF_POSTAGE} AND e.kind NOT IN ('${IS_OVER.join("','")}')`;

const MOST_IDLE = 100;
const OVER = [DossierStatus.RETURNED, DossierStatus.WITHDRAWN, DossierStatus.NOT_RECEIVED];

/** Whether a citizen may still pay that his result be brought to him. */
export const wantsPostage = (status: DossierStatus, returnBy: ReturnBy): boolean =>
  returnBy === ReturnBy.POST && !OVER.includes(status);

/** The one line of postage. */
export interface PostageLine extends ReckonedLine {
  weightGrams: number;
}

/** A service of the post up to a weight, at the price that counts when it is asked for. */
export interface PostageWish {
  service: string;
  serviceName: string;
  weightGrams: number;
  priceDong: number;
  /** From which day the tariff counts. */
  basis: string;
}

/** The one that is not spent yet, or null where there is none. */
export async function openPostage({ entities }: Pick<Sql, 'entities'>, dossierId: string): Promise<MoneyDuty | null> {
  const duties = await entities.find(MoneyDuty, { where: { dossierId }, order: { ordinal: 'ASC' }, take: 1 });
  const [lowest] = duties.filter(isPostage);
  return lowest && lowest.spentOn === null ? lowest : null;
}

/**
 * Writes down which postage a citizen is to pay, or another one in its place before it is paid. The dossier's row is
 * locked by who calls; a sending has one postage, also where two write it at once.
 * @throws HccError CONFLICT where it is paid
 */
export async function keepPostage(
  tx: Tx,
  { id: dossierId, code, receivingOfficeId }: DossierHead,
  { service, serviceName, weightGrams, priceDong, basis }: PostageWish,
  officeId: string,
  by: Writer,
  at: Instant,
): Promise<void> {
  const line: PostageLine = {
    code: service,
    name: `${serviceName}, đến ${weightGrams} g`,
    kind: FeeKind.POSTAGE,
    unit: FeeUnit.DOSSIER,
    amountDong: priceDong,
    basis,
    count: 1,
    totalDong: priceDong,
    weightGrams,
  };
  const reckoned = {
    purpose: `Cước bưu chính trả kết quả: ${line.name} (thu hộ bưu điện)`,
    linesText: JSON.stringify([line]),
    fullDong: priceDong,
    amountDong: priceDong,
  };
  const known = await openPostage(tx, dossierId);
  if (known && known.paidDong > 0) throw conflictWith('Cước bưu chính này đã thu.', { who: null, at: null });
  if (known?.linesText === reckoned.linesText) return;
  if (known) {
    await tx.entities.update(MoneyDuty, { id: known.id }, reckoned);
    const note = `Cước bưu chính: ${line.name}; phải nộp ${formatDong(priceDong)}`;
    await writeEntry(tx, known, officeId, by, at, {
      kind: MoneyKind.GRANTED,
      method: null,
      amountDong: 0,
      payer: '',
      note,
    });
    return;
  }
  const [lowest] = await tx.entities.find(MoneyDuty, { where: { dossierId }, order: { ordinal: 'ASC' }, take: 1 });
  const id = newId();
  await tx.entities.insert(MoneyDuty, {
    id,
    dossierId,
    dossierCode: code,
    ordinal: Math.min(0, lowest?.ordinal ?? 0) - 1,
    officeId: receivingOfficeId,
    ...reckoned,
    copies: 1,
    pages: 1,
    exemption: null,
    exemptionName: null,
    reference: `HCC${id}`,
    paidDong: 0,
    overDong: 0,
    spentOn: null,
    madeAt: at,
  });
}

/** Postage that is paid and nobody asks back: the dossier's row is locked by who calls. */
export async function isUsablePostage(
  { entities }: Pick<Sql, 'entities'>,
  { id, paidDong, amountDong, spentOn }: MoneyDuty,
): Promise<boolean> {
  if (spentOn !== null || paidDong === 0 || paidDong !== amountDong) return false;
  const entries = await entities.findBy(MoneyEntry, { dutyId: id, kind: MoneyKind.TAKEN });
  const openKey = In(entries.map((entry) => entry.id));
  return !(await entities.existsBy(MoneyRefund, { openKey, state: In([RefundState.ASKED, RefundState.SENDING]) }));
}

/** The post has taken the parcel that it paid. */
export async function spendPostage(tx: Tx, id: string, spentOn: string): Promise<void> {
  await tx.entities.update(MoneyDuty, { id }, { spentOn });
}

/** @throws HccError ILLEGAL_ACTION for money that the post has */
export function assertNotSpent(entry: Pick<MoneyEntry, 'kind'>, { spentOn }: Pick<MoneyDuty, 'spentOn'>): void {
  if (spentOn === null || entry.kind !== MoneyKind.TAKEN) return;
  throw new HccError('ILLEGAL_ACTION', 'Bưu gửi đã giao bưu điện: cước này không hủy, không hoàn được nữa.');
}

/** Postage that citizens paid at an office and that no parcel will use: it waits to be given back. */
export async function readIdlePostage(sql: Pick<Sql, 'query'>, officeId: string): Promise<IdlePostage[]> {
  const rows = await sql.query<IdlePostage>(
    `SELECT d.dossier_code AS dossierCode, o.applicant_name AS applicant, d.paid_dong AS amountDong
       FROM money_duty d JOIN dossier o ON o.id = d.dossier_id
      WHERE ${OF_POSTAGE} AND d.spent_on IS NULL AND d.paid_dong > 0
        AND (o.return_by <> '${ReturnBy.POST}' OR o.status IN (${placeholders(OVER.length)}))
        AND EXISTS (SELECT 1 FROM money_entry e WHERE e.duty_id = d.id AND e.kind = '${MoneyKind.TAKEN}' AND e.office_id = ?)
      ORDER BY d.made_at, d.id LIMIT ${MOST_IDLE}`,
    [...OVER, officeId],
  );
  return rows.map((row) => ({ ...row, amountDong: Number(row.amountDong) }));
}
