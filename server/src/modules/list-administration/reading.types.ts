import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { DayScalar } from '../../graphql/scalars';
import { PageInfo } from '../dossier/dossier.types';
import { SurveyScale } from '../reference-lists/reference-terms';
import { SurveyLevelView } from './lists.types';

@ObjectType({ description: 'A kind of paper, for choosing.' })
export class DocumentKindName {
  @Field(() => String)
  code: string;
  @Field(() => String)
  name: string;
  @Field(() => String, { nullable: true })
  nameEn: string | null;
}

@ObjectType({ description: 'What a citizen is asked about how his dossier was settled.' })
export class SurveyCriterion {
  @Field(() => String)
  code: string;
  @Field(() => SurveyScale)
  scale: SurveyScale;
  @Field(() => String)
  title: string;
  @Field(() => String, { nullable: true })
  titleEn: string | null;
  @Field(() => Float)
  weight: number;
  @Field(() => [SurveyLevelView], { description: 'Most points first.' })
  levels: SurveyLevelView[];
}

@ObjectType({ description: 'How often a reason was given.' })
export class ReasonCountView {
  @Field(() => String, { nullable: true, description: 'Null for requests turned away with a reason in words only.' })
  code: string | null;
  @Field(() => String, { nullable: true })
  text: string | null;
  @Field(() => String, { nullable: true })
  textEn: string | null;
  @Field(() => Int)
  declined: number;
  @Field(() => Int)
  supplements: number;
  @Field(() => Int, { description: 'Sent in online, and given back to the citizen.' })
  returned: number;
  @Field(() => Int)
  refused: number;
}

@ObjectType({ description: 'A request or a dossier for which a reason was given.' })
export class ReasonUseView {
  @Field(() => String)
  key: string;
  @Field(() => DayScalar)
  day: string;
  @Field(() => String)
  officeName: string;
  @Field(() => String)
  procedureName: string;
  @Field(() => String)
  applicantName: string;
  @Field(() => String, { nullable: true })
  dossierCode: string | null;
  @Field(() => String, { nullable: true, description: 'Of the letter of refusal, where it never became a dossier.' })
  declinedId: string | null;
  @Field(() => String, { nullable: true })
  letter: string | null;
  @Field(() => ID, { nullable: true, description: 'Of what was sent in online and given back.' })
  submissionId: string | null;
}

@ObjectType()
export class ReasonUseConnection {
  @Field(() => PageInfo)
  pageInfo: PageInfo;
  @Field(() => [ReasonUseView])
  nodes: ReasonUseView[];
}
