import type { Tx } from '../../../database/sql';
import { badField } from '../../../kernel/errors';
import type { Instant } from '../../../kernel/instant';
import type { Actor } from '../../identity/actor';
import { ReasonPurpose } from '../../reference-lists/reference-terms';
import { assertReason } from '../causes/refusal-reasons';
import type { DossierRoom } from '../dossier-room';
import type { SubmissionTarget } from '../receipt/receipt';
import { appendStep, checkReason, lockAtDesk } from './submission-store';
import { SubmissionEventKind } from './submission-terms';

/**
 * Gives a submission back to the citizen, who corrects it. It counts nowhere.
 * @returns its id
 * @throws HccError NOT_FOUND, CONFLICT, ILLEGAL_ACTION, BAD_USER_INPUT
 */
export async function returnSubmission(
  room: DossierRoom,
  actor: Actor,
  { id, expectedVersion, reason: text, reasonCode }: SubmissionTarget & { reason: string; reasonCode?: string | null },
): Promise<string> {
  const reason = checkReason(text);
  await assertReason(room.db.read, reasonCode, ReasonPurpose.RETURN);
  await room.db.transact(async (tx) => {
    const row = await lockAtDesk(room, tx, actor, id);
    const step = {
      kind: SubmissionEventKind.RETURNED,
      actor,
      at: room.now(),
      reason,
      reasonCode: reasonCode || null,
    } as const;
    await appendStep(room.db, tx, row, expectedVersion, step);
  });
  return id;
}

/** What a desk made of a submission. */
export type Settled =
  | { kind: SubmissionEventKind.ACCEPTED; procedureId: string; dossierId: string; code: string }
  | { kind: SubmissionEventKind.DECLINED; procedureId: string; declinedRequestId: string; reason: string };

/**
 * Closes a submission in the transaction that receives or declines it. Counters are locked before this row, in all who
 * lock both.
 * @throws HccError NOT_FOUND, CONFLICT, ILLEGAL_ACTION, BAD_USER_INPUT where the procedure is another one
 */
export async function settleSubmission(
  room: Pick<DossierRoom, 'db' | 'directory'>,
  tx: Tx,
  actor: Actor,
  target: SubmissionTarget,
  at: Instant,
  settled: Settled,
): Promise<void> {
  const row = await lockAtDesk(room, tx, actor, target.id);
  if (row.procedureId !== settled.procedureId) {
    throw badField('procedureCode', 'Công dân đã nộp theo thủ tục khác; hãy trả lại hoặc từ chối.');
  }
  if (settled.kind === SubmissionEventKind.ACCEPTED) {
    const { kind, dossierId, code } = settled;
    const step = { kind, actor, at, data: { dossierId, code } } as const;
    await appendStep(room.db, tx, row, target.expectedVersion, step, { dossierId });
  } else {
    const { kind, declinedRequestId, reason } = settled;
    const step = { kind, actor, at, reason, data: { declinedRequestId } } as const;
    await appendStep(room.db, tx, row, target.expectedVersion, step, { declinedRequestId });
  }
}
