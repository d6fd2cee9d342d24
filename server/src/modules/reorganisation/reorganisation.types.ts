import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime, DayScalar } from '../../graphql/scalars';
import { ReorganisationState } from './reorganisation-terms';

@ObjectType('Reorganisation', {
  description: 'A decision that changes units of the province from a day on, and how far it has been carried out.',
})
export class ReorganisationView {
  @Field(() => ID)
  id: string;
  @Field(() => DayScalar)
  effectiveOn: string;
  @Field(() => String)
  decision: string;
  @Field(() => ReorganisationState)
  state: ReorganisationState;
  @Field(() => String, { description: 'The file: { effectiveOn, decision, changes }.' })
  content: string;
  @Field(() => DateTime)
  preparedAt: number;
  @Field(() => String)
  preparedBy: string;
  @Field(() => Int, { description: 'Counts what was written; commands name the one that was seen.' })
  revision: number;
  @Field(() => DateTime)
  changedAt: number;
  @Field(() => String)
  changedBy: string;
  @Field(() => Boolean, { description: 'Whoever asks had a hand in it: somebody else has to confirm it.' })
  isMine: boolean;
  @Field(() => DateTime, { nullable: true })
  confirmedAt: number | null;
  @Field(() => String, { nullable: true })
  confirmedBy: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When the units changed, all at once.' })
  switchedAt: number | null;
  @Field(() => Int, { description: 'Dossiers under way that have gone on under their new office so far.' })
  moved: number;
  @Field(() => DateTime, { nullable: true })
  finishedAt: number | null;
}

@ObjectType('OrderProblem')
export class OrderProblemView {
  @Field(() => String, { description: 'The entry: "changes.3.into.parentCode".' })
  path: string;
  @Field(() => String)
  reason: string;
}

@ObjectType({ description: 'What of one office goes on in another.' })
class OfficeSuccession {
  @Field(() => String)
  officeCode: string;
  @Field(() => String)
  officeName: string;
  @Field(() => String)
  heirCode: string;
  @Field(() => String)
  heirName: string;
  @Field(() => Int)
  staff: number;
  @Field(() => Int)
  underWay: number;
  @Field(() => Int, { description: 'Slips given out there; their codes are found for good.' })
  printedCodes: number;
  @Field(() => Int, { description: 'The heir goes on with its own series.' })
  numberedLetters: number;
  @Field(() => Int)
  milestones: number;
}

@ObjectType()
class ReorganisationTotals {
  @Field(() => Int)
  unitsEnded: number;
  @Field(() => Int)
  unitsOpened: number;
  @Field(() => Int)
  unitsMoved: number;
  @Field(() => Int)
  unitsRenamed: number;
  @Field(() => Int)
  officesClosed: number;
  @Field(() => Int, { description: 'Of these, desks that receive.' })
  desksClosed: number;
  @Field(() => Int)
  officesOpened: number;
  @Field(() => Int)
  staff: number;
  @Field(() => Int)
  accounts: number;
  @Field(() => Int)
  underWay: number;
  @Field(() => Int)
  printedCodes: number;
  @Field(() => Int)
  numberedLetters: number;
  @Field(() => Int)
  milestones: number;
  @Field(() => Int, { description: 'Periods in which somebody is stood in for, that go along.' })
  standIns: number;
  @Field(() => Int, { description: 'In the name of a closed office: its heir needs one of its own.' })
  certificates: number;
  @Field(() => Int, { description: 'Whose steps or receiving go elsewhere since their tier ends.' })
  procedures: number;
}

@ObjectType('ReorganisationPreview', { description: 'What a file would change; nothing is changed.' })
export class ReorganisationPreviewView {
  @Field(() => DayScalar)
  effectiveOn: string;
  @Field(() => String)
  decision: string;
  @Field(() => ReorganisationTotals)
  totals: ReorganisationTotals;
  @Field(() => [OfficeSuccession])
  units: OfficeSuccession[];
}
