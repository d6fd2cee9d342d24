import { IsNull, MoreThan, Not } from 'typeorm';
import type { Database } from '../../database/database';
import type { Sql, Tx } from '../../database/sql';
import { HccError, notFound } from '../../kernel/errors';
import { DAY_MS, type Instant } from '../../kernel/instant';
import { OUTBOX_FILLED } from './enqueue';
import { MessageState, OutboxMessage } from './outbox-message.entity';
import type { SendFailure } from './send-failure';

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

/** What does not go out, by topic. */
export interface TroubledTopic {
  topic: string;
  dead: number;
  /** Tried in vain, and tried again by itself. */
  failing: number;
  /** When the oldest of them was written. */
  since: Instant;
  /** What was said to the newest of them, and what that is. */
  lastError: string;
  failure: SendFailure | null;
}

/** Topics of which something was tried in vain, the oldest trouble first. */
export async function readTroubledTopics(sql: Sql): Promise<TroubledTopic[]> {
  const rows = await sql.query<Omit<TroubledTopic, 'lastError' | 'failure'> & { newest: number }>(
    `SELECT topic, COUNT(CASE WHEN state = 'DEAD' THEN 1 END) AS dead,
            COUNT(CASE WHEN state = 'WAITING' THEN 1 END) AS failing, MIN(created_at) AS since, MAX(id) AS newest
       FROM outbox_message WHERE state IN ('WAITING', 'DEAD') AND last_error IS NOT NULL
      GROUP BY topic ORDER BY since, newest`,
  );
  const topics: TroubledTopic[] = [];
  for (const { topic, dead, failing, since, newest } of rows) {
    const message = await sql.entities.findOneBy(OutboxMessage, { id: newest });
    const { lastError, failure = null } = message ?? {};
    topics.push({ topic, dead, failing, since: Number(since), lastError: lastError ?? '', failure });
  }
  return topics;
}

/** The newest first, without what they carry: that may be a citizen's. */
export function listMessages(db: Database, state: MessageState, first: number): Promise<OutboxMessage[]> {
  return db.read.entities.find(OutboxMessage, { where: { state }, order: { id: 'DESC' }, take: first });
}

/** Which messages: one by its number, those of a topic, or all. */
export type Which = number | { topic: string } | 'all';

/**
 * Dead letters wait again from now on, with all their attempts before them. Of a topic, and of all, what waits for its
 * next attempt after one that failed is tried at once, too: the receiver is there again.
 * @returns how many
 * @throws HccError NOT_FOUND, CONFLICT where the one message is not dead
 */
export function retryMessages(db: Database, which: Which, at: Instant, also: Also = nothingMore): Promise<number> {
  return db.transact(async (tx) => {
    const messages = tx.entities.getRepository(OutboxMessage);
    const meant = typeof which === 'number' ? { id: which } : which === 'all' ? {} : { topic: which.topic };
    const again = { state: MessageState.WAITING, attempts: 0, dueAt: at, finishedAt: null };
    let { affected = 0 } = await messages.update({ ...meant, state: MessageState.DEAD }, again);
    if (typeof which === 'number') {
      if (affected === 0) await refuse(messages.findOneBy({ id: which }), which);
    } else {
      const failing = { ...meant, state: MessageState.WAITING, lastError: Not(IsNull()), dueAt: MoreThan(at) };
      affected += (await messages.update(failing, { dueAt: at })).affected ?? 0;
    }
    if (affected) await also(tx);
    tx.notify(OUTBOX_FILLED.notice({}));
    return affected;
  });
}

/** Ends a message for which another one comes, or none, wherever it stands. */
export async function endMessage({ entities }: Tx, id: number, at: Instant): Promise<void> {
  for (const state of [MessageState.WAITING, MessageState.DEAD]) {
    await entities.update(OutboxMessage, { id, state }, { state: MessageState.DISCARDED, finishedAt: at });
  }
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
