import { type Actor, atPresentOffice } from '../../identity/actor';
import { type DossierRoom, loadReferences } from '../dossier-room';
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
export async function receiveAtDesk(room: DossierRoom, actor: Actor, input: ReceiptInput): Promise<string> {
  const { submission } = input;
  if (!submission) return receiveDossier(room, actor, input);
  const references = await loadReferences(room);
  return receiveDossier(room, actor, input, async (tx, { dossierId, code, receipt }) => {
    const at = receipt.receivedAt;
    await settleSubmission(room, tx, actor, submission, at, {
      kind: SubmissionEventKind.ACCEPTED,
      procedureId: receipt.version.procedureId,
      dossierId,
      code,
    });
    const author = atPresentOffice(actor, references.directory);
    for (const listener of room.onAccepted) {
      await listener(room, tx, references, { submissionId: submission.id, dossierId, author, at });
    }
  });
}
