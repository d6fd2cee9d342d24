import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../graphql/scalars';
import { PageInfo } from '../dossier/dossier.types';
import { NoticePart } from '../notification/notice-spec';
import {
  HeldBy,
  NoticeChannel,
  NoticeEvent,
  NoticeLanguage,
  NoticeState,
  UnsentReason,
} from '../notification/notification-terms';
import { SendFailure } from '../outbox/send-failure';
import { EntryState } from '../reference-lists/reference-terms';

@ObjectType({ description: 'One message to one address; in lists nobody is named.' })
export class OutgoingNoticeView {
  @Field(() => ID)
  id: string;
  @Field(() => NoticeEvent)
  event: NoticeEvent;
  @Field(() => NoticeChannel)
  channel: NoticeChannel;
  @Field(() => NoticeLanguage)
  language: NoticeLanguage;
  @Field(() => String, { nullable: true, description: 'The code of the dossier; null for what is about none.' })
  code: string | null;
  @Field(() => String, { nullable: true, description: 'The address, most of it as stars; null once it is not kept.' })
  maskedAddress: string | null;
  @Field(() => DateTime)
  at: number;
  @Field(() => NoticeState)
  state: NoticeState;
  @Field(() => UnsentReason, { nullable: true, description: 'By which rule it was not sent.' })
  unsentBy: UnsentReason | null;
  @Field(() => HeldBy, { nullable: true, description: 'By which rule it waits, until `nextTryAt`.' })
  heldBy: HeldBy | null;
  @Field(() => String, { nullable: true, description: 'What the receiver answered, or why a person gave it up.' })
  answer: string | null;
  @Field(() => SendFailure, { nullable: true, description: 'What that answer means.' })
  failure: SendFailure | null;
  @Field(() => DateTime, { nullable: true, description: 'When it is tried next, where it waits for that.' })
  nextTryAt: number | null;
  @Field(() => DateTime, { nullable: true })
  endedAt: number | null;
  @Field(() => Int, { description: '1, and one more for each time that a person sent it again.' })
  round: number;
  @Field(() => Boolean, { description: 'A person may send it again.' })
  mayResend: boolean;
  @Field(() => Boolean, { description: 'A person may give it up.' })
  mayDiscard: boolean;
}

@ObjectType()
export class OutgoingNoticeConnection {
  @Field(() => [OutgoingNoticeView])
  nodes: OutgoingNoticeView[];
  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@ObjectType({ description: 'What was written to whom, for who may see the dossier.' })
export class NoticeContents {
  @Field(() => String)
  address: string;
  @Field(() => String, { nullable: true })
  subject: string | null;
  @Field(() => String, { nullable: true, description: 'Null before the first attempt.' })
  body: string | null;
}

@InputType()
export class OutgoingNoticeFilter {
  @Field(() => NoticeState, { nullable: true })
  state?: NoticeState | null;
  @Field(() => NoticeChannel, { nullable: true })
  channel?: NoticeChannel | null;
  @Field(() => NoticeEvent, { nullable: true })
  event?: NoticeEvent | null;
  @Field(() => String, { nullable: true, description: 'The code of a dossier.' })
  code?: string | null;
}

@ObjectType({ description: 'How a way out stands.' })
export class NoticeChannelView {
  @Field(() => NoticeChannel)
  channel: NoticeChannel;
  @Field(() => Boolean, { description: 'A server or gateway was named.' })
  isConfigured: boolean;
  @Field(() => Boolean, {
    description: 'Nothing goes out: sample data are loaded, this is a practice, or sending is held back.',
  })
  isHeldBack: boolean;
  @Field(() => Int)
  waiting: number;
  @Field(() => Int, { description: 'Failed or uncertain: somebody has to look at them.' })
  troubled: number;
  @Field(() => DateTime, { nullable: true, description: 'When the last one was taken over.' })
  lastSentAt: number | null;
  @Field(() => String, { nullable: true, description: 'Why the newest that waits could not be sent yet.' })
  lastError: string | null;
  @Field(() => SendFailure, { nullable: true, description: 'What that means.' })
  failure: SendFailure | null;
}

@ObjectType({ description: 'What was written on a day by a way, by what became of it.' })
export class NoticeFigure {
  @Field(() => String)
  day: string;
  @Field(() => NoticeChannel)
  channel: NoticeChannel;
  @Field(() => Int)
  sent: number;
  @Field(() => Int)
  waiting: number;
  @Field(() => Int, { description: 'Failed or uncertain.' })
  troubled: number;
  @Field(() => Int, { description: 'Not sent by rule, or given up.' })
  unsent: number;
}

@ObjectType()
export class NoticeTextChangeView {
  @Field(() => Int)
  edition: number;
  @Field(() => String, { nullable: true, description: 'Null where the wording as shipped was wanted again.' })
  text: string | null;
  @Field(() => EntryState)
  state: EntryState;
  @Field(() => DateTime)
  validFrom: number;
  @Field(() => DateTime)
  changedAt: number;
  @Field(() => String)
  changedBy: string;
  @Field(() => String, { nullable: true })
  confirmedBy: string | null;
  @Field(() => String, { nullable: true })
  withdrawnBy: string | null;
  @Field(() => Boolean, { description: 'Who asks wrote it, and does not confirm it.' })
  isOwn: boolean;
}

@ObjectType({ description: 'One text of a notice.' })
export class NoticeTextView {
  @Field(() => String, { description: 'Of its entry in the list NOTICE_TEXT, by which it is confirmed or taken back.' })
  code: string;
  @Field(() => NoticeEvent)
  event: NoticeEvent;
  @Field(() => NoticePart)
  part: NoticePart;
  @Field(() => NoticeLanguage)
  language: NoticeLanguage;
  @Field(() => String)
  text: string;
  @Field(() => String, { description: 'As shipped.' })
  shipped: string;
  @Field(() => [String], { description: 'What may stand in braces in it.' })
  words: string[];
  @Field(() => Int, { description: 'Of the newest wording; 0 where it was never changed.' })
  revision: number;
  @Field(() => [NoticeTextChangeView], { description: 'Newest first.' })
  history: NoticeTextChangeView[];
}

@InputType()
export class NoticeTextInput {
  @Field(() => NoticeEvent)
  event: NoticeEvent;
  @Field(() => NoticePart)
  part: NoticePart;
  @Field(() => NoticeLanguage)
  language: NoticeLanguage;
  @Field(() => String, { nullable: true, description: 'Null for the wording as shipped.' })
  text: string | null;
}

@InputType()
export class SaveNoticeTextInput extends NoticeTextInput {
  @Field(() => Int, { description: 'The one that was seen; another one since then is a CONFLICT.' })
  revision: number;
}
