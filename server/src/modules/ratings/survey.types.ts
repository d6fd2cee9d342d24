import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DayScalar } from '../../graphql/scalars';
import { SurveyQuestionKind } from './rating-terms';

@ObjectType()
export class SurveyQuestion {
  @Field(() => String)
  code: string;
  @Field(() => String)
  text: string;
  @Field(() => SurveyQuestionKind)
  kind: SurveyQuestionKind;
}

@InputType()
export class SurveyQuestionInput {
  @Field(() => String)
  text: string;
  @Field(() => SurveyQuestionKind)
  kind: SurveyQuestionKind;
}

@InputType()
export class OpenSurveyInput {
  @Field(() => String)
  title: string;
  @Field(() => DayScalar)
  from: string;
  @Field(() => DayScalar, { description: 'The last day.' })
  to: string;
  @Field(() => [SurveyQuestionInput])
  questions: SurveyQuestionInput[];
}

@ObjectType({ description: 'A round of the survey of seconded staff.' })
export class SurveyRoundView {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  title: string;
  @Field(() => DayScalar)
  from: string;
  @Field(() => DayScalar)
  to: string;
  @Field(() => [SurveyQuestion])
  questions: SurveyQuestion[];
  @Field(() => Int)
  invited: number;
  @Field(() => Boolean, { description: 'Only then are there results.' })
  isOver: boolean;
}

@ObjectType({ description: 'A round as one who is asked sees it.' })
export class MySurvey {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  title: string;
  @Field(() => DayScalar)
  to: string;
  @Field(() => [SurveyQuestion])
  questions: SurveyQuestion[];
  @Field(() => Boolean)
  isAnswered: boolean;
  @Field(() => Boolean)
  isOpen: boolean;
}

@InputType()
export class SurveyReply {
  @Field(() => String, { description: 'The code of the question.' })
  code: string;
  @Field(() => Int, { nullable: true })
  scale?: number | null;
  @Field(() => String, { nullable: true })
  text?: string | null;
}

@InputType()
export class AnswerSurveyInput {
  @Field(() => ID)
  id: string;
  @Field(() => [SurveyReply])
  replies: SurveyReply[];
}

@ObjectType({ description: 'How a group answered a question of the scale.' })
export class SurveyMean {
  @Field(() => String)
  code: string;
  @Field(() => Int)
  count: number;
  @Field(() => Int, { description: 'Hundredths.' })
  meanHundredths: number;
}

@ObjectType()
export class SurveyGroup {
  @Field(() => String)
  key: string;
  @Field(() => String)
  name: string;
  @Field(() => Int)
  count: number;
  @Field(() => [SurveyMean])
  means: SurveyMean[];
}

@ObjectType()
export class SurveyWords {
  @Field(() => String)
  code: string;
  @Field(() => [String], { description: 'Of all together, in no order.' })
  texts: string[];
}

@ObjectType({ description: 'Of groups of five and more, as far as no smaller one follows from them.' })
export class SurveyResults {
  @Field(() => Int)
  invited: number;
  @Field(() => Int, { nullable: true, description: 'Null below five.' })
  answered: number | null;
  @Field(() => SurveyGroup, { nullable: true })
  total: SurveyGroup | null;
  @Field(() => [SurveyGroup])
  byCentre: SurveyGroup[];
  @Field(() => [SurveyWords])
  words: SurveyWords[];
}
