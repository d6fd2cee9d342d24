import { IsNull, Not } from 'typeorm';
import type { Database } from '../../database/database';
import { badField, HccError, notFound } from '../../kernel/errors';
import { DAY_MS, type Instant } from '../../kernel/instant';
import { clean } from '../../kernel/text';
import { type AuditActor, AuditKind } from '../audit/audit-terms';
import { recordChange } from '../audit/record-change';
import { enqueue } from '../outbox/enqueue';
import { endMessage } from '../outbox/outbox-upkeep';
import { type NoticeChannel, NoticeEvent, NoticeState } from './notification-terms';
import { OutgoingNotice } from './outgoing-notice.entity';
import { NOTICE_TOPIC, orderKey } from './tell-citizen';

const SHORTEST_REASON = 5;
const LONGEST_REASON = 300;
/** Sent again by a person, it is news for so long. */
const AGAIN_MS = DAY_MS;

export interface Deed {
  by: AuditActor;
  address: string | null;
}

const AGAIN: ReadonlySet<NoticeState> = new Set([
  NoticeState.FAILED,
  NoticeState.UNCERTAIN,
  NoticeState.NOT_SENT,
  NoticeState.DISCARDED,
]);
const GIVEN_UP: ReadonlySet<NoticeState> = new Set([
  NoticeState.WAITING,
  NoticeState.HELD,
  NoticeState.FAILED,
  NoticeState.UNCERTAIN,
]);

type Standing = Pick<OutgoingNotice, 'state' | 'event' | 'address'>;

/** Whether a person may send it again: not what was sent, nor a code, nor what is not kept any more. */
export const mayResend = ({ state, event, address }: Standing): boolean =>
  address !== null && event !== NoticeEvent.ONE_TIME_CODE && AGAIN.has(state);

export const mayDiscard = ({ state }: Standing): boolean => GIVEN_UP.has(state);

/**
 * Sends something again that was not sent, or of which nobody knows; by rule it may be held back once more.
 * @throws HccError NOT_FOUND; CONFLICT where it waits, was sent, or its address is kept no longer
 */
export async function resendNotice(db: Database, deed: Deed, id: string, at: Instant): Promise<void> {
  await db.transact(async (tx) => {
    const row = await tx.entities.findOneBy(OutgoingNotice, { id });
    if (!row) throw notFound('tin này');
    if (!mayResend(row)) throw refusal(row);
    const { affected } = await tx.run(
      `UPDATE outgoing_notice SET state = '${NoticeState.WAITING}', reason = NULL, failure = NULL, ended_at = NULL,
          begun_attempt = NULL,
          round = round + 1, expires_at = ? WHERE id = ? AND state = ? AND round = ?`,
      [at + AGAIN_MS, id, row.state, row.round],
    );
    if (affected === 0) throw refusal({ ...row, state: NoticeState.WAITING });
    // The dead letter has done its time: health counts what nobody has looked at.
    if (row.messageId !== null) await endMessage(tx, row.messageId, at);
    const key = orderKey(row.event, row.channel, row.address!);
    const messageId = await enqueue(tx, NOTICE_TOPIC, { id }, { key });
    await tx.run('UPDATE outgoing_notice SET message_id = ? WHERE id = ?', [messageId, id]);
    const after = { state: NoticeState.WAITING, round: row.round + 1 };
    await recordChange(db, tx, {
      kind: AuditKind.SETTING_CHANGED,
      ...deed,
      subject: `notice ${id}`,
      before: { state: row.state },
      after,
    });
  });
}

/** As many as one call sends again. */
const AT_ONCE = 500;

/**
 * Sends again what could not be sent, the oldest first: of a way, of an event, or all.
 * @returns how many; at most five hundred, so that the rest may be asked for again
 */
export async function resendFailed(
  db: Database,
  deed: Deed,
  which: { channel?: NoticeChannel | null; event?: NoticeEvent | null },
  at: Instant,
): Promise<number> {
  const { channel, event } = which;
  const failed = await db.read.entities.find(OutgoingNotice, {
    where: {
      state: NoticeState.FAILED,
      address: Not(IsNull()),
      event: event ?? Not(NoticeEvent.ONE_TIME_CODE),
      ...(channel ? { channel } : {}),
    },
    order: { at: 'ASC', id: 'ASC' },
    take: AT_ONCE,
  });
  let sent = 0;
  for (const row of failed.filter(mayResend)) {
    try {
      await resendNotice(db, deed, row.id, at);
      sent++;
    } catch (error) {
      // Somebody else has just sent it again, or given it up.
      if (!(error instanceof HccError) || error.code !== 'CONFLICT') throw error;
    }
  }
  return sent;
}

/**
 * Gives up what waits or failed. @throws HccError NOT_FOUND; BAD_USER_INPUT naming reason; CONFLICT where it has come to
 * its end already
 */
export async function discardNotice(
  db: Database,
  deed: Deed,
  { id, reason: typed }: { id: string; reason: string },
  at: Instant,
): Promise<void> {
  const reason = clean(typed);
  if (reason.length < SHORTEST_REASON || reason.length > LONGEST_REASON) {
    throw badField('reason', `Phải có từ ${SHORTEST_REASON} đến ${LONGEST_REASON} ký tự.`);
  }
  await db.transact(async (tx) => {
    const row = await tx.entities.findOneBy(OutgoingNotice, { id });
    if (!row) throw notFound('tin này');
    if (!mayDiscard(row)) throw refusal(row);
    const { affected } = await tx.run(
      `UPDATE outgoing_notice SET state = '${NoticeState.DISCARDED}', reason = ?, ended_at = ? WHERE id = ? AND state = ?`,
      [reason, at, id, row.state],
    );
    if (affected === 0) throw refusal(row);
    if (row.messageId !== null) await endMessage(tx, row.messageId, at);
    const after = { state: NoticeState.DISCARDED, reason };
    await recordChange(db, tx, {
      kind: AuditKind.SETTING_CHANGED,
      ...deed,
      subject: `notice ${id}`,
      before: { state: row.state },
      after,
    });
  });
}

function refusal({ state, address }: Pick<OutgoingNotice, 'state' | 'address'>): HccError {
  const why = address === null ? 'không còn giữ địa chỉ' : `đang ở trạng thái ${state}`;
  return new HccError('CONFLICT', `Tin này ${why}.`, { state });
}
