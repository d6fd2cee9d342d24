import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateTime, DayScalar } from '../../graphql/scalars';
import { CaseActInput, CaseView } from '../casework/case.types';
import { CaseEventKind, CaseState } from '../casework/case-terms';
import { PageInfo } from '../dossier/dossier.types';
import { ComplaintChannel, ComplaintKind, ComplaintPart, ComplaintScope } from './complaint-terms';

@ObjectType('Complaint', { description: 'What a citizen complains of, or asks to be made better.' })
export class ComplaintView extends CaseView {
  @Field(() => ComplaintKind)
  kind: ComplaintKind;
  @Field(() => ComplaintChannel)
  channel: ComplaintChannel;
  @Field(() => String, { nullable: true })
  phone: string | null;
  @Field(() => String, { nullable: true })
  email: string | null;
  @Field(() => String, { nullable: true, description: 'Of what is about somebody: as the citizen knows him.' })
  officerName: string | null;
  @Field(() => String, { nullable: true })
  procedureCode: string | null;
  @Field(() => String, { nullable: true })
  procedureName: string | null;
  @Field(() => Boolean, { description: 'Whether the citizen lets it be made public without his name.' })
  mayPublish: boolean;
  @Field(() => String, { nullable: true, description: 'An answer that waits for a head, or was sent back by one.' })
  draft: string | null;
  @Field(() => Boolean, { description: 'Whether there is a letter, at /forms/complaint/<id>.pdf.' })
  hasLetter: boolean;
  @Field(() => DateTime, { nullable: true })
  declinedAt: number | null;
  @Field(() => DateTime, { nullable: true })
  appealedAt: number | null;
  @Field(() => String, { nullable: true })
  publicNote: string | null;
  @Field(() => String, { nullable: true })
  publicAnswer: string | null;
  @Field(() => ID, { description: 'The office that has it.' })
  handlerOfficeId: string;
}

@ObjectType()
export class ComplaintConnection {
  @Field(() => Int)
  totalCount: number;
  @Field(() => PageInfo)
  pageInfo: PageInfo;
  @Field(() => [ComplaintView])
  nodes: ComplaintView[];
}

@InputType()
export class ComplaintFilter {
  @Field(() => ComplaintScope)
  scope: ComplaintScope;
  @Field(() => ComplaintKind, { nullable: true })
  kind?: ComplaintKind | null;
  @Field(() => CaseState, { nullable: true })
  state?: CaseState | null;
  @Field(() => ComplaintPart, { nullable: true, description: 'Those that a column of the figures counts.' })
  part?: ComplaintPart | null;
  @Field(() => String, { nullable: true, description: 'About offices of this area and those below it.' })
  areaCode?: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'Came on this day or later.' })
  from?: string | null;
  @Field(() => DayScalar, { nullable: true })
  to?: string | null;
  @Field(() => String, { nullable: true, description: 'A number, or words without regard to accents.' })
  search?: string | null;
}

@InputType()
export class SendComplaintInput {
  @Field(() => String, { description: 'A repetition with the same key gives the first one back.' })
  idempotencyKey: string;
  @Field(() => ComplaintKind)
  kind: ComplaintKind;
  @Field(() => String, { nullable: true, description: 'In a line; the beginning of the text where there is none.' })
  title?: string | null;
  @Field(() => String)
  content: string;
  @Field(() => String, { nullable: true })
  dossierCode?: string | null;
  @Field(() => String, { nullable: true, description: 'The area whose centre is meant.' })
  areaCode?: string | null;
  @Field(() => String, { nullable: true })
  officerName?: string | null;
  @Field(() => String, { nullable: true })
  procedureCode?: string | null;
  @Field(() => String, { nullable: true })
  name?: string | null;
  @Field(() => String, { nullable: true })
  phone?: string | null;
  @Field(() => String, { nullable: true })
  email?: string | null;
  @Field(() => Boolean, { description: 'Without the name.' })
  mayPublish: boolean;
}

@InputType()
export class RecordComplaintInput extends SendComplaintInput {
  @Field(() => ComplaintChannel)
  channel: ComplaintChannel;
}

