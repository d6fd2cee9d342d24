import type { Actor } from '../../identity/actor';
import type { DossierRoom } from '../dossier-room';
import type { ReceiptInput } from '../receipt/receipt';
import { receiveDossier } from '../receipt/receive-dossier';
import { settleSubmission } from '../submission/desk-commands';
import { SubmissionEventKind } from '../submission/submission-terms';

/**
 * Takes a dossier in; of one that a citizen sent in online the submission is closed by the same transaction, so that
 * two clerks at once make one dossier of it.
 * @returns the dossier's id
 * @throws HccError as `receiveDossier`; of a submission also NOT_FOUND, CONFLICT, ILLEGAL_ACTION
 */
export function receiveAtDesk(room: DossierRoom, actor: Actor, input: ReceiptInput): Promise<string> {
  const { submission } = input;
  if (!submission) return receiveDossier(room, actor, input);
  return receiveDossier(room, actor, input, (tx, { dossierId, code, receipt }) =>
    settleSubmission(room, tx, actor, submission, receipt.receivedAt, {
      kind: SubmissionEventKind.ACCEPTED,
      procedureId: receipt.version.procedureId,
      dossierId,
      code,
    }),
  );
}
