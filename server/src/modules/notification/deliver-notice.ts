import { In } from 'typeorm';
import type { Tx } from '../../database/sql';
import { failureText } from '../../kernel/backoff';
import { dayOf, endOfDay, type Instant } from '../../kernel/instant';
import { now } from '../../kernel/now';
import { groupedSecret } from '../../kernel/short-secret-text';
import { hasDemoAccounts } from '../identity/demo-guard';
import { type Message, type MessageEnd, NotYet, type OutboxHandler } from '../outbox/outbox-handler';
import { failureOf } from '../outbox/send-failure';
import { Refused, Uncertain } from './channels/channel';
import { ensureConsent, hasRefused } from './consent';
import { noticeTextAt, renderNotice } from './notice-texts';
import type { NotificationRoom } from './notification-room';
import {
  HeldBy,
  NoticeAbout,
  NoticeChannel,
  NoticeEvent,
  NoticeLanguage,
  NoticeState,
  UnsentReason,
} from './notification-terms';
import { OutgoingNotice } from './outgoing-notice.entity';
import { quietUntil } from './quiet-hours';
import { ASKED_FOR, NOTICE_TOPIC, type NoticeFacts, type NoticeWords } from './tell-citizen';

/** What became of a notice that was handled. */
type Handled = { state: NoticeState.SENT } | { state: NoticeState.NOT_SENT; reason: UnsentReason };

/** The last line of each mail to a citizen, beside what the template says. */
const leaveText = ({ about, language }: OutgoingNotice): string => {
  const isComplaint = about === NoticeAbout.COMPLAINT;
  return language === NoticeLanguage.VI
    ? `Không nhận tin về ${isComplaint ? 'phản ánh' : 'hồ sơ'} này nữa`
    : `No more messages about this ${isComplaint ? 'complaint' : 'dossier'}`;
};

/** What is failed or uncertain comes again only where a person let its dead letter go. */
const OPEN: ReadonlySet<NoticeState> = new Set([
  NoticeState.WAITING,
  NoticeState.HELD,
  NoticeState.FAILED,
  NoticeState.UNCERTAIN,
]);

const SENT: Handled = { state: NoticeState.SENT };
const unsent = (reason: UnsentReason): Handled => ({ state: NoticeState.NOT_SENT, reason });

const isCitizens = ({ about }: OutgoingNotice): boolean => about !== NoticeAbout.STAFF && about !== NoticeAbout.CODE;

/** Delivers what `tellCitizen` and its like have written. */
export function noticeHandler(room: NotificationRoom): OutboxHandler {
  return {
    topic: NOTICE_TOPIC,
    deliver: (message, signal) => deliver(room, message, signal),
    settle: (tx, message, end) => settle(tx, message, end),
    postpone: (tx, message, notYet) => postpone(tx, message, notYet),
  };
}

async function deliver(room: NotificationRoom, message: Message, signal: AbortSignal): Promise<Handled | null> {
  const row = await room.db.read.entities.findOneBy(OutgoingNotice, { id: message.payload.id as string });
  // Purged meanwhile, or come to an end by another way.
  if (!row || !OPEN.has(row.state) || row.address === null) return null;
  const rule = await whyNot(room, row, now());
  if (rule) return unsent(rule);
  if (row.state === NoticeState.HELD) await letGo(room, row.id);
  const channel = room.channels[row.channel]!;
  const words = await wordsFor(room, row);
  const unsubscribe = isCitizens(row) && row.channel === NoticeChannel.EMAIL ? await unsubscribeUrl(room, row) : null;
  const isRepetition = row.begunAttempt !== null && message.attempt > row.begunAttempt;
  try {
    await channel.send({
      id: row.channel === NoticeChannel.SMS ? `${row.id}-${row.round}` : row.id,
      to: row.address,
      subject: words.subject,
      body: unsubscribe === null ? words.body : `${words.body}\n\n${leaveText(row)}: ${unsubscribe}\n`,
      unsubscribeUrl: unsubscribe,
      isRepetition,
      begin: () => noteBegun(room, row.id, message.attempt),
      signal,
    });
  } catch (error) {
    // A mail whose failure is known was not taken over. A gateway is asked before anything is posted again.
    const isKnown = row.channel === NoticeChannel.EMAIL && !(error instanceof Uncertain);
    if (isKnown) await noteBegun(room, row.id, null);
    throw error;
  }
  return SENT;
}