@ObjectType()
export class RecordedComplaint {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  number: string;
  @Field(() => String, { description: 'For the citizen, who comes back with it.' })
  reference: string;
}

@InputType()
export class ActOnComplaintInput extends CaseActInput {
  @Field(() => ID, { nullable: true, description: 'Of FORWARDED.' })
  officeId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of ASSIGNED.' })
  staffId?: string | null;
}

@InputType()
export class AppealComplaintInput {
  @Field(() => String)
  reference: string;
  @Field(() => Int)
  expectedVersion: number;
  @Field(() => String)
  reason: string;
}

@ObjectType({ description: 'What happened to it, for who sent it in: nobody is named.' })
export class ComplaintStep {
  @Field(() => CaseEventKind)
  kind: CaseEventKind;
  @Field(() => DateTime)
  at: number;
  @Field(() => String, { nullable: true })
  officeName: string | null;
  @Field(() => String, { nullable: true, description: 'Of an answer, a refusal and an appeal: its words.' })
  text: string | null;
}

@ObjectType({ description: 'A complaint as its sender sees it.' })
export class MyComplaint {
  @Field(() => String)
  reference: string;
  @Field(() => String)
  number: string;
  @Field(() => ComplaintKind)
  kind: ComplaintKind;
  @Field(() => CaseState)
  state: CaseState;
  @Field(() => String)
  officeName: string;
  @Field(() => String)
  content: string;
  @Field(() => DateTime)
  openedAt: number;
  @Field(() => DateTime, { nullable: true })
  dueAt: number | null;
  @Field(() => Boolean)
  isOverdue: boolean;
  @Field(() => String, { nullable: true })
  answer: string | null;
  @Field(() => DateTime, { nullable: true })
  answeredAt: number | null;
  @Field(() => Boolean)
  isDeclined: boolean;
  @Field(() => Boolean, { description: 'Whether it may go to the tier above, once.' })
  mayAppeal: boolean;
  @Field(() => DateTime, { nullable: true })
  appealedAt: number | null;
  @Field(() => Int)
  version: number;
  @Field(() => [ComplaintStep])
  steps: ComplaintStep[];
}

@ObjectType({ description: 'What everybody may read: without names.' })
export class PublishedComplaint {
  @Field(() => ID)
  id: string;
  @Field(() => ComplaintKind)
  kind: ComplaintKind;
  @Field(() => String)
  officeName: string;
  @Field(() => String)
  note: string;
  @Field(() => String)
  answer: string;
  @Field(() => DateTime, { nullable: true })
  answeredAt: number | null;
}

@ObjectType()
export class PublishedComplaintConnection {
  @Field(() => Int)
  totalCount: number;
  @Field(() => PageInfo)
  pageInfo: PageInfo;
  @Field(() => [PublishedComplaint])
  nodes: PublishedComplaint[];
}

@ObjectType({ description: 'Complaints of one kind, area or month.' })
export class ComplaintCount {
  @Field(() => String, { description: 'A kind, the code of an area, or yyyy-MM.' })
  key: string;
  @Field(() => String, { nullable: true, description: 'The name of an area.' })
  name: string | null;
  @Field(() => Int)
  received: number;
  @Field(() => Int, { description: 'Answered by the due moment, or not taken on by then.' })
  inTime: number;
  @Field(() => Int, { description: 'Answered after it.' })
  late: number;
  @Field(() => Int, { description: 'An answer is owed.' })
  open: number;
  @Field(() => Int, { description: 'Of those, past the due moment.' })
  overdue: number;
  @Field(() => Int)
  appealed: number;
}

@ObjectType({ description: 'What came in a period, counted in three ways; each adds up to the total.' })
export class ComplaintFigures {
  @Field(() => ComplaintCount)
  total: ComplaintCount;
  @Field(() => [ComplaintCount])
  byKind: ComplaintCount[];
  @Field(() => [ComplaintCount], { description: 'The areas right below one’s own.' })
  byArea: ComplaintCount[];
  @Field(() => [ComplaintCount])
  byMonth: ComplaintCount[];
}
