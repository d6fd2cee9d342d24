import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DateTime, DayScalar } from '../../graphql/scalars';
import { Dossier } from '../dossier/dossier.entity';
import { PageInfo } from '../dossier/dossier.types';
import { Office } from '../organisation/office.entity';

@ObjectType({ description: 'Forecasts of about the same chance, beside what became of the dossiers.' })
export class CalibrationBinView {
  @Field(() => Int, { description: 'Tenths: 0 is 0 to 10 %.' })
  bin: number;
  @Field(() => Int)
  forecasts: number;
  @Field(() => Float)
  meanChance: number;
  @Field(() => Int)
  late: number;
}

@ObjectType({ description: 'How well a month was foretold by what was known before it.' })
export class JudgedMonthView {
  @Field(() => String)
  month: string;
  @Field(() => Int)
  forecasts: number;
  @Field(() => Int)
  late: number;
  @Field(() => Float, { description: 'Mean squared error, 0 to 1: the smaller the better.' })
  brier: number;
  @Field(() => Float, { description: 'The same of the plain past rate of the procedure at the office.' })
  baselineBrier: number;
}

@ObjectType({ description: 'What the chances rest on.' })
export class ForecastBasis {
  @Field(() => DayScalar)
  fromDay: string;
  @Field(() => DayScalar, { description: 'The first day of which it knows nothing.' })
  untilDay: string;
  @Field(() => DateTime)
  trainedAt: number;
  @Field(() => Int)
  legs: number;
  @Field(() => Int, { description: 'It was made of every so many-th dossier.' })
  every: number;
  @Field(() => DateTime, { nullable: true, description: 'As of when open dossiers were reckoned.' })
  scoredAt: number | null;
  @Field(() => [JudgedMonthView])
  judged: JudgedMonthView[];
  @Field(() => JudgedMonthView, { nullable: true, description: 'All judged months together.' })
  together: JudgedMonthView | null;
  @Field(() => [CalibrationBinView])
  calibration: CalibrationBinView[];
}

@ObjectType({ description: 'Of open dossiers of one office how many are likely to be late.' })
export class OfficeForecast {
  @Field(() => Office)
  office: Office;
  @Field(() => Int)
  open: number;
  @Field(() => Float, { description: 'The chances added up.' })
  expectedLate: number;
  @Field(() => Int, { description: 'Of at least one half.' })
  likely: number;
}

@ObjectType()
export class ForecastOfDossier {
  @Field(() => Dossier)
  dossier: Dossier;
  @Field(() => Float, { description: '0 to 1.' })
  chance: number;
  @Field(() => Int, { description: 'Working minutes until the due moment, when it was reckoned.' })
  leftMinutes: number;
}

@ObjectType()
export class ForecastConnection {
  @Field(() => Int)
  totalCount: number;
  @Field(() => PageInfo)
  pageInfo: PageInfo;
  @Field(() => [ForecastOfDossier])
  nodes: ForecastOfDossier[];
}

@ObjectType({ description: 'An office as a queue, over the three months that are over.' })
export class OfficeQueueView {
  @Field(() => Office)
  office: Office;
  @Field(() => Int)
  people: number;
  @Field(() => Float, { description: 'Stays of dossiers a working day.' })
  arrivalsPerDay: number;
  @Field(() => Float, { description: 'Mean working minutes of a stay.' })
  stayMinutes: number;
  @Field(() => Float, { description: 'Mean working minutes that a stay is allotted.' })
  quotaMinutes: number;
  @Field(() => Float, { description: 'Share of stays that took longer than allotted, 0 to 1.' })
  overShare: number;
  @Field(() => Float, { description: 'Working minutes of work on one, reckoned from the stays.' })
  serviceMinutes: number;
  @Field(() => Float, {
    description: 'Share of the people’s time that the work takes, 0 to 1; more where nobody is there.',
  })
  busyShare: number;
}

@ObjectType()
export class QueueOutcomeView {
  @Field(() => Int)
  people: number;
  @Field(() => Float)
  lateShare: number;
  @Field(() => Float)
  latePerMonth: number;
  @Field(() => Float, { nullable: true, description: 'Null where nobody is left to do it.' })
  waitMinutes: number | null;
  @Field(() => Float)
  busyShare: number;
}

@ObjectType()
export class MovedOffice {
  @Field(() => Office)
  office: Office;
  @Field(() => QueueOutcomeView)
  before: QueueOutcomeView;
  @Field(() => QueueOutcomeView)
  after: QueueOutcomeView;
}

@ObjectType({ description: 'Two offices played through with one person less and one more.' })
export class PersonMoved {
  @Field(() => MovedOffice)
  from: MovedOffice;
  @Field(() => MovedOffice)
  to: MovedOffice;
}
