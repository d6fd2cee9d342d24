import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime, DayScalar } from '../../graphql/scalars';
import { CaseActInput, CaseView } from '../casework/case.types';
import { CaseState } from '../casework/case-terms';
import { PageInfo } from '../dossier/dossier.types';

export enum AdviceScope {
  /** Asked by my office. */
  ASKED = 'ASKED',
  /** An answer is owed by my office. */
  TO_ANSWER = 'TO_ANSWER',
  /** All that my office asked or answers. */
  ALL = 'ALL',
}

export enum PublicationStatus {
  UPCOMING = 'UPCOMING',
  IN_FORCE = 'IN_FORCE',
  ENDED = 'ENDED',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(AdviceScope, { name: 'AdviceScope' });
registerEnumType(PublicationStatus, { name: 'PublicationStatus' });

@ObjectType('AdvicePublication', { description: 'A question and its answer as all desks read them.' })
export class PublicationView {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  question: string;
  @Field(() => String)
  answer: string;
  @Field(() => String, { nullable: true })
  procedureCode: string | null;
  @Field(() => String, { nullable: true })
  procedureName: string | null;
  @Field(() => String)
  field: string;
  @Field(() => String, { description: 'The office that answers for it.' })
  officeName: string;
  @Field(() => PublicationStatus)
  status: PublicationStatus;
  @Field(() => DateTime)
  publishedAt: number;
  @Field(() => DayScalar)
  validFrom: string;
  @Field(() => DayScalar, { nullable: true, description: 'The last day on which it holds.' })
  validTo: string | null;
  @Field(() => ID, { nullable: true, description: 'What took its place.' })
  successorId: string | null;
  @Field(() => String, { nullable: true })
  withdrawnReason: string | null;
}

@ObjectType('Advice', { description: 'A question about the law that an office asks.' })
export class AdviceView extends CaseView {
  @Field(() => String, { nullable: true })
  procedureCode: string | null;
  @Field(() => String, { nullable: true })
  procedureName: string | null;
  @Field(() => String)
  field: string;
  @Field(() => Boolean)
  mayPublish: boolean;
  @Field(() => [PublicationView], { description: 'Newest first; empty in lists.' })
  publications: PublicationView[];
}

@ObjectType()
export class AdviceConnection {
  @Field(() => Int)
  totalCount: number;
  @Field(() => PageInfo)
  pageInfo: PageInfo;
  @Field(() => [AdviceView])
  nodes: AdviceView[];
}

@ObjectType()
export class PublicationConnection {
  @Field(() => Int)
  totalCount: number;
  @Field(() => PageInfo)
  pageInfo: PageInfo;
  @Field(() => [PublicationView])
  nodes: PublicationView[];
}

@InputType()
export class AdviceFilter {
  @Field(() => AdviceScope)
  scope: AdviceScope;
  @Field(() => CaseState, { nullable: true })
  state?: CaseState | null;
}

@InputType()
export class PublicationFilter {
  @Field(() => String, { nullable: true, description: 'Words, without regard to accents.' })
  search?: string | null;
  @Field(() => String, { nullable: true })
  procedureCode?: string | null;
  @Field(() => String, { nullable: true })
  field?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Also what has ended or was withdrawn.' })
  withEnded?: boolean | null;
}

@InputType()
export class AskAdviceInput {
  @Field(() => String, { description: 'Of this question; a repetition with the same key gives the first one back.' })
  idempotencyKey: string;
  @Field(() => String)
  title: string;
  @Field(() => String)
  content: string;
  @Field(() => String, { nullable: true, description: 'Then its field is known.' })
  procedureCode?: string | null;
  @Field(() => String, { nullable: true })
  field?: string | null;
  @Field(() => String, { nullable: true })
  dossierCode?: string | null;
}

@InputType()
export class ActOnAdviceInput extends CaseActInput {
  @Field(() => ID, { nullable: true, description: 'Of FORWARDED: who is to answer.' })
  officeId?: string | null;
}

@InputType()
export class PublishAdviceInput {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  expectedVersion: number;
  @Field(() => String, { description: 'In words that all desks may read.' })
  question: string;
  @Field(() => String)
  answer: string;
  @Field(() => DayScalar)
  validFrom: string;
  @Field(() => DayScalar, { nullable: true })
  validTo?: string | null;
  @Field(() => ID, { nullable: true, description: 'A published answer that this one takes the place of.' })
  supersedesId?: string | null;
}

@ObjectType({ description: 'Who answers questions about a field.' })
export class AdviceDeskView {
  @Field(() => String, { description: 'Empty for all that have no desk of their own.' })
  field: string;
  @Field(() => ID, { nullable: true })
  officeId: string | null;
  @Field(() => String, { nullable: true })
  officeName: string | null;
  @Field(() => Boolean, { description: 'Set for this field, and not that of all fields.' })
  isOwn: boolean;
}
