import { Field, Float, InputType, Int, InterfaceType, ObjectType } from 'type-graphql';
import { DateTime, DayScalar } from '../../graphql/scalars';
import { StepKind } from '../catalogue/catalogue-terms';
import { Structure, Tier } from '../organisation/organisation-terms';

@InterfaceType()
abstract class SettlementFigures {
  @Field(() => Int)
  received: number;
  @Field(() => Int)
  receivedOnline: number;
  @Field(() => Int)
  receivedOther: number;
  @Field(() => Int)
  carriedOver: number;
  @Field(() => Int)
  settled: number;
  @Field(() => Int)
  early: number;
  @Field(() => Int)
  onTime: number;
  @Field(() => Int)
  late: number;
  @Field(() => Int)
  inProgress: number;
  @Field(() => Int)
  withinLimit: number;
  @Field(() => Int)
  overdue: number;
  @Field(() => Int)
  paused: number;
  @Field(() => Int)
  withdrawn: number;
  @Field(() => Int)
  stopped: number;
  @Field(() => Int, { description: 'Turned away at the counter: never received, so no part of the sums.' })
  declined: number;
  @Field(() => Float, {
    nullable: true,
    description: '(early + onTime) / settled, 0 to 1; null when nothing was settled.',
  })
  rate: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'The line that the rate is held against, 0 to 1, from the list of targets; null where there is none.',
  })
  target: number | null;
}

@ObjectType({ implements: SettlementFigures })
export class SettlementRow extends SettlementFigures {
  @Field(() => String)
  key: string;
  @Field(() => String)
  name: string;
}

@ObjectType({ implements: SettlementFigures })
export class SettlementTotal extends SettlementFigures {}

@ObjectType()
export class SettlementReport {
  @Field(() => DateTime)
  asOf: number;
  @Field(() => String, { description: 'Of the area that is counted, with the last day of one that is no more.' })
  areaName: string;
  @Field(() => DayScalar, {
    nullable: true,
    description:
      'The last day, in the period or after it, on which its units changed; null where THEN and NOW are the same.',
  })
  unitsChangedOn: string | null;
  @Field(() => [SettlementRow])
  rows: SettlementRow[];
  @Field(() => SettlementTotal)
  total: SettlementTotal;
}

@InputType('SettlementFilter')
export class SettlementFilterInput {
  @Field(() => DayScalar)
  from: string;
  @Field(() => DayScalar)
  to: string;
  @Field(() => String, { nullable: true })
  areaCode?: string | null;
  @Field(() => String, { nullable: true })
  officeCode?: string | null;
  @Field(() => String, { nullable: true })
  field?: string | null;
  @Field(() => String, { nullable: true })
  procedureCode?: string | null;
  @Field(() => Tier, { nullable: true, description: 'Of the office that received.' })
  tier?: Tier | null;
  @Field(() => Structure, {
    nullable: true,
    description:
      'Under the units that there were when it was received, or those that go on with their work; NOW if absent.',
  })
  structure?: Structure | null;
}

@ObjectType({ description: 'The four numbers of the first row and what they were a month ago.' })
export class LeadershipSummary {
  @Field(() => DateTime)
  asOf: number;
  @Field(() => Float, { nullable: true })
  onTimeRate: number | null;
  @Field(() => Float, { nullable: true })
  onTimeRateBefore: number | null;
  @Field(() => Int)
  overdueNow: number;
  @Field(() => Int)
  overdueBefore: number;
  @Field(() => Int)
  receivedThisMonth: number;
  @Field(() => Int, { description: 'The same days of the month before.' })
  receivedMonthBefore: number;
  @Field(() => Int)
  centresRunning: number;
  @Field(() => Int)
  centresPlanned: number;
}

@ObjectType({ description: 'Where time goes: working minutes used in legs closed in the period.' })
export class LegTime {
  @Field(() => StepKind)
  stepKind: StepKind;
  @Field(() => Tier)
  tier: Tier;
  @Field(() => Int)
  legs: number;
  @Field(() => Float)
  usedMinutes: number;
  @Field(() => Float)
  quotaMinutes: number;
  @Field(() => Int)
  overQuota: number;
}

@ObjectType({ description: 'Dossiers of one area that are due within two working days.' })
export class AreaDueSoon {
  @Field(() => String)
  areaCode: string;
  @Field(() => Int)
  dueSoon: number;
}
