import type { DeskSubmissionQuery, ProcedureByCodeQuery } from '@hcc/shared-schema/generated/hooks';
import { type ExtraDocument, newDraft, newId, type ReceiveDraft, type ReceivedDocument } from '../draft/receive-draft';

export type Submission = DeskSubmissionQuery['deskSubmission'];
type Procedure = ProcedureByCodeQuery['procedure'];

/** The form as the citizen filled it in: nothing is typed twice. */
export function submissionDraft(submission: Submission, procedure?: Procedure): ReceiveDraft {
  const { applicant, id, version } = submission;
  const documents: Record<string, ReceivedDocument> = {};
  const extras: ExtraDocument[] = [];
  for (const { requirementId, name, originals, certifiedCopies, photocopies } of submission.documents) {
    const counts = { originals, certifiedCopies, photocopies };
    // What the catalogue no longer asks for is there all the same.
    const asked = procedure?.documents.some((requirement) => requirement.id === requirementId);
    if (requirementId && asked) documents[requirementId] = { received: true, ...counts };
    else extras.push({ id: newId(), name, ...counts });
  }
  const { procedureCode: code, procedureName: name } = submission;
  return {
    ...newDraft(),
    procedure: {
      code,
      name,
      limit: procedure?.limit ?? { amount: null, unit: 'NONE' },
      feeDong: procedure?.feeDong ?? null,
    },
    procedureText: `${code} ${name}`,
    applicant: {
      fullName: applicant.fullName,
      idNumber: applicant.idNumber ?? '',
      phone: applicant.phone ?? '',
      email: applicant.email ?? '',
      address: applicant.address ?? '',
    },
    area: { code: applicant.areaCode, text: '', byHand: true },
    // What the citizen left out is not filled in from earlier dossiers.
    lookedUp: applicant.idNumber ?? '',
    documents,
    extras,
    channel: 'ONLINE',
    returnBy: submission.returnBy,
    note: submission.note ?? '',
    submission: { id, expectedVersion: version },
  };
}
