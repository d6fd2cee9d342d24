import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../graphql/scalars';
import { CaseEventKind, CaseState } from './case-terms';

@ObjectType({ description: 'A line of a journal.' })
export class CaseEventView {
  @Field(() => Int)
  ordinal: number;
  @Field(() => CaseEventKind)
  kind: CaseEventKind;
  @Field(() => DateTime)
  at: number;
  @Field(() => String, { nullable: true, description: 'Null where the clock did it.' })
  actorName: string | null;
  @Field(() => String, { nullable: true })
  officeName: string | null;
  @Field(() => String, { nullable: true })
  note: string | null;
}

@ObjectType()
export abstract class CaseView {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  number: string;
  @Field(() => CaseState)
  state: CaseState;
  @Field(() => String)
  title: string;
  @Field(() => String)
  content: string;
  @Field(() => String, { nullable: true })
  dossierCode: string | null;
  @Field(() => DateTime)
  openedAt: number;
  @Field(() => String)
  openedBy: string;
  @Field(() => String)
  openedInOffice: string;
  @Field(() => String, { nullable: true, description: 'Who has it; null where it lies with the administrators.' })
  handlerOffice: string | null;
  @Field(() => String, { nullable: true })
  takenBy: string | null;
  @Field(() => DateTime, { nullable: true, description: 'By when an answer is owed; null where none is.' })
  dueAt: number | null;
  @Field(() => Boolean)
  isOverdue: boolean;
  @Field(() => Int, { nullable: true, description: 'Negative when overdue; null where nothing is owed just now.' })
  workingMinutesLeft: number | null;
  @Field(() => String, { nullable: true })
  answer: string | null;
  @Field(() => DateTime, { nullable: true })
  answeredAt: number | null;
  @Field(() => String, { nullable: true })
  answeredBy: string | null;
  @Field(() => Int, { nullable: true, description: 'Working minutes until the answer.' })
  answerMinutes: number | null;
  @Field(() => DateTime, { nullable: true })
  closedAt: number | null;
  @Field(() => Int)
  version: number;
  @Field(() => Boolean, { description: 'Opened by whoever asks.' })
  isMine: boolean;
  @Field(() => [CaseEventKind], { description: 'What whoever asks may do to it now.' })
  actions: CaseEventKind[];
  @Field(() => [CaseEventView], { description: 'Oldest first; empty in lists.' })
  journal: CaseEventView[];
}

@InputType()
export abstract class CaseActInput {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  expectedVersion: number;
  @Field(() => CaseEventKind)
  kind: CaseEventKind;
  @Field(() => String, { nullable: true, description: 'The answer, the question, the reason.' })
  note?: string | null;
}

@ObjectType({ description: 'Working days within which something is owed.' })
export class CaseDaysView {
  @Field(() => Int)
  obstacle: number;
  @Field(() => Int)
  fault: number;
  @Field(() => Int)
  advice: number;
  @Field(() => Int)
  dossierComplaint: number;
  @Field(() => Int)
  officerComplaint: number;
  @Field(() => Int)
  procedureComplaint: number;
  @Field(() => Int)
  placeComplaint: number;
  @Field(() => Int, { description: 'Until an answer that nobody objects to closes the case.' })
  close: number;
}

@InputType()
export class CaseDaysInput {
  @Field(() => Int)
  obstacle: number;
  @Field(() => Int)
  fault: number;
  @Field(() => Int)
  advice: number;
  @Field(() => Int)
  dossierComplaint: number;
  @Field(() => Int)
  officerComplaint: number;
  @Field(() => Int)
  procedureComplaint: number;
  @Field(() => Int)
  placeComplaint: number;
  @Field(() => Int)
  close: number;
}
