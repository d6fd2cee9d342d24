import type { Tx } from '../../database/sql';
import type { Message } from '../outbox/outbox-handler';
import {
  NoticeEvent as Event,
  NoticeAbout,
  NoticeChannel,
  type NoticeEvent,
  NoticeLanguage,
} from './notification-terms';
import { type NoticeWords, writeNotice } from './tell-citizen';

/** What carried letters to staff before there was a channel; what was written under it then is let go by its handler. */
export const MAIL_TOPIC = 'mail';

export interface StaffMail {
  event: NoticeEvent;
  staffId: string;
  /** Which one of its kind; the same is sent once. */
  ref: string;
  to: string;
  words: NoticeWords;
}

/** Writes a person of the staff a mail, in the transaction of what it is about. */
export async function mailStaff(tx: Tx, { event, staffId, ref, to, words }: StaffMail): Promise<void> {
  const about = { kind: NoticeAbout.STAFF, id: staffId, code: null };
  const target = { channel: NoticeChannel.EMAIL, address: to, language: NoticeLanguage.VI, words };
  await writeNotice(tx, { event, about, ref, facts: {} }, target);
}

/** A letter from the time before the channel becomes a message like any other. */
export async function letOldLetterGo(tx: Tx, { id, key, payload }: Message): Promise<void> {
  const { to, subject, text } = payload as { to: string; subject: string; text: string };
  const staffId = (key ?? '').split(' ').at(-1)!.slice(0, 16);
  await mailStaff(tx, { event: Event.FIGURES, staffId, ref: `old ${id}`, to, words: { subject, body: text } });
}
