import { createHash } from 'node:crypto';
import { placeholders, type SqlValue, type Tx } from '../../database/sql';
import { newId } from '../../kernel/ids';
import { DAY_MS, dayOf, type Instant } from '../../kernel/instant';
import { now } from '../../kernel/now';
import { enqueue } from '../outbox/enqueue';
import { type NoticeAbout, NoticeChannel, NoticeEvent, NoticeLanguage, NoticeState } from './notification-terms';

/** The outbox's topic; a message names the row by its id and carries nothing of it. */
export const NOTICE_TOPIC = 'notice';
/** What could not be told within a week is no news any more. */
const NEWS_MS = 7 * DAY_MS;
const COLUMNS = 15;
/** What somebody waits for at this moment, or sends to himself: neither the hour nor the day's count holds it back. */
export const ASKED_FOR: ReadonlySet<NoticeEvent> = new Set([NoticeEvent.ONE_TIME_CODE, NoticeEvent.TEST]);

/** What the words of a text are filled in from. Moments are instants and come into words when it is written. */
export interface NoticeFacts {
  procedure?: string;
  office?: string;
  phone?: string;
  /** The moment that it speaks of: the date by which the result is owed. */
  moment?: Instant | null;
  reason?: string;
  documents?: readonly string[];
  dong?: number;
  /** Opens the page that shows how it stands: what stands behind "#". */
  key?: string;
  /** The number under which the post has a parcel. */
  parcel?: string;
  /** Of a one-time code. */
  oneTimeCode?: string;
}

export interface CitizenNotice {
  event: NoticeEvent;
  about: { kind: NoticeAbout; id: string; code: string | null };
  /** Which one of its kind about this: a version. The same is told once. */
  ref: string | number;
  contact: { email: string | null; phone: string | null };
  facts: NoticeFacts;
}

interface Choice {
  email: number | null;
  sms: number | null;
  language: NoticeLanguage | null;
}

/** A Vietnamese mobile number: a landline takes no SMS. */
export const isMobile = (phone: string | null): phone is string => phone !== null && /^0[35789]\d{8}$/.test(phone);

/** By which ways somebody is told: as chosen; without a choice by e-mail where there is one, else by SMS. */
export function channelsFor(contact: CitizenNotice['contact'], choice: Choice | undefined): NoticeChannel[] {
  const wantsMail = choice?.email ?? 1;
  const mails = contact.email !== null && wantsMail === 1;
  const wantsSms = choice?.sms ?? (contact.email === null ? 1 : 0);
  const channels: NoticeChannel[] = mails ? [NoticeChannel.EMAIL] : [];
  if (wantsSms === 1 && isMobile(contact.phone)) channels.push(NoticeChannel.SMS);
  return channels;
}

/**
 * Tells a citizen something in the transaction that makes it so: by the ways that he chose, in his language, each once
 * however often this is called. Nothing is sent here; the outbox delivers after the commit. Who left no address, or
 * wants no notices, is not written to.
 */
export async function tellCitizen(tx: Tx, notice: CitizenNotice): Promise<void> {
  const { contact, about } = notice;
  if (contact.email === null && !isMobile(contact.phone)) return;
  const [choice] = await tx.query<Choice>('SELECT email, sms, language FROM contact_consent WHERE about_id = ?', [
    about.id,
  ]);
  for (const channel of channelsFor(contact, choice)) {
    const address = channel === NoticeChannel.EMAIL ? contact.email! : contact.phone!;
    const language = choice?.language ?? NoticeLanguage.VI;
    await writeNotice(tx, { ...notice, ref: String(notice.ref) }, { channel, address, language });
  }
}

export interface NoticeWords {
  subject: string;
  body: string;
}

export interface NoticeTarget {
  channel: NoticeChannel;
  address: string;
  language: NoticeLanguage;
  /** Words of its own, where no template has them. */
  words?: NoticeWords;
  expiresAt?: Instant;
}

/**
 * What one address gets comes one after another, in the order in which it was written, so that a day's count is right;
 * the outbox keeps no addresses. What somebody waits for at this moment waits for nothing.
 */
export function orderKey(event: NoticeEvent, channel: NoticeChannel, address: string): string | undefined {
  if (ASKED_FOR.has(event)) return undefined;
  return `${channel} ${createHash('sha256').update(address).digest('hex').slice(0, 32)}`;
}

/** One message to one address. @returns its id; null where it was written before */
export async function writeNotice(
  tx: Tx,
  { event, about, ref, facts }: Omit<CitizenNotice, 'contact'>,
  { channel, address, language, words, expiresAt }: NoticeTarget,
): Promise<string | null> {
  const at = now();
  const id = newId();
  const values: SqlValue[] = [
    id,
    about.kind,
    about.id,
    about.code,
    event,
    String(ref),
    channel,
    language,
    address,
    JSON.stringify(facts),
    words?.subject ?? null,
    words?.body ?? null,
    at,
    dayOf(at),
    expiresAt ?? at + NEWS_MS,
  ];
  const ignore = tx.engine === 'mysql' ? 'INSERT IGNORE' : 'INSERT OR IGNORE';
  const { affected } = await tx.run(
    `${ignore} INTO outgoing_notice (id, about, about_id, code, event, ref, channel, language, address, facts, subject,
       body, at, day, expires_at, state, round) VALUES (${placeholders(COLUMNS)}, '${NoticeState.WAITING}', 1)`,
    values,
  );
  if (affected === 0) return null;
  const messageId = await enqueue(tx, NOTICE_TOPIC, { id }, { key: orderKey(event, channel, address) });
  await tx.run('UPDATE outgoing_notice SET message_id = ? WHERE id = ?', [messageId, id]);
  return id;
}
