import type { Sql } from '../../database/sql';
import { notFound } from '../../kernel/errors';
import { type Instant, startOfDay } from '../../kernel/instant';
import { causeText, readLateCauses } from '../dossier/causes/late-causes';
import { getLookupKey } from '../dossier/dossier.queries';
import { ratingUrl } from '../dossier/dossier-code';
import type { References } from '../dossier/dossier-room';
import type { DossierRow } from '../dossier/dossier-rows';
import { DossierEventType, Outcome, PaymentMethod } from '../dossier/dossier-terms';
import type { DossierState } from '../dossier/history/dossier.projection';
import type { Actor } from '../identity/actor';
import { controlData } from './control-slip';
import { apologyDocument } from './documents/apology-document';
import { consultationDocument } from './documents/consultation-document';
import { controlDocument } from './documents/control-document';
import { type FeeReceiptData, feeReceiptDocument } from './documents/fee-receipt-document';
import { paymentDocument } from './documents/payment-document';
import { returnDocument } from './documents/return-document';
import { supplementDocument } from './documents/supplement-document';
import { type DossierFile, getLetterEvent, letterHead, readDossierFile } from './dossier-file';
import type { OfficialPaper } from './official-pdf';
import { PrintedForm } from './texts/form-terms';
import { readTexts } from './texts/form-texts';
import { findFormBySlug, specOf } from './texts/shipped-texts';
import { dateInLetters } from './vietnamese-date';

interface Printing {
  sql: Sql;
  file: DossierFile;
  /** Which of several letters of the kind, from 1; the last where left out. */
  ordinal: number | undefined;
  actor: Actor;
  now: Instant;
  /** Of the public page. */
  publicUrl: string;
}

type Paper = Omit<OfficialPaper, 'title'>;

async function supplement({ sql, file, ordinal }: Printing): Promise<Paper> {
  const event = getLetterEvent(file, DossierEventType.SUPPLEMENT_REQUESTED, ordinal, 'phiếu yêu cầu bổ sung');
  const { subject } = file;
  const { actorName: officerName, note, data } = event;
  const letter = {
    ...letterHead(file, event),
    subject,
    documents: data.documents ?? [],
    reason: note ?? '',
    officerName,
  };
  const texts = await readTexts(sql, PrintedForm.SUPPLEMENT, event.at);
  return { definition: supplementDocument(letter, texts), officeId: event.officeId, signerName: officerName };
}

/** Only what the head has approved is a letter. */
async function apology({ sql, file, ordinal }: Printing): Promise<Paper> {
  const event = getLetterEvent(file, DossierEventType.APOLOGY_APPROVED, ordinal, 'phiếu xin lỗi đã được duyệt');
  const approved = file.state.proceedings.reappointments.filter(({ isApproved }) => isApproved);
  const index = approved.findIndex(({ decidedAt }) => decidedAt === event.at);
  const { cause, explanation, dueAt, promisedAt } = approved[index]!;
  const causes = await readLateCauses(sql);
  const { directory } = file.references;
  const letter = {
    ...letterHead(file, event),
    subject: file.subject,
    receivingOffice: directory.getOffice(file.row.receivingOfficeId).name,
    receivedAt: file.state.receivedAt,
    dueAt: approved[index - 1]?.promisedAt ?? dueAt,
    cause: causeText(causes, cause, event.at),
    explanation,
    promisedAt,
    headName: event.actorName,
  };
  const texts = await readTexts(sql, PrintedForm.APOLOGY, event.at);
  return { definition: apologyDocument(letter, texts), officeId: event.officeId, signerName: event.actorName };
}

async function control({ sql, file, actor, now }: Printing): Promise<Paper> {
  const causes = await readLateCauses(sql);
  const texts = await readTexts(sql, PrintedForm.CONTROL, now);
  return {
    definition: controlDocument(controlData(file, causes, now), texts),
    officeId: file.row.receivingOfficeId,
    signerName: actor.fullName,
  };
}

async function paymentNotice({ sql, file, ordinal }: Printing): Promise<Paper> {
  const event = getLetterEvent(file, DossierEventType.PAYMENT_REQUIRED, ordinal, 'thông báo nghĩa vụ tài chính');
  const { directory } = file.references;
  const letter = {
    ...letterHead(file, event),
    subject: file.subject,
    receivingOffice: directory.getOffice(file.row.receivingOfficeId).name,
    amountDong: event.data.amountDong ?? 0,
    purpose: event.note ?? '',
    officerName: event.actorName,
  };
  const texts = await readTexts(sql, PrintedForm.PAYMENT_NOTICE, event.at);
  return { definition: paymentDocument(letter, texts), officeId: event.officeId, signerName: event.actorName };
}

