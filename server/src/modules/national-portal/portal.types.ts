import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../graphql/scalars';
import { SendFailure } from '../outbox/send-failure';
import { ReportKind, ReportState } from './portal-terms';

@ObjectType({ description: 'A report that the portal did not take.' })
export class StuckReport {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  dossierCode: string;
  @Field(() => Int)
  sequence: number;
  @Field(() => ReportKind)
  kind: ReportKind;
  @Field(() => ReportState)
  state: ReportState;
  @Field(() => DateTime)
  madeAt: number;
  @Field(() => String, { nullable: true })
  lastError: string | null;
  @Field(() => SendFailure, { nullable: true })
  failure: SendFailure | null;
}

@ObjectType({ description: 'A day of ours held against the portal.' })
export class PortalDayView {
  @Field(() => String)
  day: string;
  @Field(() => DateTime)
  at: number;
  @Field(() => Int)
  ours: number;
  @Field(() => Int)
  theirs: number;
  @Field(() => Int, { description: 'Sent once and not there: they went again.' })
  resent: number;
  @Field(() => Int, { description: 'There, and never sent by us.' })
  unknown: number;
  @Field(() => [String], { description: 'The first of them: code/sequence.' })
  resentReports: string[];
  @Field(() => [String])
  unknownReports: string[];
}

@ObjectType({ description: 'What came from the portal in a month.' })
export class PortalMonth {
  @Field(() => String, { description: 'yyyy-MM' })
  month: string;
  @Field(() => Int, { description: 'Lie or lay at a desk.' })
  taken: number;
  @Field(() => Int, { description: 'Became dossiers.' })
  received: number;
  @Field(() => Int, { description: 'Could be no submission here.' })
  refused: number;
}

@ObjectType()
export class RefusedIntake {
  @Field(() => ID)
  portalId: string;
  @Field(() => DateTime)
  at: number;
  @Field(() => String, { nullable: true })
  reason: string | null;
}

@ObjectType({ description: 'How we stand with the national portal.' })
export class PortalOverview {
  @Field(() => Int)
  waiting: number;
  @Field(() => Int, { description: 'Today.' })
  sentToday: number;
  @Field(() => Int)
  dead: number;
  @Field(() => [StuckReport], { description: 'The oldest first; at most a hundred.' })
  stuck: StuckReport[];
  @Field(() => [PortalDayView], { description: 'The last fourteen that were compared.' })
  days: PortalDayView[];
  @Field(() => [PortalMonth], { description: 'The last twelve in which something came.' })
  months: PortalMonth[];
  @Field(() => [RefusedIntake], { description: 'The last twenty.' })
  refused: RefusedIntake[];
}
