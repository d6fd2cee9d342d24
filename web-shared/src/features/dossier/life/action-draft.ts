import type { DossierAction, Opinion, PaymentMethod } from '@hcc/shared-schema/generated/hooks';
import { serverDay } from '../../../ui/text/vietnam-day';
import { type CorrectionDraft, correctionOf } from '../correction/correction-draft';
import type { DossierOnPage } from '../use-dossier';
import { answerableBy, openPayment } from './open-matters';

/** An office that is to be asked, and by when. */
export interface ConsultedDraft {
  /** Null where the office is outside the province. */
  officeId: string | null;
  name: string;
  /** yyyy-MM-dd; the answer is owed by 17:00 of it. */
  day: string;
}

/** What was typed into an action's form. Kept as it stands; sent trimmed. */
export interface ActionDraft {
  note: string;
  reason: string;
  /** Of the list of reasons; '' where it is in words only. */
  reasonCode: string;
  documents: string[];
  otherDocuments: string;
  staffId: string;
  /** Said on purpose, where the colleague is on leave. */
  evenIfAway: boolean;
  receivedBy: string;
  authorisation: string;
  question: string;
  offices: ConsultedDraft[];
  /** Ordinal, as the field has it. */
  consultation: string;
  opinion: Opinion | '';
  answer: string;
  /** Digits only. */
  amountDong: string;
  purpose: string;
  payer: string;
  method: PaymentMethod;
  cause: string;
  explanation: string;
  /** yyyy-MM-dd */
  promisedAt: string;
  /** Ordinal, as the field has it. */
  leg: string;
  decision: 'APPROVE' | 'REJECT' | '';
  number: string;
  /** yyyy-MM-dd */
  issuedOn: string;
  signer: string;
  trackingCode: string;
  to: string;
  /** Of the dossier's files. */
  fileIds: string[];
  /** Null where the form is not that of a correction. */
  correction: CorrectionDraft | null;
}

export const emptyDraft: ActionDraft = {
  note: '',
  reason: '',
  reasonCode: '',
  documents: [],
  otherDocuments: '',
  staffId: '',
  evenIfAway: false,
  receivedBy: '',
  authorisation: '',
  question: '',
  offices: [],
  consultation: '',
  opinion: '',
  answer: '',
  amountDong: '',
  purpose: '',
  payer: '',
  method: 'CASH',
  cause: '',
  explanation: '',
  promisedAt: '',
  leg: '',
  decision: '',
  number: '',
  issuedOn: '',
  signer: '',
  trackingCode: '',
  to: '',
  fileIds: [],
  correction: null,
};

/** What stands in the form when it is opened: what the dossier itself can say. */
export function initialDraft(action: DossierAction, dossier: DossierOnPage, officeId: string): ActionDraft {
  return { ...emptyDraft, ...known(action, dossier, officeId) };
}

function known(action: DossierAction, dossier: DossierOnPage, officeId: string): Partial<ActionDraft> {
  const { applicant, legs } = dossier;
  switch (action) {
    case 'ANSWER_CONSULTATION':
    case 'CLOSE_CONSULTATION': {
      const only = answerableBy(dossier, action, officeId);
      return only.length === 1 ? { consultation: String(only[0]?.ordinal) } : {};
    }
    case 'RECORD_PAYMENT':
      return { amountDong: String(openPayment(dossier)?.amountDong ?? ''), payer: applicant.fullName };
    case 'RECORD_LATE_CAUSE': {
      const own = legs.filter(({ office }) => office.id === officeId);
      return own.length === 1 ? { leg: String(own[0]?.ordinal) } : {};
    }
    case 'ISSUE_RESULT':
      return { issuedOn: serverDay() };
    case 'SEND_BY_POST':
      return { to: [applicant.fullName, applicant.phone, applicant.address].filter(Boolean).join(', ') };
    case 'CORRECT_RECEIPT':
      return { correction: correctionOf(dossier) };
    default:
      return {};
  }
}

export function draftDocuments(draft: ActionDraft): string[] {
  const typed = draft.otherDocuments.split('\n').map((line) => line.trim());
  return [...new Set([...draft.documents, ...typed])].filter((name) => name !== '');
}

/** Nothing was typed that the form did not have when it was opened. */
export function isUntouched(draft: ActionDraft, initial: ActionDraft): boolean {
  return (Object.keys(initial) as (keyof ActionDraft)[]).every((field) => isSame(draft[field], initial[field]));
}

function isSame(value: unknown, initial: unknown): boolean {
  if (typeof value === 'string' && typeof initial === 'string') return value.trim() === initial.trim();
  return JSON.stringify(value) === JSON.stringify(initial);
}
