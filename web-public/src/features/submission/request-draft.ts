import type { ResubmitOnlineInput, ReturnBy, SubmitOnlineInput } from '@hcc/shared-schema/generated/hooks';
import { currentLanguage } from '@hcc/web-shared/src/i18n/language';
import { isEmail, isIdNumber, isPhone, plainNumber } from '@hcc/web-shared/src/ui/form/contact-format';
import type { ParseKeys } from 'i18next';
import type { ProcedureDetails } from '../../api/public-api';
import type { MySubmission } from '../../api/submission-api';

type Applicant = Record<'fullName' | 'idNumber' | 'phone' | 'email' | 'address', string>;
export type ApplicantField = keyof Applicant;

/** What a citizen has typed; kept until it is sent. */
export interface RequestDraft {
  /** Made once: however often it is sent, one request comes of it. */
  idempotencyKey: string;
  applicant: Applicant;
  /** Ids of the documents that are ticked. */
  ticked: string[];
  returnBy: ReturnBy;
  /** How to be told; absent: by e-mail, else by SMS. */
  notify?: 'BOTH' | 'NONE';
  note: string;
}

export type CheckKey = Extract<ParseKeys<'submit'>, `check.${string}`>;
export type Problems = ReadonlyMap<string, string>;

function newKey(): string {
  return globalThis.crypto?.randomUUID?.() ?? `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
}

export function newRequest(): RequestDraft {
  return {
    idempotencyKey: newKey(),
    applicant: { fullName: '', idNumber: '', phone: '', email: '', address: '' },
    ticked: [],
    returnBy: 'COUNTER',
    note: '',
  };
}

/** What was sent, to be put right. */
export function requestOf({ applicant, documents, returnBy, note }: MySubmission): RequestDraft {
  const { fullName, idNumber, phone, email, address } = applicant;
  return {
    idempotencyKey: newKey(),
    applicant: {
      fullName,
      idNumber: idNumber ?? '',
      phone: phone ?? '',
      email: email ?? '',
      address: address ?? '',
    },
    ticked: documents.flatMap(({ requirementId }) => requirementId ?? []),
    returnBy,
    note: note ?? '',
  };
}

export function missingDocuments(draft: RequestDraft, { documents }: ProcedureDetails) {
  return documents.filter(({ id, required }) => required && !draft.ticked.includes(id));
}

/**
 * What the server would refuse, said before it is sent. By the path that the server uses.
 * @param areaCode empty where no desk is chosen yet, null where that is settled
 */
export function checkRequest(
  draft: RequestDraft,
  procedure: ProcedureDetails,
  areaCode: string | null,
): Map<string, CheckKey> {
  const found = new Map<string, CheckKey>();
  const { applicant } = draft;
  if (areaCode === '') found.set('receivingAreaCode', 'check.office');
  if (applicant.fullName.trim() === '') found.set('applicant.fullName', 'check.fullName');
  if (!isIdNumber(applicant.idNumber)) found.set('applicant.idNumber', 'check.idNumber');
  if (applicant.phone.trim() !== '' && !isPhone(applicant.phone)) found.set('applicant.phone', 'check.phone');
  if (applicant.email.trim() !== '' && !isEmail(applicant.email)) found.set('applicant.email', 'check.email');
  if (draft.returnBy === 'POST' && applicant.address.trim() === '') found.set('applicant.address', 'check.address');
  if (missingDocuments(draft, procedure).length > 0) {
    if (draft.ticked.length === 0) found.set('documents', 'check.documents');
    else if (draft.note.trim() === '') found.set('note', 'check.note');
  }
  return found;
}

const orNull = (value: string) => value.trim().normalize('NFC') || null;

/** What goes to the server of both a new request and a corrected one. */
function contentOf(draft: RequestDraft, procedure: ProcedureDetails, others: MySubmission['documents'] = []) {
  const { applicant } = draft;
  const ticked = procedure.documents.filter(({ id }) => draft.ticked.includes(id));
  return {
    applicant: {
      fullName: applicant.fullName.trim().normalize('NFC'),
      idNumber: orNull(plainNumber(applicant.idNumber)),
      phone: orNull(plainNumber(applicant.phone)),
      email: orNull(applicant.email),
      address: orNull(applicant.address),
    },
    documents: [
      ...ticked.map(({ id: requirementId, name, originals, certifiedCopies, photocopies }) => ({
        requirementId,
        name,
        // A catalogue that asks for no number means one original.
        originals: originals + certifiedCopies + photocopies > 0 ? originals : 1,
        certifiedCopies,
        photocopies,
      })),
      ...others.map(({ name, originals, certifiedCopies, photocopies }) => ({
        name,
        originals,
        certifiedCopies,
        photocopies,
      })),
    ],
    returnBy: draft.returnBy,
    note: orNull(draft.note),
  };
}

export function submitInput(draft: RequestDraft, procedure: ProcedureDetails, areaCode: string): SubmitOnlineInput {
  const { idempotencyKey, notify } = draft;
  const wants = notify ? notify === 'BOTH' : null;
  return {
    idempotencyKey,
    procedureCode: procedure.code,
    receivingAreaCode: areaCode,
    ...contentOf(draft, procedure),
    // In the language in which it was written.
    notify: { email: wants, sms: wants, language: currentLanguage() === 'en' ? 'EN' : 'VI' },
  };
}

export function resubmitInput(
  draft: RequestDraft,
  procedure: ProcedureDetails,
  sent: MySubmission,
): ResubmitOnlineInput {
  // Documents that no box stands for stay as they were.
  const known = new Set(procedure.documents.map(({ id }) => id));
  const others = sent.documents.filter(({ requirementId }) => requirementId === null || !known.has(requirementId));
  return {
    reference: sent.reference,
    expectedVersion: sent.version,
    ...contentOf(draft, procedure, others),
    // Not asked for here, and not lost.
    applicant: { ...contentOf(draft, procedure).applicant, areaCode: sent.applicant.areaCode },
  };
}
