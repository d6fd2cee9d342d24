import type { Database } from '../../database/database';
import type { Tx } from '../../database/sql';
import { badField, notFound } from '../../kernel/errors';
import type { Instant } from '../../kernel/instant';
import { clean } from '../../kernel/text';
import { AuditKind } from '../audit/audit-terms';
import { recordChange } from '../audit/record-change';
import { requestRun } from '../jobs/run-job-now';
import { discardMessage, retryMessages } from '../outbox/outbox-upkeep';
import type { Deed, HealthRoom } from './health-room';

const SHORTEST_REASON = 5;
const LONGEST_REASON = 300;

/** Writes into the trail what was done, in its transaction. */
function recorded(db: Database, deed: Deed, subject: string, before: object, after: object) {
  return (tx: Tx) => recordChange(db, tx, { kind: AuditKind.SETTING_CHANGED, ...deed, subject, before, after });
}

/** @returns how many wait again. @throws HccError NOT_FOUND, CONFLICT where the message is not dead */
export function resendMessages(db: Database, deed: Deed, which: number | 'all', at: Instant): Promise<number> {
  const also = recorded(db, deed, `outbox ${which}`, { state: 'DEAD' }, { state: 'WAITING' });
  return retryMessages(db, which, at, also);
}

/** @throws HccError BAD_USER_INPUT naming reason, NOT_FOUND, CONFLICT where it has come to an end already */
export async function giveUpMessage(
  db: Database,
  deed: Deed,
  { id, reason: typed }: { id: number; reason: string },
  at: Instant,
): Promise<void> {
  const reason = clean(typed);
  if (reason.length < SHORTEST_REASON || reason.length > LONGEST_REASON) {
    throw badField('reason', `Phải có từ ${SHORTEST_REASON} đến ${LONGEST_REASON} ký tự.`);
  }
  await discardMessage(db, id, at, recorded(db, deed, `outbox ${id}`, {}, { state: 'DISCARDED', reason }));
}

/** Lets a job be due now. @throws HccError NOT_FOUND */
export async function runJobSoon({ db, jobs }: HealthRoom, deed: Deed, name: string): Promise<void> {
  if (!jobs.some((job) => job.name === name)) throw notFound(`công việc "${name}"`);
  await requestRun(db, name, recorded(db, deed, `job ${name}`, {}, { asked: 'now' }));
}
