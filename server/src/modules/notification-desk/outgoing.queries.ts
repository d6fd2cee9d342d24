import { type FindOptionsWhere, In, LessThan } from 'typeorm';
import type { Sql } from '../../database/sql';
import { badField, notFound } from '../../kernel/errors';
import { addDays, DAY_MS, type Day, type Instant, isDay } from '../../kernel/instant';
import { cutPage, decodeCursor, pageSize } from '../../kernel/page';
import { getRowById } from '../dossier/dossier.queries';
import { normalCode } from '../dossier/dossier-code';
import type { References } from '../dossier/dossier-room';
import type { Actor } from '../identity/actor';
import {
  type HeldBy,
  NoticeAbout,
  NoticeChannel,
  NoticeState,
  type UnsentReason,
} from '../notification/notification-terms';
import { OutgoingNotice } from '../notification/outgoing-notice.entity';
import { mayDiscard, mayResend } from '../notification/resend-notice';
import { OutboxMessage } from '../outbox/outbox-message.entity';
import type { SendFailure } from '../outbox/send-failure';
import type {
  NoticeContents,
  NoticeFigure,
  OutgoingNoticeConnection,
  OutgoingNoticeFilter,
  OutgoingNoticeView,
} from './notification-desk.types';

const LONGEST_DAYS = 92;

/** "ho***@vidu.vn", "091***678": enough to tell two apart, too little to write to. */
export function maskAddress(address: string): string {
  const [name, domain] = address.split('@');
  if (domain !== undefined) return `${name!.slice(0, 2)}***@${domain}`;
  return `${address.slice(0, 3)}***${address.slice(-3)}`;
}

/** @param message what carries it, where that may still be tried again */
function viewOf(row: OutgoingNotice, message?: OutboxMessage): OutgoingNoticeView {
  const { id, event, channel, language, code, address, at, state, reason, failure, endedAt, round } = row;
  const isRule = state === NoticeState.NOT_SENT;
  const isHeld = state === NoticeState.HELD;
  return {
    id,
    event,
    channel,
    language,
    code,
    maskedAddress: address === null ? null : maskAddress(address),
    at,
    state,
    unsentBy: isRule ? (reason as UnsentReason) : null,
    heldBy: isHeld ? (reason as HeldBy) : null,
    answer: isRule || isHeld ? null : (message?.lastError ?? reason),
    failure: isRule || isHeld ? null : (message?.failure ?? failure),
    nextTryAt: message && (isHeld || message.lastError) ? message.dueAt : null,
    endedAt,
    round,
    mayResend: mayResend(row),
    mayDiscard: mayDiscard(row),
  };
}

/** The newest first; each filter has an index that keeps that order. @throws HccError BAD_USER_INPUT */
export async function listOutgoing(
  { entities }: Pick<Sql, 'entities'>,
  { state, channel, event, code }: OutgoingNoticeFilter,
  first: number,
  after: string | null,
): Promise<OutgoingNoticeConnection> {
  const size = pageSize(first);
  const where: FindOptionsWhere<OutgoingNotice> = {
    ...(state ? { state } : {}),
    ...(channel ? { channel } : {}),
    ...(event ? { event } : {}),
    ...(code?.trim() ? { code: normalCode(code) } : {}),
  };
  const before = after ? decodeCursor(after, ['number', 'string']) : null;
  const [at, id] = before ?? [];
  const found = await entities.find(OutgoingNotice, {
    where: before
      ? [
          { ...where, at: LessThan(at as number) },
          { ...where, at: at as number, id: LessThan(id as string) },
        ]
      : where,
    order: { at: 'DESC', id: 'DESC' },
    take: size + 1,
  });
  const { rows, pageInfo } = cutPage(found, size, (row) => [row.at, row.id]);
  const messages = await messagesOf({ entities }, rows);
  return { nodes: rows.map((row) => viewOf(row, messages.get(row.messageId))), pageInfo };
}

const WAITS: ReadonlySet<NoticeState> = new Set([NoticeState.WAITING, NoticeState.HELD]);

/** By their numbers, of those that wait. */
async function messagesOf({ entities }: Pick<Sql, 'entities'>, rows: readonly OutgoingNotice[]) {
  const ids = rows.flatMap(({ state, messageId }) => (WAITS.has(state) && messageId ? [messageId] : []));
  const found = ids.length === 0 ? [] : await entities.findBy(OutboxMessage, { id: In(ids) });
  return new Map<number | null, OutboxMessage>(found.map((message) => [message.id, message]));
}

/** All about one thing, the newest first. */
export async function outgoingOf(sql: Pick<Sql, 'entities'>, aboutId: string): Promise<OutgoingNoticeView[]> {
  const rows = await sql.entities.find(OutgoingNotice, { where: { aboutId }, order: { at: 'DESC', id: 'DESC' } });
  const messages = await messagesOf(sql, rows);
  return rows.map((row) => viewOf(row, messages.get(row.messageId)));
}