async function feeReceipt({ sql, file, ordinal }: Printing): Promise<Paper> {
  const event = getLetterEvent(file, DossierEventType.PAYMENT_RECORDED, ordinal, 'biên lai');
  const payment = file.state.proceedings.payments.find(({ paidAt }) => paidAt === event.at)!;
  const receipt: FeeReceiptData = {
    ...letterHead(file, event),
    subject: file.subject,
    payer: event.data.payer ?? '',
    purpose: payment.purpose,
    amountDong: payment.amountDong,
    method: event.data.method ?? PaymentMethod.CASH,
    cashierName: event.actorName,
  };
  const texts = await readTexts(sql, PrintedForm.FEE_RECEIPT, event.at);
  return { definition: feeReceiptDocument(receipt, texts), officeId: event.officeId, signerName: event.actorName };
}

/** @throws HccError NOT_FOUND; `ordinal` is that of the consultation */
async function consultation({ sql, file, ordinal }: Printing): Promise<Paper> {
  const { consultations } = file.state.proceedings;
  const asked = ordinal === undefined ? consultations.at(-1) : consultations.find((each) => each.ordinal === ordinal);
  if (!asked) throw notFound('công văn lấy ý kiến');
  const event = file.events.find(({ data }) => data.consultations?.some((each) => each.ordinal === asked.ordinal))!;
  const { officeId, outsideName, question, dueAt } = asked;
  const letter = {
    ...letterHead(file, event),
    subject: file.subject,
    askedOffice: officeId === null ? (outsideName ?? '') : file.references.directory.getOffice(officeId).name,
    question,
    dueAt,
    senderName: event.actorName,
  };
  const texts = await readTexts(sql, PrintedForm.CONSULTATION, event.at);
  return { definition: consultationDocument(letter, texts), officeId: event.officeId, signerName: event.actorName };
}

/** Of a result that was handed over; its bearer may say how he was served. */
async function handedOver({ sql, file, ordinal, publicUrl }: Printing): Promise<Paper> {
  const event = getLetterEvent(file, DossierEventType.RETURNED, ordinal, 'phiếu trả kết quả');
  const { row, version, state, subject } = file;
  const { receivedBy, authorisation } = event.data;
  const letter = {
    ...letterHead(file, event),
    subject,
    result: resultInWords(state.proceedings.result, row.outcome, version.result),
    dueAt: state.dueAt,
    receivedBy: receivedBy ?? subject.applicantName,
    authorisation: authorisation ?? null,
    officerName: event.actorName,
    ratingUrl: ratingUrl(publicUrl, row.code, await getLookupKey(sql, row.id)),
  };
  const texts = await readTexts(sql, PrintedForm.RETURN, event.at);
  return { definition: returnDocument(letter, texts), officeId: event.officeId, signerName: event.actorName };
}

function resultInWords(
  issued: DossierState['proceedings']['result'],
  outcome: DossierRow['outcome'],
  usual: string | null,
): string {
  if (issued) return `số ${issued.number}, ${dateInLetters(startOfDay(issued.issuedOn))}, ${issued.signer} ký`;
  return outcome === Outcome.REFUSED
    ? 'văn bản từ chối giải quyết, có nêu lý do'
    : (usual ?? 'kết quả giải quyết hồ sơ');
}

const MAKERS: Partial<Record<PrintedForm, (printing: Printing) => Promise<Paper>>> = {
  [PrintedForm.SUPPLEMENT]: supplement,
  [PrintedForm.APOLOGY]: apology,
  [PrintedForm.CONTROL]: control,
  [PrintedForm.PAYMENT_NOTICE]: paymentNotice,
  [PrintedForm.FEE_RECEIPT]: feeReceipt,
  [PrintedForm.CONSULTATION]: consultation,
  [PrintedForm.RETURN]: handedOver,
};

/** Which paper of which dossier. */
export interface WantedPaper extends Pick<Printing, 'now' | 'publicUrl'> {
  code: string;
  slug: string;
  ordinal?: number;
}

/**
 * A form about one dossier, as its events tell it.
 * @param slug "02", "04", "05", "payment", "receipt", "consultation" or "return"
 * @param ordinal which of several letters of the kind, from 1; the last where left out
 * @returns the paper and the code of the dossier, as it is kept
 * @throws HccError NOT_FOUND: no such form, no such dossier in the actor's sight, or no such letter of it
 */
export async function readDossierPaper(
  sql: Sql,
  actor: Actor,
  references: References,
  { code, slug, ordinal, now, publicUrl }: WantedPaper,
): Promise<{ paper: OfficialPaper; code: string }> {
  const form = findFormBySlug(slug);
  const make = form && MAKERS[form];
  if (!make) throw notFound('mẫu này');
  const file = await readDossierFile(sql, actor, references, code);
  const paper = await make({ sql, file, ordinal, actor, now, publicUrl });
  return { paper: { ...paper, title: specOf(form).name }, code: file.row.code };
}
