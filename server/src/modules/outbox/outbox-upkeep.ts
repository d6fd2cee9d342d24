import type { Database } from '../../database/database';
import type { Sql, Tx } from '../../database/sql';
import { HccError, notFound } from '../../kernel/errors';
import { DAY_MS, type Instant } from '../../kernel/instant';
import { OUTBOX_FILLED } from './enqueue';
import { MessageState, OutboxMessage } from './outbox-message.entity';

/** What has come to an end is kept for so long, for questions. */
const KEEP_MS = 7 * DAY_MS;
/** In one transaction: a purge must not hold up the desks. */
const PER_PURGE = 1_000;

/** What is written in the same transaction: who did it, and why. */
export type Also = (tx: Tx) => Promise<void>;

const nothingMore: Also = async () => undefined;

export interface OutboxFigures {
  waiting: number;
  dead: number;
  /** Seconds since the oldest due message was due; 0 where none is. */
  oldestSeconds: number;
}

export async function readOutboxFigures(sql: Sql, at: Instant): Promise<OutboxFigures> {
  const [row] = await sql.query<{ waiting: number; dead: number; oldest: number | null }>(
    `SELECT COUNT(CASE WHEN state = 'WAITING' THEN 1 END) AS waiting, COUNT(CASE WHEN state = 'DEAD' THEN 1 END) AS dead,
            MIN(CASE WHEN state = 'WAITING' AND due_at <= ? THEN created_at END) AS oldest
       FROM outbox_message WHERE state IN ('WAITING', 'DEAD')`,
    [at],
  );
  const oldest = row!.oldest === null ? at : Number(row!.oldest);
  return { waiting: row!.waiting, dead: row!.dead, oldestSeconds: Math.max(0, Math.round((at - oldest) / 1_000)) };
}

/** The newest first, without what they carry: that may be a citizen's. */
export function listMessages(db: Database, state: MessageState, first: number): Promise<OutboxMessage[]> {
  return db.read.entities.find(OutboxMessage, { where: { state }, order: { id: 'DESC' }, take: first });
}

/**
 * Dead letters wait again from now on, with all their attempts before them; one, or all.
 * @returns how many
 * @throws HccError NOT_FOUND, CONFLICT where the message is not dead
 */
export function retryMessages(
  db: Database,
  which: number | 'all',
  at: Instant,
  also: Also = nothingMore,
): Promise<number> {
  return db.transact(async (tx) => {
    const messages = tx.entities.getRepository(OutboxMessage);
    const dead = which === 'all' ? { state: MessageState.DEAD } : { state: MessageState.DEAD, id: which };
    const { affected } = await messages.update(dead, {
      state: MessageState.WAITING,
      attempts: 0,
      dueAt: at,
      finishedAt: null,
    });
    if (which !== 'all' && affected === 0) await refuse(messages.findOneBy({ id: which }), which);
    if (affected) await also(tx);
    tx.notify(OUTBOX_FILLED.notice({}));
    return affected ?? 0;
  });
}

/**
 * A message that waits or is dead is given up.
 * @throws HccError NOT_FOUND, CONFLICT where it has come to an end already
 */
export async function discardMessage(db: Database, id: number, at: Instant, also: Also = nothingMore): Promise<void> {
  await db.transact(async (tx) => {
    const messages = tx.entities.getRepository(OutboxMessage);
    for (const state of [MessageState.WAITING, MessageState.DEAD]) {
      const { affected } = await messages.update({ id, state }, { state: MessageState.DISCARDED, finishedAt: at });
      if (affected === 1) return also(tx);
    }
    await refuse(messages.findOneBy({ id }), id);
  });
}

async function refuse(found: Promise<OutboxMessage | null>, id: number): Promise<never> {
  const message = await found;
  if (!message) throw notFound(`thông điệp số ${id}`);
  throw new HccError('CONFLICT', `Thông điệp số ${id} đang ở trạng thái ${message.state}.`, { state: message.state });
}

/** Removes what came to an end a week ago. @returns how many */
export async function purgeMessages(db: Database, at: Instant): Promise<number> {
  let purged = 0;
  for (const state of [MessageState.DELIVERED, MessageState.DISCARDED]) {
    for (let more = true; more; ) {
      const old = await db.read.query<{ id: number }>(
        `SELECT id FROM outbox_message WHERE state = ? AND finished_at <= ? LIMIT ${PER_PURGE}`,
        [state, at - KEEP_MS],
      );
      if (old.length > 0)
        await db.transact((tx) =>
          tx.entities.delete(
            OutboxMessage,
            old.map(({ id }) => id),
          ),
        );
      purged += old.length;
      more = old.length === PER_PURGE;
    }
  }
  return purged;
}
