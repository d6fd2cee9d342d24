import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../graphql/scalars';
import { SubmitOnlineInput } from '../dossier/submission/submission.inputs';
import { FileType } from '../files/file-terms';
import { NoticeChannel, NoticeLanguage } from '../notification/notification-terms';
import { SupplementStatus } from './online-terms';

@ObjectType({ description: 'A file that a citizen sent in; staff open it at /files/online/<id>.' })
export class OnlineFile {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  name: string;
  @Field(() => FileType)
  type: FileType;
  @Field(() => Int, { description: 'In bytes.' })
  size: number;
  @Field(() => String, {
    nullable: true,
    description:
      'The required document that it shows, or the paper asked for: to the citizen by its place (“#1”), to the desk by its name.',
  })
  part: string | null;
}

@ObjectType({ description: 'How citizens send in online here.' })
export class OnlineRules {
  @Field(() => Boolean, { description: 'Whether a code has to confirm what is sent in.' })
  needsCode: boolean;
  @Field(() => [NoticeChannel], { description: 'By which ways a code comes.' })
  channels: NoticeChannel[];
  @Field(() => Boolean, { description: 'Nothing is taken in online: a code is demanded and none can be sent.' })
  isClosed: boolean;
  @Field(() => Int)
  mostFiles: number;
  @Field(() => Int, { description: 'Of one file.' })
  mostBytes: number;
  @Field(() => Int, { description: 'For so many days after the last change a draft is kept.' })
  draftDays: number;
}

@ObjectType({ description: 'What a citizen has typed and not sent in; no desk sees it.' })
export class OnlineDraftView {
  @Field(() => String, { description: 'Whoever has it goes on with it.' })
  secret: string;
  @Field(() => Int)
  version: number;
  @Field(() => String, { description: 'JSON, as it was saved.' })
  content: string;
  @Field(() => DateTime)
  expiresAt: number;
  @Field(() => [OnlineFile])
  files: OnlineFile[];
  @Field(() => String, { nullable: true, description: 'Of the submission that it became.' })
  reference: string | null;
}

@InputType()
export class SaveOnlineDraftInput {
  @Field(() => String, { nullable: true, description: 'Left out for a new one.' })
  secret?: string | null;
  @Field(() => Int, { nullable: true })
  expectedVersion?: number | null;
  @Field(() => String, { description: 'JSON, at most 20,000 bytes.' })
  content: string;
}

@InputType()
export class SendOnlineCodeInput {
  @Field(() => String, {
    description: 'Of a draft or a supplement; of a submission that was given back its reference.',
  })
  secret: string;
  @Field(() => NoticeChannel)
  channel: NoticeChannel;
  @Field(() => String, {
    nullable: true,
    description: 'Of a draft or a correction: where to. A supplement is confirmed by the dossier’s.',
  })
  address?: string | null;
  @Field(() => NoticeLanguage, { nullable: true })
  language?: NoticeLanguage | null;
}

@InputType()
export class SubmitOnlineDraftInput {
  @Field(() => String)
  secret: string;
  @Field(() => String, { nullable: true, description: 'The six digits, where they are needed.' })
  code?: string | null;
  @Field(() => SubmitOnlineInput)
  request: SubmitOnlineInput;
}

@InputType()
export class AddOnlineFileInput {
  @Field(() => String, { description: 'Of a draft, of a supplement, or the reference of a submission given back.' })
  secret: string;
  @Field(() => ID)
  uploadId: string;
  @Field(() => String, { nullable: true })
  part?: string | null;
}

@InputType()
export class RemoveOnlineFileInput {
  @Field(() => String)
  secret: string;
  @Field(() => ID)
  fileId: string;
}

@ObjectType({ description: 'Where a code can be sent, with all but the end of it hidden.' })
export class MaskedContact {
  @Field(() => NoticeChannel)
  channel: NoticeChannel;
  @Field(() => String)
  masked: string;
}

@ObjectType({ description: 'What a dossier waits for, as the citizen sees it who has its slip.' })
export class MySupplement {
  @Field(() => String, { description: 'With which files are sent in for it.' })
  secret: string;
  @Field(() => SupplementStatus)
  status: SupplementStatus;
  @Field(() => Int)
  version: number;
  @Field(() => Boolean, { description: 'Whether the dossier still waits for it.' })
  isAwaited: boolean;
  @Field(() => String)
  dossierCode: string;
  @Field(() => String, { description: 'Who asked for it.' })
  officeName: string;
  @Field(() => DateTime)
  askedAt: number;
  @Field(() => String)
  reason: string;
  @Field(() => [String])
  documents: string[];
  @Field(() => String, { nullable: true, description: 'What the desk wrote is still missing, the last time.' })
  answer: string | null;
  @Field(() => String, { nullable: true })
  note: string | null;
  @Field(() => DateTime, { nullable: true })
  sentAt: number | null;
  @Field(() => [OnlineFile])
  files: OnlineFile[];
  @Field(() => Boolean)
  needsCode: boolean;
  @Field(() => [MaskedContact])
  contacts: MaskedContact[];
}

@InputType()
export class SendSupplementInput {
  @Field(() => String)
  secret: string;
  @Field(() => Int)
  expectedVersion: number;
  @Field(() => String, { nullable: true })
  note?: string | null;
  @Field(() => String, { nullable: true, description: 'The six digits, where they are needed.' })
  code?: string | null;
}

@ObjectType({ description: 'What a citizen sent in online for a dossier that waits for it.' })
export class OnlineSupplementView {
  @Field(() => ID)
  id: string;
  @Field(() => SupplementStatus, { description: 'SENT: to be looked at. INCOMPLETE: given back to the citizen.' })
  status: SupplementStatus;
  @Field(() => Int)
  version: number;
  @Field(() => DateTime, { nullable: true })
  sentAt: number | null;
  @Field(() => String, { nullable: true, description: 'What the citizen wrote.' })
  note: string | null;
  @Field(() => String, { nullable: true, description: 'What the desk wrote is still missing, the last time.' })
  answer: string | null;
  @Field(() => [OnlineFile])
  files: OnlineFile[];
}
