import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, LongTextColumn, TextColumn } from '../../database/columns';
import type { SendFailure } from '../outbox/send-failure';
import type { NoticeAbout, NoticeChannel, NoticeEvent, NoticeLanguage, NoticeState } from './notification-terms';

/** One message to one address, written in the transaction that makes it so; the outbox carries it by its id. */
@Entity('outgoing_notice')
@Index('ux_outgoing_notice_once', ['aboutId', 'event', 'ref', 'channel'], { unique: true })
@Index('ix_outgoing_notice_at', ['at', 'id'])
@Index('ix_outgoing_notice_state', ['state', 'at', 'id'])
@Index('ix_outgoing_notice_code', ['code', 'at'])
@Index('ix_outgoing_notice_day', ['day', 'channel', 'state'])
@Index('ix_outgoing_notice_address', ['address', 'sentDay'])
export class OutgoingNotice {
  @IdColumn()
  id: string;

  @TextColumn('about', 12)
  about: NoticeAbout;

  /** Of the dossier, the submission, the person. */
  @TextColumn('about_id', 16)
  aboutId: string;

  /** What people call it by: the dossier's code. */
  @TextColumn('code', 40, { nullable: true })
  code: string | null;

  @TextColumn('event', 24)
  event: NoticeEvent;

  /** Which one of its kind: a version; a null would let the index hold it twice. */
  @TextColumn('ref', 24)
  ref: string;

  @TextColumn('channel', 8)
  channel: NoticeChannel;

  @TextColumn('language', 2)
  language: NoticeLanguage;

  /** Null once the period for keeping it is over. */
  @TextColumn('address', 200, { nullable: true })
  address: string | null;

  /** What its words are filled in from, as JSON; null once the period is over. */
  @LongTextColumn('facts', { nullable: true })
  factsText: string | null;

  @TextColumn('subject', 300, { nullable: true })
  subject: string | null;

  /** As it was sent; null before the first attempt, and once the period is over. */
  @LongTextColumn('body', { nullable: true })
  body: string | null;

  @InstantColumn('at')
  at: number;

  /** The civil day of `at`: what figures count by. */
  @TextColumn('day', 10)
  day: string;

  /** The civil day on which it was sent: what a phone gets in a day is counted by it. */
  @TextColumn('sent_day', 10, { nullable: true })
  sentDay: string | null;

  /** From then on it is not sent any more. */
  @InstantColumn('expires_at')
  expiresAt: number;

  @TextColumn('state', 10)
  state: NoticeState;

  /** `UnsentReason`, `HeldBy`, or what the receiver answered. */
  @TextColumn('reason', 300, { nullable: true })
  reason: string | null;

  /** What that answer means. */
  @TextColumn('failure', 16, { nullable: true })
  failure: SendFailure | null;

  /** In which attempt the contents began to be handed over, as long as no answer to that is known. */
  @IntColumn('begun_attempt', { nullable: true })
  begunAttempt: number | null;

  /** 1, and one more for each time that a person sent it again. */
  @IntColumn('round')
  round: number;

  @InstantColumn('ended_at', { nullable: true })
  endedAt: number | null;

  @IntColumn('message_id', { nullable: true })
  messageId: number | null;
}
