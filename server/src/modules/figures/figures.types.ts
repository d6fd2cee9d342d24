import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateTime, DayScalar } from '../../graphql/scalars';
import { Structure, Tier } from '../organisation/organisation-terms';
import { ReportBy } from '../reporting/report-terms';
import { FigureMeasure, FiguresPeriod } from './figures-terms';

@ObjectType('FiguresDefinition', { description: 'A report that somebody has put together.' })
@InputType('FiguresInput')
export class FiguresDefinition {
  @Field(() => [FigureMeasure])
  measures: FigureMeasure[];
  @Field(() => ReportBy)
  by: ReportBy;
  @Field(() => FiguresPeriod)
  period: FiguresPeriod;
  @Field(() => DayScalar, { nullable: true, description: 'Of CUSTOM.' })
  from?: string | null;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'Of CUSTOM; what stands open is read at the end of this day.',
  })
  to?: string | null;
  @Field(() => String, { nullable: true })
  areaCode?: string | null;
  @Field(() => String, { nullable: true })
  officeCode?: string | null;
  @Field(() => String, { nullable: true })
  field?: string | null;
  @Field(() => String, { nullable: true })
  procedureCode?: string | null;
  @Field(() => Tier, { nullable: true })
  tier?: Tier | null;
  @Field(() => Structure, { nullable: true })
  structure?: Structure | null;
}

@ObjectType()
export class BuiltFiguresRow {
  @Field(() => String)
  key: string;
  @Field(() => String)
  name: string;
  @Field(() => [Float], {
    nullable: 'items',
    description:
      'In the order of the measures: a count, a rate of 0 to 1, working hours or days; null of nothing, and for times of parts of months.',
  })
  values: (number | null)[];
  @Field(() => Float, { nullable: true, description: 'The line that the rate of what is on time is held against.' })
  target: number | null;
}

@ObjectType()
export class BuiltFiguresView {
  @Field(() => DayScalar)
  from: string;
  @Field(() => DayScalar)
  to: string;
  @Field(() => DateTime, { description: 'The moment at which what stands open is read.' })
  asOf: number;
  @Field(() => String)
  areaCode: string;
  @Field(() => String)
  areaName: string;
  @Field(() => [BuiltFiguresRow])
  rows: BuiltFiguresRow[];
  @Field(() => [Float], { nullable: 'items' })
  total: (number | null)[];
  @Field(() => Float, { nullable: true })
  target: number | null;
}

@ObjectType('KeptFigures')
export class KeptFiguresView {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  name: string;
  @Field(() => FiguresDefinition)
  figures: FiguresDefinition;
  @Field(() => Boolean)
  pinned: boolean;
  @Field(() => String, { nullable: true, description: 'Where it goes by e-mail on Fridays.' })
  mailTo: string | null;
  @Field(() => Int)
  revision: number;
}

@InputType()
export class KeepFiguresInput {
  @Field(() => String)
  name: string;
  @Field(() => FiguresDefinition)
  figures: FiguresDefinition;
}

@InputType({ description: 'What is absent stays as it is.' })
export class ChangeKeptFiguresInput {
  @Field(() => ID)
  id: string;
  @Field(() => Int, { description: 'The one that was seen.' })
  revision: number;
  @Field(() => String, { nullable: true })
  name?: string | null;
  @Field(() => FiguresDefinition, { nullable: true })
  figures?: FiguresDefinition | null;
  @Field(() => Boolean, { nullable: true })
  pinned?: boolean | null;
  @Field(() => String, { nullable: true, description: 'An e-mail address; "" takes the subscription back.' })
  mailTo?: string | null;
}