/** By which rule it is not sent; null where it is. @throws NotYet in quiet hours, and after the day's last SMS to a phone */
async function whyNot(room: NotificationRoom, row: OutgoingNotice, at: Instant): Promise<UnsentReason | null> {
  const { db, rules } = room;
  if (at >= row.expiresAt) return UnsentReason.TOO_OLD;
  if (room.isPractice) return UnsentReason.PRACTICE;
  if (!room.channels[row.channel]) return UnsentReason.NO_CHANNEL;
  if (!rules.sendsInDemo && (await hasDemoAccounts(db.read))) return UnsentReason.DEMO;
  const column = row.channel === NoticeChannel.EMAIL ? 'email' : 'sms';
  if (isCitizens(row) && (await hasRefused(db.read, row.aboutId, column))) return UnsentReason.UNSUBSCRIBED;
  // What has begun is brought to its end.
  if (row.channel === NoticeChannel.EMAIL || ASKED_FOR.has(row.event) || row.begunAttempt !== null) return null;
  const until = quietUntil(rules.quiet, at);
  if (until !== null) throw new NotYet(until, HeldBy.QUIET_HOURS);
  if ((await countSentTo(room, row.address!, at)) < rules.smsPerDay) return null;
  const tomorrow = endOfDay(dayOf(at));
  throw new NotYet(quietUntil(rules.quiet, tomorrow) ?? tomorrow, HeldBy.DAY_CAP);
}

/** Writes why it waits, with the outbox's own mark until when. */
async function postpone(tx: Tx, { payload }: Message, { why }: NotYet): Promise<void> {
  const id = payload.id as string;
  await tx.entities.update(OutgoingNotice, { id, state: In([...OPEN]) }, { state: NoticeState.HELD, reason: why });
}

async function letGo({ db }: NotificationRoom, id: string): Promise<void> {
  const going = { state: NoticeState.WAITING, reason: null };
  await db.transact(
    async (tx) => void (await tx.entities.update(OutgoingNotice, { id, state: NoticeState.HELD }, going)),
  );
}

/** How many SMS a phone has had on the day of a moment. Those that wait from the days before count on the day they go. */
async function countSentTo({ db }: NotificationRoom, phone: string, at: Instant): Promise<number> {
  const [row] = await db.read.query<{ count: number }>(
    `SELECT COUNT(*) AS count FROM outgoing_notice
      WHERE address = ? AND channel = '${NoticeChannel.SMS}' AND state = '${NoticeState.SENT}' AND sent_day = ?`,
    [phone, dayOf(at)],
  );
  return Number(row!.count);
}

/** The words as they were first put together: a second attempt says the same. */
async function wordsFor({ db, lists, publicUrl }: NotificationRoom, row: OutgoingNotice): Promise<NoticeWords> {
  if (row.body !== null) return { subject: row.subject ?? '', body: row.body };
  const { event, id } = row;
  if (event === NoticeEvent.FIGURES) throw new Refused('no words');
  const wording = await lists.get();
  const facts = JSON.parse(row.factsText ?? '{}') as NoticeFacts;
  const words = renderNotice({ ...row, event, facts }, publicUrl, (place) => noticeTextAt(wording, place, row.at));
  // A code is not kept in words: who reads the list later has no use of it.
  if (event !== NoticeEvent.ONE_TIME_CODE) {
    await db.transact(async (tx) => void (await tx.entities.update(OutgoingNotice, { id }, words)));
  }
  return words;
}

async function unsubscribeUrl({ db, publicUrl }: NotificationRoom, { aboutId }: OutgoingNotice): Promise<string> {
  const secret = await db.transact((tx) => ensureConsent(tx, aboutId));
  return `${publicUrl}/?tin#${groupedSecret(secret)}`;
}

async function noteBegun({ db }: NotificationRoom, id: string, begunAttempt: number | null): Promise<void> {
  await db.transact(async (tx) => void (await tx.entities.update(OutgoingNotice, { id }, { begunAttempt })));
}

/** Writes what became of it, with the outbox's own mark. */
async function settle(tx: Tx, { payload }: Message, end: MessageEnd): Promise<void> {
  const id = payload.id as string;
  const at = now();
  const row = await tx.entities.findOneBy(OutgoingNotice, { id });
  if (!row || !OPEN.has(row.state)) return;
  const change = changeBy(end);
  // A code has done its work, or never will.
  const facts = row.event === NoticeEvent.ONE_TIME_CODE ? { factsText: null } : {};
  const sentDay = change.state === NoticeState.SENT ? { sentDay: dayOf(at) } : {};
  const begun = change.state === NoticeState.UNCERTAIN ? {} : { begunAttempt: null };
  await tx.entities.update(OutgoingNotice, { id }, { ...change, ...facts, ...sentDay, ...begun, endedAt: at });
  if (change.state !== NoticeState.SENT || row.about === NoticeAbout.STAFF) return;
  // In SQL: the room of dossiers stands above; its page shows when the citizen was told.
  await tx.run(
    "UPDATE notice SET done_at = ? WHERE dossier_id = ? AND kind = ? AND office_id = '' AND ref = ? AND done_at IS NULL",
    [at, row.aboutId, row.event, Number(row.ref) || 0],
  );
}

function changeBy(end: MessageEnd): Pick<OutgoingNotice, 'state' | 'reason' | 'failure'> {
  if (!end.isDelivered) {
    const state = end.error instanceof Uncertain ? NoticeState.UNCERTAIN : NoticeState.FAILED;
    return { state, reason: failureText(end.error).slice(0, 300), failure: failureOf(end.error) };
  }
  const handled = (end.result as Handled | null) ?? SENT;
  return { state: handled.state, reason: 'reason' in handled ? handled.reason : null, failure: null };
}
