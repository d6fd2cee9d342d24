import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DayScalar } from '../../graphql/scalars';
import { CaseActInput, CaseView } from '../casework/case.types';
import { CaseState } from '../casework/case-terms';
import { PageInfo } from '../dossier/dossier.types';
import { SubjectFileView } from '../files/files.types';
import { FeedbackKind, FeedbackScope, FeedbackTopic } from './feedback-terms';

@ObjectType({ description: 'Another report of the same thing.' })
export class JoinedFeedback {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  number: string;
  @Field(() => String)
  title: string;
}

@ObjectType('Feedback', { description: 'An obstacle or a fault of the software that somebody of the staff met with.' })
export class FeedbackView extends CaseView {
  @Field(() => FeedbackKind)
  kind: FeedbackKind;
  @Field(() => FeedbackTopic, { nullable: true, description: 'Null of a fault.' })
  topic: FeedbackTopic | null;
  @Field(() => String, { nullable: true, description: 'The address within the app at which it was written.' })
  page: string | null;
  @Field(() => String, { nullable: true })
  appVersion: string | null;
  @Field(() => String, { nullable: true })
  browser: string | null;
  @Field(() => String, { nullable: true, description: 'Of the last failure that the screen showed before.' })
  errorCode: string | null;
  @Field(() => String, { nullable: true })
  requestId: string | null;
  @Field(() => JoinedFeedback, { nullable: true, description: 'With which it is answered.' })
  leading: JoinedFeedback | null;
  @Field(() => [JoinedFeedback], { description: 'Answered with it; empty in lists.' })
  joined: JoinedFeedback[];
  @Field(() => [SubjectFileView], {
    description: 'Pictures of the screen; empty in lists. Each is at /files/feedback/<id>.',
  })
  files: SubjectFileView[];
  @Field(() => Boolean)
  isPublic: boolean;
  @Field(() => String, { nullable: true, description: 'The matter in the words that all desks read.' })
  publicNote: string | null;
}

@ObjectType()
export class FeedbackConnection {
  @Field(() => Int)
  totalCount: number;
  @Field(() => PageInfo)
  pageInfo: PageInfo;
  @Field(() => [FeedbackView])
  nodes: FeedbackView[];
}

@InputType()
export class FeedbackFilter {
  @Field(() => FeedbackScope)
  scope: FeedbackScope;
  @Field(() => FeedbackKind, { nullable: true })
  kind?: FeedbackKind | null;
  @Field(() => FeedbackTopic, { nullable: true })
  topic?: FeedbackTopic | null;
  @Field(() => CaseState, { nullable: true })
  state?: CaseState | null;
  @Field(() => Boolean, { nullable: true })
  isOverdue?: boolean | null;
  @Field(() => String, { nullable: true, description: 'From this area and those below it.' })
  areaCode?: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'Reported on this day or later.' })
  from?: string | null;
  @Field(() => DayScalar, { nullable: true })
  to?: string | null;
  @Field(() => String, { nullable: true, description: 'A number, or words without regard to accents.' })
  search?: string | null;
}

@InputType()
export class ReportFeedbackInput {
  @Field(() => String, { description: 'Of this report; a repetition with the same key gives the first one back.' })
  idempotencyKey: string;
  @Field(() => FeedbackKind)
  kind: FeedbackKind;
  @Field(() => FeedbackTopic, { nullable: true, description: 'Of an obstacle.' })
  topic?: FeedbackTopic | null;
  @Field(() => String)
  title: string;
  @Field(() => String)
  content: string;
  @Field(() => String, { nullable: true })
  dossierCode?: string | null;
  @Field(() => String, { nullable: true })
  page?: string | null;
  @Field(() => String, { nullable: true })
  appVersion?: string | null;
  @Field(() => String, { nullable: true })
  browser?: string | null;
  @Field(() => String, { nullable: true })
  errorCode?: string | null;
  @Field(() => String, { nullable: true })
  requestId?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Pictures of the screen.' })
  uploadIds?: string[] | null;
}

@InputType()
export class ActOnFeedbackInput extends CaseActInput {
  @Field(() => String, { nullable: true, description: 'Of JOINED: the number of the report of the same thing.' })
  leadingNumber?: string | null;
}

@ObjectType({ description: 'Reports of one kind, topic, area or month.' })
export class FeedbackCount {
  @Field(() => String, { description: 'FAULT or a topic, the code of an area, or yyyy-MM.' })
  key: string;
  @Field(() => String, { nullable: true, description: 'The name of an area.' })
  name: string | null;
  @Field(() => Int)
  reported: number;
  @Field(() => Int, { description: 'An answer is owed.' })
  open: number;
  @Field(() => Int)
  overdue: number;
  @Field(() => Int)
  answered: number;
  @Field(() => Int, { description: 'Of those, after their deadline.' })
  late: number;
  @Field(() => Int, { nullable: true, description: 'Working minutes until an answer, on average.' })
  averageMinutes: number | null;
}

@ObjectType({ description: 'What staff met with in a period, counted in three ways; each adds up to the total.' })
export class FeedbackFigures {
  @Field(() => FeedbackCount)
  total: FeedbackCount;
  @Field(() => [FeedbackCount])
  byTopic: FeedbackCount[];
  @Field(() => [FeedbackCount], { description: 'The areas right below one’s own.' })
  byArea: FeedbackCount[];
  @Field(() => [FeedbackCount])
  byMonth: FeedbackCount[];
}
