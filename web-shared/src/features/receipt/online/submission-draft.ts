import type { DeskSubmissionQuery, ProcedureByCodeQuery } from '@hcc/shared-schema/generated/hooks';
import type { ReceiveDraft } from '../draft/receive-draft';
import { requestDraft } from '../draft/request-draft';

export type Submission = DeskSubmissionQuery['deskSubmission'];
type Procedure = ProcedureByCodeQuery['procedure'];

/** The form as the citizen filled it in online. */
export function submissionDraft(submission: Submission, procedure?: Procedure): ReceiveDraft {
  const { id, version } = submission;
  return {
    ...requestDraft(submission, procedure),
    channel: 'ONLINE',
    submission: { id, expectedVersion: version },
  };
}
