import type { Database } from '../../database/database';
import { dayOf, type Instant } from '../../kernel/instant';
import type { DossierRoom } from '../dossier/dossier-room';
import { PaymentMethod } from '../dossier/dossier-terms';
import { openDossierRoom } from '../dossier/open-dossier-room';
import { BankAccount } from '../fees/bank.entity';
import { askRefund } from '../fees/correct-money';
import { FeeKind, FeeUnit } from '../fees/fee-terms';
import { saveBankAccount, saveTariff } from '../fees/set-up-fees';
import { takePayment } from '../fees/take-payment';
import { closeTill, handOverCash, openTill } from '../fees/till';
import { actorsOf } from './shown-people';

const CASHIER = 'huyen.385';
const ADMINISTRATOR = 'quantri';
const PROCEDURE = '1.001612';
const FEE = 100_000;
const DOSSIERS = 6;

/**
 * The till of a district's centre: yesterday counted and handed over, today open, with a refund to be approved; its
 * account, and a tariff with exemptions. Nothing where there is an account already.
 * @param now when the demo's history ends
 */
export async function showFees(db: Database, now: Instant): Promise<void> {
  if (await db.read.entities.exists(BankAccount)) return;
  const shared = openDossierRoom(db, () => now, []);
  const { province: calendar } = await shared.calendars.get();
  const roomAt = (at: Instant): DossierRoom => ({ ...shared, now: () => at });
  const people = await actorsOf(roomAt(now), [CASHIER, ADMINISTRATOR]);
  const [cashier, administrator] = [people.get(CASHIER), people.get(ADMINISTRATOR)];
  const version = (await shared.catalogue.get()).findCurrent(PROCEDURE, now);
  if (!cashier || !administrator || version?.feeDong !== FEE) return;
  const officeId = cashier.office.id;
  await saveBankAccount(db, { by: cashier, address: '' }, true, {
    officeId,
    expectedVersion: 0,
    bankBin: '970436',
    bankName: 'Vietcombank',
    accountNumber: '0351000123456',
    accountName: 'TRUNG TAM HANH CHINH CONG',
  });
  await saveTariff(db, { by: administrator, address: '' }, now, version, {
    expectedRevision: 0,
    lines: [
      { code: 'TD', name: 'Phí thẩm định', kind: FeeKind.FEE, unit: FeeUnit.DOSSIER, amountDong: 60_000, basis: BASIS },
      { code: 'CC', name: 'Lệ phí cấp', kind: FeeKind.CHARGE, unit: FeeUnit.DOSSIER, amountDong: 40_000, basis: BASIS },
    ],
    exemptions: [
      { code: 'HN', name: 'Hộ nghèo', percent: 100, basis: BASIS, evidence: 'Giấy chứng nhận hộ nghèo' },
      { code: 'TT', name: 'Nộp trực tuyến', percent: 50, basis: BASIS, evidence: 'Hồ sơ nộp trực tuyến' },
    ],
  });
  const dossiers = await db.read.query<{ id: string; payer: string }>(
    `SELECT id, applicant_name AS payer FROM dossier WHERE receiving_office_id = ? AND procedure_version_id = ?
      ORDER BY received_at DESC LIMIT ${DOSSIERS}`,
    [officeId, version.id],
  );
  const before = calendar.addWorkingMinutes(now, -calendar.dayMinutesFrom(now));
  const take = (at: Instant, { id, payer }: { id: string; payer: string }, method = PaymentMethod.CASH) =>
    takePayment(roomAt(at), cashier, {
      dossierId: id,
      ordinal: 0,
      amountDong: FEE,
      payer,
      method,
      idempotencyKey: `demo-fee-${id}`,
    });
  const isOtherDay = dayOf(before) !== dayOf(now);
  const [first, second, third, ...others] = dossiers;
  if (isOtherDay && first && second) {
    const tillId = await openTill(db, cashier, before, 200_000);
    await take(before, first);
    await take(before, second);
    await closeTill(db, cashier, before, { id: tillId, counts: [{ note: 200_000, count: 2 }] });
    const paper = 'C1-02/NS 0341';
    await handOverCash(db, cashier, before, { tillIds: [tillId], amountDong: 2 * FEE, day: dayOf(before), paper });
  }
  await openTill(db, cashier, now, 200_000);
  if (!third) return;
  const entryId = await take(now, third);
  await askRefund(roomAt(now), cashier, {
    entryId,
    method: PaymentMethod.CASH,
    reason: 'Công dân thuộc diện hộ nghèo',
  });
  const [cash, transfer] = others;
  if (cash) await take(now, cash);
  if (transfer) await take(now, transfer, PaymentMethod.TRANSFER);
}

const BASIS = 'Nghị quyết của HĐND tỉnh về phí, lệ phí';
