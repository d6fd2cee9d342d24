import type { Sql } from '../../../database/sql';
import { notFound } from '../../../kernel/errors';
import { maskName } from '../../../kernel/text';
import type { DossierRoom, References } from '../../dossier/dossier-room';
import { PaymentMethod } from '../../dossier/dossier-terms';
import type { Actor } from '../../identity/actor';
import { feeReceiptDocument } from '../../printing/documents/fee-receipt-document';
import type { LetterSubject } from '../../printing/documents/letter';
import { readDossierFile } from '../../printing/dossier-file';
import { issuerOf } from '../../printing/office-heading';
import type { OfficialPaper } from '../../printing/official-pdf';
import { PrintedForm } from '../../printing/texts/form-terms';
import { readTexts } from '../../printing/texts/form-texts';
import { MoneyKind } from '../fee-terms';
import { MoneyDuty, MoneyEntry } from '../money.entity';
import { writeEntry } from '../money-book';

const TAKEN_BACK: Partial<Record<MoneyKind, string>> = {
  [MoneyKind.VOIDED]: 'ĐÃ HỦY',
  [MoneyKind.REFUNDED]: 'ĐÃ HOÀN TIỀN',
};
const COPY = 'BẢN SAO';
const SHOWN = 'BẢN XEM TRÊN MẠNG';

/**
 * A receipt as it was made, for who sees the dossier. Whoever prints it first has the original; any later print is
 * marked as a copy, and so is one of what was taken back.
 * @throws HccError NOT_FOUND
 */
export async function printReceipt(
  room: DossierRoom,
  actor: Actor,
  references: References,
  id: string,
): Promise<{ paper: OfficialPaper; code: string }> {
  const { read } = room.db;
  const entry = await read.entities.findOneBy(MoneyEntry, { id });
  if (!entry || entry.receiptNumber === null) throw notFound('biên lai này');
  const duty = await read.entities.findOneByOrFail(MoneyDuty, { id: entry.dutyId });
  const file = await readDossierFile(read, actor, references, duty.dossierCode);
  const isFirst = await notePrinted(room, actor, entry);
  const back = await takenBack(read, entry);
  const mark = [...(isFirst ? [] : [COPY]), ...(back ? [back] : [])].join(' – ');
  const { subject } = file;
  return { paper: await receiptPaper(read, references, { entry, duty, subject, mark }), code: duty.dossierCode };
}

interface Receipt {
  entry: MoneyEntry;
  duty: MoneyDuty;
  subject: LetterSubject;
  /** Across the paper; empty for the original. */
  mark: string;
}

async function receiptPaper(
  read: Sql,
  { directory }: References,
  { entry, duty, subject, mark }: Receipt,
): Promise<OfficialPaper> {
  const texts = await readTexts(read, PrintedForm.FEE_RECEIPT, entry.at);
  const definition = feeReceiptDocument(
    {
      issuer: issuerOf(directory, entry.officeId, entry.at),
      number: entry.receiptNumber!,
      issuedAt: entry.at,
      subject,
      payer: entry.payer,
      purpose: duty.exemptionName ? `${duty.purpose} (${duty.exemptionName})` : duty.purpose,
      amountDong: entry.amountDong,
      method: entry.method ?? PaymentMethod.CASH,
      cashierName: entry.cashier,
      ...(mark === '' ? {} : { mark }),
    },
    texts,
  );
  return { definition, officeId: entry.officeId, title: 'Biên lai thu tiền', signerName: entry.cashier };
}

/**
 * The same for the citizen at home: names are covered, since a link is passed on, and the original stays with the desk.
 * @throws HccError NOT_FOUND, also for a receipt of another dossier
 */
export async function showReceipt(
  read: Sql,
  references: References,
  { id: dossierId, procedure }: { id: string; procedure: Pick<LetterSubject, 'procedureName' | 'procedureCode'> },
  entryId: string,
): Promise<OfficialPaper> {
  const found = await read.entities.findOneBy(MoneyEntry, { id: entryId, kind: MoneyKind.TAKEN });
  const duty = found && (await read.entities.findOneBy(MoneyDuty, { id: found.dutyId, dossierId }));
  if (!duty || found.receiptNumber === null) throw notFound('biên lai này');
  const entry = { ...found, payer: maskName(found.payer) };
  const back = await takenBack(read, entry);
  const nothing = { phone: null, email: null, address: null };
  const subject = { code: duty.dossierCode, applicantName: entry.payer, ...nothing, ...procedure };
  return receiptPaper(read, references, { entry, duty, subject, mark: [SHOWN, back].filter(Boolean).join(' – ') });
}

async function takenBack({ entities }: Sql, { id, dutyId }: MoneyEntry): Promise<string | undefined> {
  const about = await entities.findBy(MoneyEntry, { dutyId, aboutId: id });
  return about.map(({ kind }) => TAKEN_BACK[kind]).find((words) => words !== undefined);
}

/** Writes the print into the book. @returns whether it is the first one */
function notePrinted(
  { db, now }: DossierRoom,
  actor: Actor,
  { id, dutyId, officeId, payer }: MoneyEntry,
): Promise<boolean> {
  return db.transact(async (tx) => {
    await tx.query(`SELECT id FROM money_duty WHERE id = ?${tx.forUpdate}`, [dutyId]);
    const duty = await tx.entities.findOneByOrFail(MoneyDuty, { id: dutyId });
    const isFirst = !(await tx.entities.existsBy(MoneyEntry, { dutyId, aboutId: id, kind: MoneyKind.PRINTED }));
    const print = { kind: MoneyKind.PRINTED, method: null, amountDong: 0, payer, aboutId: id };
    await writeEntry(tx, duty, officeId, actor, now(), print);
    return isFirst;
  });
}
