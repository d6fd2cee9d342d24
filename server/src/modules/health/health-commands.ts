import type { Database } from '../../database/database';
import type { Tx } from '../../database/sql';
import { badField, HccError, notFound } from '../../kernel/errors';
import type { Instant } from '../../kernel/instant';
import { clean } from '../../kernel/text';
import { AuditKind } from '../audit/audit-terms';
import { recordChange } from '../audit/record-change';
import { requestRun } from '../jobs/run-job-now';
import { hold, letGo } from '../outbox/hold';
import { HoldReason } from '../outbox/outbox-hold.entity';
import { discardMessage, retryMessages, type Which } from '../outbox/outbox-upkeep';
import type { Deed, HealthRoom } from './health-room';

const SHORTEST_REASON = 5;
const LONGEST_REASON = 300;

/** Writes into the trail what was done, in its transaction. */
function recorded(db: Database, deed: Deed, subject: string, before: object, after: object) {
  return (tx: Tx) => recordChange(db, tx, { kind: AuditKind.SETTING_CHANGED, ...deed, subject, before, after });
}

/** @returns how many wait again. @throws HccError NOT_FOUND, CONFLICT where the one message is not dead */
export function resendMessages(db: Database, deed: Deed, which: Which, at: Instant): Promise<number> {
  const subject = `outbox ${typeof which === 'object' ? which.topic : which}`;
  return retryMessages(db, which, at, recorded(db, deed, subject, { state: 'DEAD' }, { state: 'WAITING' }));
}

/** From now on nothing goes out. @throws HccError CONFLICT where that is so already */
export async function holdSending(db: Database, deed: Deed, at: Instant): Promise<void> {
  await db.transact(async (tx) => {
    if (!(await hold(tx, HoldReason.ASKED, at))) throw new HccError('CONFLICT', 'Việc gửi ra ngoài đã được giữ lại.');
    await recorded(db, deed, 'outbox hold', { held: false }, { held: true })(tx);
  });
}

/** What waits goes out from now on. @throws HccError CONFLICT where nothing is held */
export async function letSendingGo(db: Database, deed: Deed): Promise<void> {
  await db.transact(async (tx) => {
    if (!(await letGo(tx))) throw new HccError('CONFLICT', 'Việc gửi ra ngoài không bị giữ lại.');
    await recorded(db, deed, 'outbox hold', { held: true }, { held: false })(tx);
  });
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
