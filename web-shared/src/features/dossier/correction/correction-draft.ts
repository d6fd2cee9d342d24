import type { ApplicantInput, DossierDocumentInput, ReturnBy } from '@hcc/shared-schema/generated/hooks';
import { formatTime } from '../../../ui/text/date-format';
import { toDay } from '../../../ui/text/vietnam-day';
import type { DossierOnPage } from '../use-dossier';

const applicantFields = ['fullName', 'idNumber', 'phone', 'email', 'address'] as const;
export type ApplicantField = (typeof applicantFields)[number];

export interface DocumentDraft {
  /** Tells one line from another while its name is being typed. */
  line: number;
  requirementId: string | null;
  name: string;
  originals: number;
  certifiedCopies: number;
  photocopies: number;
}

/** A receipt as it is to be; begins as it stands. */
export interface CorrectionDraft extends Record<ApplicantField, string> {
  procedure: { code: string; name: string };
  /** yyyy-MM-ddTHH:mm in Viet Nam, as a field of the browser has it. */
  receivedAt: string;
  returnBy: ReturnBy;
  note: string;
  documents: DocumentDraft[];
}

export type CorrectionField = ApplicantField | 'procedureCode' | 'receivedAt' | 'returnBy' | 'note' | 'documents';

export function correctionOf(dossier: DossierOnPage): CorrectionDraft {
  const { applicant, procedure, receivedAt, returnBy, note, documents } = dossier;
  return {
    procedure: { code: procedure.code, name: procedure.name },
    receivedAt: `${toDay(receivedAt)}T${formatTime(receivedAt)}`,
    fullName: applicant.fullName,
    idNumber: applicant.idNumber ?? '',
    phone: applicant.phone ?? '',
    email: applicant.email ?? '',
    address: applicant.address ?? '',
    returnBy,
    note: note ?? '',
    documents: [...documents]
      .sort((a, b) => a.ordinal - b.ordinal)
      .map(({ requirementId, name, originals, certifiedCopies, photocopies }, line) => ({
        line,
        requirementId: requirementId ?? null,
        name,
        originals,
        certifiedCopies,
        photocopies,
      })),
  };
}

/** The fields that differ from the receipt as it stands, in the order of the form. */
export function changedFields(dossier: DossierOnPage, draft: CorrectionDraft): CorrectionField[] {
  const now = correctionOf(dossier);
  const changed: CorrectionField[] = [];
  if (draft.procedure.code !== now.procedure.code) changed.push('procedureCode');
  if (draft.receivedAt !== now.receivedAt) changed.push('receivedAt');
  for (const field of [...applicantFields, 'note'] as const) {
    if (draft[field].trim() !== now[field].trim()) changed.push(field);
  }
  if (draft.returnBy !== now.returnBy) changed.push('returnBy');
  if (JSON.stringify(named(draft.documents)) !== JSON.stringify(named(now.documents))) changed.push('documents');
  return changed;
}

export function hasChanges(dossier: DossierOnPage, draft: CorrectionDraft): boolean {
  return changedFields(dossier, draft).length > 0;
}

/** A line without a name is not meant. */
function named(documents: DocumentDraft[]): Omit<DocumentDraft, 'line'>[] {
  return documents
    .map(({ line: _, ...document }) => ({ ...document, name: document.name.trim() }))
    .filter(({ name }) => name !== '');
}

interface SentCorrection {
  procedureCode?: string;
  receivedAt?: string;
  applicant?: ApplicantInput;
  documents?: DossierDocumentInput[];
  returnBy?: ReturnBy;
  note?: string | null;
}

/** What is sent: only what differs; the server takes what is absent to stay. */
export function correctionFields(dossier: DossierOnPage, draft: CorrectionDraft): SentCorrection {
  const changed = changedFields(dossier, draft);
  const isOtherProcedure = changed.includes('procedureCode');
  const sent: SentCorrection = {};
  if (isOtherProcedure) sent.procedureCode = draft.procedure.code;
  if (changed.includes('receivedAt')) sent.receivedAt = `${draft.receivedAt}:00+07:00`;
  if (applicantFields.some((field) => changed.includes(field))) {
    sent.applicant = {
      fullName: draft.fullName.trim(),
      idNumber: draft.idNumber.trim() || null,
      phone: draft.phone.trim() || null,
      email: draft.email.trim() || null,
      address: draft.address.trim() || null,
      areaCode: dossier.applicant.areaCode,
    };
  }
  if (changed.includes('documents')) {
    // A requirement belongs to its procedure: under another one the papers are what their names say.
    sent.documents = named(draft.documents).map((document) =>
      isOtherProcedure ? { ...document, requirementId: null } : document,
    );
  }
  if (changed.includes('returnBy')) sent.returnBy = draft.returnBy;
  if (changed.includes('note')) sent.note = draft.note.trim() || null;
  return sent;
}
