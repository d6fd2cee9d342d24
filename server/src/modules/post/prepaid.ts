import { placeholders, type Sql, type Tx } from '../../database/sql';
import { badField, HccError } from '../../kernel/errors';
import { dayOf, spokenDay } from '../../kernel/instant';
import { formatDong } from '../../kernel/money';
import { type DossierRoom, loadReferences } from '../dossier/dossier-room';
import { MoneyKind } from '../fees/fee-terms';
import { MoneyDuty } from '../fees/money.entity';
import {
  isUsablePostage,
  keepPostage,
  openPostage,
  type PostageLine,
  spendPostage,
  wantsPostage,
} from '../fees/postage';
import { assertTakesHere, openForMoney } from '../fees/take-payment';
import { type Actor, atPresentOffice } from '../identity/actor';
import type { PostParcel } from './parcel.entity';
import type { PrepaidView } from './parcel.types';
import { PostPayer } from './post-terms';
import { lineOf, readTariffOn } from './tariff';

export interface AskPostage {
  dossierId: string;
  service: string;
  weightGrams: number;
}

/**
 * Writes down the postage that a citizen pays at the desk, by the tariff of today; it is taken like a fee, and until
 * then another service may be chosen.
 * @throws HccError NOT_FOUND, FORBIDDEN, ILLEGAL_ACTION where the result does not go by post, CONFLICT (paid),
 * BAD_USER_INPUT naming `service` or `weightGrams`
 */
export async function askPostage(room: DossierRoom, person: Actor, input: AskPostage): Promise<void> {
  const references = await loadReferences(room);
  const actor = atPresentOffice(person, references.directory);
  await room.db.transact(async (tx) => {
    const open = await openForMoney(tx, references, actor, input.dossierId);
    assertTakesHere(actor, open, references);
    if (!wantsPostage(open.state.status, open.head.returnBy))
      throw new HccError('ILLEGAL_ACTION', 'Kết quả hồ sơ này không trả qua bưu điện.', { allowed: [] });
    const at = room.now();
    const tariff = await readTariffOn(tx, dayOf(at));
    const line = lineOf(tariff, input.service, input.weightGrams);
    if (line.priceDong === 0) throw badField('service', 'Dịch vụ này không tính cước.');
    const wish = {
      service: line.service,
      serviceName: line.name,
      weightGrams: input.weightGrams,
      priceDong: line.priceDong,
      basis: `Bảng cước từ ${spokenDay(tariff.validFrom!)}`,
    };
    await keepPostage(tx, open.head, wish, actor.office.id, actor, at);
  });
}

/** Postage that pays one sending: which service, up to what weight. */
export interface Postage {
  id: string;
  dossierId: string;
  service: string;
  weightGrams: number;
  amountDong: number;
}

function postageOf({ id, dossierId, linesText, amountDong }: MoneyDuty): Postage {
  const [{ code, weightGrams }] = JSON.parse(linesText) as [PostageLine];
  return { id, dossierId, service: code, weightGrams, amountDong };
}

/** What one of these dossiers, whose rows are locked, has paid for and no parcel uses; null where none has. */
export async function findPostage(tx: Tx, dossierIds: readonly string[]): Promise<Postage | null> {
  for (const dossierId of dossierIds) {
    const duty = await openPostage(tx, dossierId);
    if (duty && (await isUsablePostage(tx, duty))) return postageOf(duty);
  }
  return null;
}

/**
 * What pays a parcel of which the citizen has paid the postage.
 * @throws HccError BAD_USER_INPUT naming `payer` or `weightGrams`
 */
export async function postageFor(
  tx: Tx,
  { costDong }: Pick<PostParcel, 'costDong'>,
  dossierIds: readonly string[],
): Promise<Postage> {
  const postage = await findPostage(tx, dossierIds);
  if (!postage)
    throw badField(
      'payer',
      'Chưa thu cước trước của hồ sơ nào trong bưu gửi; hãy thu ở trang hồ sơ, hoặc chọn người trả khác.',
    );
  if (postage.amountDong === costDong) return postage;
  throw badField(
    'weightGrams',
    `Cước là ${formatDong(costDong)}, đã thu trước ${formatDong(postage.amountDong)}; hãy hoàn và thu lại ở trang hồ sơ, hoặc chọn người trả khác.`,
  );
}

/** Why a parcel that is marked as prepaid may not go; null where it is paid, or somebody else pays. */
export async function whyNotPrepaid(tx: Tx, { payer, postageId, costDong }: PostParcel): Promise<string | null> {
  if (payer !== PostPayer.PREPAID) return null;
  const duty = postageId === null ? null : await tx.entities.findOneBy(MoneyDuty, { id: postageId });
  if (duty && duty.amountDong === costDong && (await isUsablePostage(tx, duty))) return null;
  return 'Cước trả trước chưa thu, hoặc đã hủy, đã hoàn: sửa người trả cước của bưu gửi trước.';
}

/** The post has taken a parcel, and what was paid for it. */
export async function spendOn(tx: Tx, { id, attempt, postageId }: PostParcel): Promise<void> {
  if (postageId !== null) await spendPostage(tx, postageId, `${id}.${attempt}`);
}

/** By which receipt the postage of parcels was paid, by the id of the duty. */
export async function readPrepaid(
  sql: Pick<Sql, 'query'>,
  postageIds: readonly string[],
): Promise<Map<string, PrepaidView>> {
  if (postageIds.length === 0) return new Map();
  const rows = await sql.query<PrepaidView & { dutyId: string; paid: number }>(
    `SELECT e.duty_id AS dutyId, e.receipt_number AS receiptNumber, e.receipt_year AS receiptYear,
            CASE WHEN d.paid_dong > 0 THEN 1 ELSE 0 END AS paid
       FROM money_entry e JOIN money_duty d ON d.id = e.duty_id
      WHERE e.duty_id IN (${placeholders(postageIds.length)}) AND e.kind = '${MoneyKind.TAKEN}' ORDER BY e.at, e.id`,
    [...postageIds],
  );
  return new Map(
    rows.map(({ dutyId, receiptNumber, receiptYear, paid }) => [
      dutyId,
      { receiptNumber, receiptYear, isPaid: Number(paid) === 1 },
    ]),
  );
}
