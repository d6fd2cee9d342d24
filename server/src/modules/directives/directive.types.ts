import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../graphql/scalars';
import { PageInfo } from '../dossier/dossier.types';
import { SubjectFileView } from '../files/files.types';
import {
  DirectiveAction,
  DirectiveEventKind,
  DirectivePriority,
  DirectiveState,
  DirectiveSubject,
} from './directive-terms';

@ObjectType()
class DirectiveResponsible {
  @Field(() => String)
  officeName: string;
  @Field(() => String, { nullable: true, description: 'Null for whoever works in the office.' })
  staffName: string | null;
  @Field(() => DateTime, { nullable: true })
  acknowledgedAt: number | null;
  @Field(() => String, { nullable: true })
  acknowledgedBy: string | null;
}

@ObjectType('Directive', { description: 'What a leader has told somebody to do by a deadline.' })
export class DirectiveView {
  @Field(() => ID)
  id: string;
  @Field(() => Int, { description: 'Of the issuing office, 1, 2, 3 … in each year.' })
  number: number;
  @Field(() => String)
  officeName: string;
  @Field(() => String)
  issuerName: string;
  @Field(() => DateTime)
  issuedAt: number;
  @Field(() => String)
  title: string;
  @Field(() => String)
  text: string;
  @Field(() => DirectivePriority)
  priority: DirectivePriority;
  @Field(() => DirectiveSubject)
  subject: DirectiveSubject;
  @Field(() => String, { description: "The dossier's or procedure's code; empty otherwise." })
  subjectRef: string;
  @Field(() => String)
  subjectLabel: string;
  @Field(() => String, { description: 'Of a figure: the address that opens it.' })
  address: string;
  @Field(() => DirectiveState)
  state: DirectiveState;
  @Field(() => Boolean, { description: 'Still to be reported.' })
  isOpen: boolean;
  @Field(() => Boolean, { nullable: true, description: 'Reported after its deadline, or not yet and it has passed.' })
  isLate: boolean | null;
  @Field(() => Int)
  version: number;
  @Field(() => DateTime)
  dueAt: number;
  @Field(() => DateTime, { nullable: true, description: 'Until when those responsible ask for.' })
  askedDueAt: number | null;
  @Field(() => DateTime, { nullable: true })
  reportedAt: number | null;
  @Field(() => DateTime, { nullable: true })
  closedAt: number | null;
  @Field(() => [DirectiveResponsible], { description: 'The first one leads.' })
  responsible: DirectiveResponsible[];
  @Field(() => [DirectiveAction], { description: 'What I may do with it now.' })
  actions: DirectiveAction[];
}

@ObjectType('DirectiveEvent')
export class DirectiveEventView {
  @Field(() => Int)
  version: number;
  @Field(() => DirectiveEventKind)
  kind: DirectiveEventKind;
  @Field(() => DateTime)
  at: number;
  @Field(() => String)
  staffName: string;
  @Field(() => String)
  officeName: string;
  @Field(() => String, { nullable: true })
  note: string | null;
  @Field(() => DateTime, { nullable: true, description: 'The deadline that was set or asked for.' })
  dueAt: number | null;
  @Field(() => [SubjectFileView])
  files: SubjectFileView[];
}

@ObjectType({ description: 'Of the whole list, whatever is shown.' })
export class DirectiveCounts {
  @Field(() => Int)
  open: number;
  @Field(() => Int)
  overdue: number;
  @Field(() => Int)
  reported: number;
  @Field(() => Int)
  closed: number;
}

@ObjectType()
export class DirectiveConnection {
  @Field(() => DirectiveCounts)
  counts: DirectiveCounts;
  @Field(() => PageInfo)
  pageInfo: PageInfo;
  @Field(() => [DirectiveView])
  nodes: DirectiveView[];
}

@InputType()
class DirectiveResponsibleInput {
  @Field(() => ID)
  officeId: string;
  @Field(() => ID, { nullable: true, description: 'Left out for the whole office.' })
  staffId?: string | null;
}

@InputType()
export class IssueDirectiveInput {
  @Field(() => String)
  title: string;
  @Field(() => String)
  text: string;
  @Field(() => DirectivePriority)
  priority: DirectivePriority;
  @Field(() => [DirectiveResponsibleInput], { description: 'The first one leads.' })
  responsible: DirectiveResponsibleInput[];
  @Field(() => DateTime, { nullable: true, description: 'This or `workingDays`.' })
  dueAt?: number | null;
  @Field(() => Int, { nullable: true })
  workingDays?: number | null;
  @Field(() => Int, { nullable: true, description: 'So many working days before the deadline is reminded; 2.' })
  remindDays?: number | null;
  @Field(() => DirectiveSubject)
  subject: DirectiveSubject;
  @Field(() => String, { nullable: true, description: "The dossier's code, the office's id, the procedure's code." })
  subjectRef?: string | null;
  @Field(() => String, { nullable: true })
  subjectLabel?: string | null;
  @Field(() => String, { nullable: true })
  address?: string | null;
}

@InputType()
export class ActOnDirectiveInput {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  expectedVersion: number;
  @Field(() => DirectiveAction)
  action: DirectiveAction;
  @Field(() => String, { nullable: true, description: 'What was done, or why.' })
  note?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'A new deadline: this or `workingDays`.' })
  dueAt?: number | null;
  @Field(() => Int, { nullable: true })
  workingDays?: number | null;
  @Field(() => [ID], { nullable: true, description: 'Of a report: uploads of my own that go with it.' })
  uploadIds?: string[] | null;
}
