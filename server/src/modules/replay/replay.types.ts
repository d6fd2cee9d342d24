import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime, DayScalar } from '../../graphql/scalars';
import { ReplayState } from './replay-terms';

@ObjectType()
class ReplayStepView {
  @Field(() => String)
  name: string;
  @Field(() => Int, { nullable: true, description: 'Working minutes now; null for a step that the draft adds.' })
  quotaWas: number | null;
  @Field(() => Int, { nullable: true, description: 'Under the draft; null for a step that it leaves out.' })
  quota: number | null;
  @Field(() => Int, { description: 'Took longer than the quota, as it was.' })
  overWas: number;
  @Field(() => Int, { description: 'Would take longer than the quota.' })
  over: number;
  @Field(() => Int, { description: 'Became late here.' })
  lateWas: number;
  @Field(() => Int, { description: 'Would become late here.' })
  late: number;
}

@ObjectType({ description: 'Dossiers by working days from completion to the due moment; negative is late.' })
class MarginBandView {
  @Field(() => Int, { nullable: true })
  fromDays: number | null;
  @Field(() => Int, { nullable: true })
  toDays: number | null;
  @Field(() => Int)
  was: number;
  @Field(() => Int)
  draft: number;
}

@ObjectType()
export class ReplaySumsView {
  @Field(() => Int)
  dossiers: number;
  @Field(() => Int)
  open: number;
  @Field(() => Int, { description: 'Withdrawn or stopped.' })
  leftOut: number;
  @Field(() => Int)
  lateWas: number;
  @Field(() => Int)
  late: number;
  @Field(() => Int)
  newlyLate: number;
  @Field(() => Int)
  noLongerLate: number;
  @Field(() => Int, {
    nullable: true,
    description: 'Working minutes less in all; null of a replay that did not count them.',
  })
  savedMinutes?: number | null;
  @Field(() => [ReplayStepView])
  steps: ReplayStepView[];
  @Field(() => [MarginBandView])
  bands: MarginBandView[];
}

@ObjectType({ description: 'The dossiers of a period run again under a draft.' })
export class ReplayView {
  @Field(() => ID)
  id: string;
  @Field(() => Int, { description: 'Of the draft that is replayed.' })
  revision: number;
  @Field(() => DayScalar)
  fromDay: string;
  @Field(() => DayScalar)
  toDay: string;
  @Field(() => ReplayState)
  state: ReplayState;
  @Field(() => Int)
  total: number;
  @Field(() => Int)
  done: number;
  @Field(() => String)
  createdBy: string;
  @Field(() => DateTime)
  createdAt: number;
  @Field(() => ReplaySumsView, { nullable: true })
  result: ReplaySumsView | null;
}

@ObjectType()
export class ReplayedDossierView {
  @Field(() => String)
  code: string;
  @Field(() => String)
  officeName: string;
  @Field(() => DateTime, { nullable: true })
  wasDueAt: number | null;
  @Field(() => DateTime, { nullable: true })
  dueAt: number | null;
  @Field(() => DateTime, { nullable: true })
  wasCompletedAt: number | null;
  @Field(() => DateTime, { nullable: true })
  completedAt: number | null;
  @Field(() => String, { nullable: true })
  wasLateIn: string | null;
  @Field(() => String, { nullable: true })
  lateIn: string | null;
}

@ObjectType()
export class ReplayedDossiers {
  @Field(() => [ReplayedDossierView])
  nodes: ReplayedDossierView[];
  @Field(() => String, { nullable: true })
  endCursor: string | null;
  @Field(() => Boolean)
  hasNextPage: boolean;
}
