import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime, DayScalar } from '../../graphql/scalars';
import { PageInfo } from '../dossier/dossier.types';
import { SettlementColumn } from '../reporting/report-terms';

@ObjectType({ description: 'A stored figure or fact that is not what the events say, and where its dossiers are.' })
export class DriftingFigure {
  @Field(() => String, { description: 'Table or kind of check.' })
  where: string;
  @Field(() => String)
  which: string;
  @Field(() => String, { description: 'The measure or the column.' })
  measure: string;
  @Field(() => String)
  stored: string;
  @Field(() => String)
  expected: string;
  @Field(() => String, { nullable: true, description: 'Of a difference in one dossier.' })
  dossierCode: string | null;
  @Field(() => SettlementColumn, { nullable: true, description: 'Of a figure of report 06a, with its scope below.' })
  column: SettlementColumn | null;
  @Field(() => DayScalar, { nullable: true })
  from: string | null;
  @Field(() => DayScalar, { nullable: true })
  to: string | null;
  @Field(() => String, { nullable: true })
  areaCode: string | null;
  @Field(() => String, { nullable: true })
  officeCode: string | null;
  @Field(() => String, { nullable: true })
  procedureCode: string | null;
}

@ObjectType({ description: 'A part in which something differed.' })
export class DriftingOffice {
  @Field(() => String, { nullable: true, description: 'The office; null for the proof of everything at once.' })
  office: string | null;
  @Field(() => DateTime)
  provenAt: number;
  @Field(() => Int)
  count: number;
  @Field(() => [DriftingFigure], { description: 'The first of them.' })
  figures: DriftingFigure[];
}

@ObjectType({ description: 'When the figures of the own area were held against the events, and what differed.' })
export class FiguresProof {
  @Field(() => DateTime, { nullable: true, description: 'The newest proof of anything of it.' })
  provenAt: number | null;
  @Field(() => DateTime, { nullable: true, description: 'The newest proof of everything at once.' })
  wholeAt: number | null;
  @Field(() => DateTime, { nullable: true, description: 'Since when each office has been proven; null: not yet.' })
  allSince: number | null;
  @Field(() => Int)
  offices: number;
  @Field(() => Int, { description: 'Offices proven within a day.' })
  fresh: number;
  @Field(() => Int)
  differenceCount: number;
  @Field(() => [DriftingOffice])
  drifting: DriftingOffice[];
}

@ObjectType({ description: 'One round of proving.' })
export class ProofRoundView {
  @Field(() => ID)
  id: string;
  @Field(() => DateTime)
  at: number;
  @Field(() => Int)
  tookMs: number;
  @Field(() => Boolean, { description: 'Everything at once; else what had changed, and some offices in their turn.' })
  isWhole: boolean;
  @Field(() => Int)
  offices: number;
  @Field(() => Int, { description: 'Dossiers that had changed since the round before, each proven by itself.' })
  touched: number;
  @Field(() => Int)
  dossiers: number;
  @Field(() => Int, { description: 'In the own area.' })
  differenceCount: number;
  @Field(() => [DriftingOffice])
  drifting: DriftingOffice[];
}

@ObjectType()
export class ProofRounds {
  @Field(() => [ProofRoundView])
  nodes: ProofRoundView[];
  @Field(() => PageInfo)
  pageInfo: PageInfo;
}
