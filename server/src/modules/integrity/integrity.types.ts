import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { DateTime, DayScalar } from '../../graphql/scalars';
import { Office } from '../organisation/office.entity';
import { Pattern } from './integrity-terms';

@ObjectType({ description: 'What a leader noted who had looked at a finding, and what it said then.' })
export class IntegrityNoteView {
  @Field(() => DateTime)
  at: number;
  @Field(() => String)
  byName: string;
  @Field(() => String)
  note: string;
  @Field(() => Int)
  hits: number;
  @Field(() => Int)
  cases: number;
}

@ObjectType({
  description: 'An office or person where a pattern comes more often than chance explains: a question, not a verdict.',
})
export class IntegrityFindingView {
  @Field(() => ID)
  id: string;
  @Field(() => Pattern)
  pattern: Pattern;
  @Field(() => Office)
  office: Office;
  @Field(() => String, { nullable: true, description: 'Null where it is about the office.' })
  staffName: string | null;
  @Field(() => DayScalar)
  fromDay: string;
  @Field(() => DayScalar, { description: 'The last day that was counted.' })
  toDay: string;
  @Field(() => Int, { description: 'Settled dossiers that could have had it.' })
  cases: number;
  @Field(() => Int)
  hits: number;
  @Field(() => Float, { description: 'How many there would be, were it as elsewhere with the same procedures.' })
  expected: number;
  @Field(() => Float, { description: 'Of so many or more by chance alone, 0 to 1.' })
  chance: number;
  @Field(() => [IntegrityNoteView], { description: 'The newest first.' })
  notes: IntegrityNoteView[];
}

@ObjectType()
export class IntegrityFindings {
  @Field(() => DateTime, { nullable: true, description: 'When it was last looked; null before the first night.' })
  countedAt: number | null;
  @Field(() => DayScalar, { nullable: true })
  fromDay: string | null;
  @Field(() => DayScalar, { nullable: true })
  toDay: string | null;
  @Field(() => Boolean, { description: 'Whether findings about single people are among them.' })
  withPeople: boolean;
  @Field(() => [IntegrityFindingView], { description: 'The rarest first.' })
  nodes: IntegrityFindingView[];
}