export async function readOutgoing({ entities }: Pick<Sql, 'entities'>, id: string): Promise<OutgoingNoticeView> {
  const row = await entities.findOneBy(OutgoingNotice, { id });
  if (!row) throw notFound('tin này');
  return viewOf(row, (await messagesOf({ entities }, [row])).get(row.messageId));
}

/**
 * What was written to whom: of a dossier for who may see it, of one's own for oneself; of anything else for nobody.
 * @throws HccError NOT_FOUND, also where the period for keeping it is over
 */
export async function readContents(
  sql: Sql,
  actor: Actor,
  references: References,
  id: string,
): Promise<{ contents: NoticeContents; code: string | null }> {
  const row = await sql.entities.findOneBy(OutgoingNotice, { id });
  if (!row || row.address === null) throw notFound('nội dung tin này');
  const { about, aboutId, address, subject, body, code } = row;
  if (about === NoticeAbout.DOSSIER) await getRowById(sql, actor, references, aboutId);
  else if (about !== NoticeAbout.STAFF || aboutId !== actor.staffId) throw notFound('nội dung tin này');
  return { contents: { address, subject, body }, code };
}

interface Counted {
  day: Day;
  channel: NoticeChannel;
  state: NoticeState;
  count: number;
}

const COLUMN_OF: Record<NoticeState, 'sent' | 'waiting' | 'troubled' | 'unsent'> = {
  SENT: 'sent',
  WAITING: 'waiting',
  HELD: 'waiting',
  FAILED: 'troubled',
  UNCERTAIN: 'troubled',
  NOT_SENT: 'unsent',
  DISCARDED: 'unsent',
};

/** By day and way, the newest day first. @throws HccError BAD_USER_INPUT naming from or to */
export async function countOutgoing(sql: Sql, from: Day, to: Day): Promise<NoticeFigure[]> {
  for (const [path, day] of Object.entries({ from, to })) {
    if (!isDay(day)) throw badField(path, 'Không phải ngày có thật (yyyy-MM-dd).');
  }
  if (to < from) throw badField('to', 'Không được ở trước ngày đầu.');
  if (addDays(from, LONGEST_DAYS) < to) throw badField('to', `Dài quá ${LONGEST_DAYS} ngày.`);
  const rows = await sql.query<Counted>(
    `SELECT day, channel, state, COUNT(*) AS count FROM outgoing_notice WHERE day >= ? AND day <= ?
      GROUP BY day, channel, state ORDER BY day DESC, channel`,
    [from, to],
  );
  const figures = new Map<string, NoticeFigure>();
  for (const { day, channel, state, count } of rows) {
    const key = `${day} ${channel}`;
    const figure = figures.get(key) ?? { day, channel, sent: 0, waiting: 0, troubled: 0, unsent: 0 };
    figure[COLUMN_OF[state]] += Number(count);
    figures.set(key, figure);
  }
  return [...figures.values()];
}

export interface ChannelCounts {
  waiting: number;
  troubled: number;
  lastSentAt: Instant | null;
  /** What was said to the newest that waits and was tried in vain; null where none was. */
  lastError: string | null;
  failure: SendFailure | null;
}

/** What waits and what failed, along the index of states; the last that went of the past month. */
export async function countByChannel(sql: Sql, channel: NoticeChannel, at: Instant): Promise<ChannelCounts> {
  const [open] = await sql.query<{ waiting: number; troubled: number }>(
    `SELECT COUNT(CASE WHEN state IN ('WAITING', 'HELD') THEN 1 END) AS waiting,
            COUNT(CASE WHEN state IN ('FAILED', 'UNCERTAIN') THEN 1 END) AS troubled
       FROM outgoing_notice WHERE state IN ('WAITING', 'HELD', 'FAILED', 'UNCERTAIN') AND channel = ?`,
    [channel],
  );
  const [last] = await sql.query<{ endedAt: number }>(
    `SELECT ended_at AS endedAt FROM outgoing_notice WHERE state = 'SENT' AND channel = ? AND at >= ?
      ORDER BY at DESC, id DESC LIMIT 1`,
    [channel, at - 31 * DAY_MS],
  );
  const [failing] = await sql.query<{ lastError: string; failure: SendFailure | null }>(
    `SELECT m.last_error AS lastError, m.failure FROM outgoing_notice n JOIN outbox_message m ON m.id = n.message_id
      WHERE n.state = 'WAITING' AND n.channel = ? AND m.state = 'WAITING' AND m.last_error IS NOT NULL
      ORDER BY m.id DESC LIMIT 1`,
    [channel],
  );
  return {
    waiting: Number(open!.waiting),
    troubled: Number(open!.troubled),
    lastSentAt: last ? Number(last.endedAt) : null,
    lastError: failing?.lastError ?? null,
    failure: failing?.failure ?? null,
  };
}
