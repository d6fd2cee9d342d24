import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../graphql/scalars';
import { StepKind } from '../catalogue/catalogue-terms';
import { PageInfo } from '../dossier/dossier.types';
import { Office } from '../organisation/office.entity';
import { Tier } from '../organisation/organisation-terms';
import { FinishMargin } from './finish-margin';

@InputType('DossierCut', {
  description:
    'A part of a column. With SETTLED: one margin, or those that waited for the citizen. With OVERDUE, DUE_SOON, APOLOGY_OWED: an office that holds them, and who in it. With UNANSWERED: an office that was asked.',
})
export class DossierCutInput {
  @Field(() => FinishMargin, { nullable: true })
  margin?: FinishMargin | null;
  @Field(() => String, { nullable: true })
  holderCode?: string | null;
  @Field(() => String, { nullable: true, description: 'Empty for what nobody in the office has taken.' })
  assigneeId?: string | null;
  @Field(() => Boolean, { nullable: true })
  waited?: boolean | null;
}

@ObjectType()
export class MarginFigure {
  @Field(() => FinishMargin)
  margin: FinishMargin;
  @Field(() => Int)
  dossiers: number;
}

@ObjectType({ description: 'How early or late dossiers of whole months were settled, and the time they took.' })
export class FinishSpread {
  @Field(() => [MarginFigure], { description: 'From the earliest to the latest; together all that was settled.' })
  margins: MarginFigure[];
  @Field(() => Float, { description: 'Working minutes that offices used; handing out is left out.' })
  usedMinutes: number;
  @Field(() => Float)
  quotaMinutes: number;
  @Field(() => Float, { description: 'Given and not used, of what was settled early.' })
  savedMinutes: number;
  @Field(() => Int)
  minutesPerDay: number;
  @Field(() => Int, { description: 'Those that waited for the citizen.' })
  paused: number;
  @Field(() => Float, { description: 'For how many minutes in all, by the clock on the wall.' })
  pausedMinutes: number;
}

@ObjectType({ description: 'Legs closed in the months that a period touches, of one office or one person in it.' })
export class LegHolderTimes {
  @Field(() => Office)
  office: Office;
  @Field(() => ID, { nullable: true, description: 'Null for an office as a whole; empty for legs that nobody had.' })
  personId: string | null;
  @Field(() => String, { nullable: true })
  personName: string | null;
  @Field(() => Int)
  legs: number;
  @Field(() => Float)
  usedMinutes: number;
  @Field(() => Float)
  quotaMinutes: number;
  @Field(() => Int)
  overQuota: number;
}

@InputType('LegCut', {
  description: 'Which legs: of a tier or office, of a kind of step, or of one person in an office.',
})
export class LegCutInput {
  @Field(() => Tier, { nullable: true })
  tier?: Tier | null;
  @Field(() => StepKind, { nullable: true })
  stepKind?: StepKind | null;
  @Field(() => String, { nullable: true })
  officeCode?: string | null;
  @Field(() => ID, { nullable: true, description: 'With the office, without a step; empty for what nobody had.' })
  personId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Those only that took longer than they were given.' })
  overQuota?: boolean | null;
}

@ObjectType({ description: 'A stay of a dossier in an office for a step, that has ended.' })
export class ClosedLeg {
  @Field(() => ID)
  dossierId: string;
  @Field(() => Int)
  ordinal: number;
  @Field(() => String, { nullable: true, description: 'Null where the dossier itself is out of sight.' })
  code: string | null;
  @Field(() => String, { nullable: true })
  procedureName: string | null;
  @Field(() => StepKind)
  stepKind: StepKind;
  @Field(() => String)
  stepName: string;
  @Field(() => Office)
  office: Office;
  @Field(() => String, { nullable: true })
  personName: string | null;
  @Field(() => DateTime)
  enteredAt: number;
  @Field(() => DateTime)
  leftAt: number;
  @Field(() => Int)
  usedMinutes: number;
  @Field(() => Int)
  quotaMinutes: number;
  @Field(() => String, { nullable: true, description: 'Code in the list of causes.' })
  lateCause: string | null;
}

@ObjectType()
export class ClosedLegConnection {
  @Field(() => [ClosedLeg])
  nodes: ClosedLeg[];
  @Field(() => Int)
  totalCount: number;
  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@ObjectType({ description: 'What one person, or nobody yet, holds in an office that is overdue or soon will be.' })
export class HolderFigures {
  @Field(() => Office)
  office: Office;
  @Field(() => ID, { nullable: true })
  staffId: string | null;
  @Field(() => String, { nullable: true })
  staffName: string | null;
  @Field(() => Int)
  overdue: number;
  @Field(() => Int)
  dueSoon: number;
  @Field(() => Int)
  apologyOwed: number;
  @Field(() => DateTime)
  oldestDueAt: number;
}

@ObjectType()
export class AskedOfficeFigures {
  @Field(() => Office, { nullable: true, description: 'Null for those outside the province together.' })
  office: Office | null;
  @Field(() => Int, { description: 'Dossiers in progress for which its answer is overdue.' })
  unanswered: number;
}

@ObjectType({ description: 'What needs somebody now, of the dossiers received in an area and below it.' })
export class TodayFigures {
  @Field(() => DateTime)
  asOf: number;
  @Field(() => Int)
  overdue: number;
  @Field(() => Int)
  dueSoon: number;
  @Field(() => Int)
  apologyOwed: number;
  @Field(() => Int)
  unanswered: number;
  @Field(() => [HolderFigures])
  holders: HolderFigures[];
  @Field(() => [AskedOfficeFigures])
  askedOffices: AskedOfficeFigures[];
}
