import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../graphql/scalars';
import { PageInfo } from '../dossier/dossier.types';

@ObjectType({ description: 'A step of the scale of a criterion.' })
export class CriterionLevel {
  @Field(() => Int)
  points: number;
  @Field(() => String)
  text: string;
}

@ObjectType({ description: 'A criterion of Decree 61/2018.' })
export class RatingCriterion {
  @Field(() => String)
  code: string;
  @Field(() => String)
  name: string;
  @Field(() => [CriterionLevel])
  levels: CriterionLevel[];
}

@ObjectType({ description: 'What a secret lets one rate.' })
export class RatingForm {
  @Field(() => String)
  officeName: string;
  @Field(() => String, { nullable: true })
  procedureName: string | null;
  @Field(() => Boolean, { description: 'Was rated: once is all there is.' })
  isSpent: boolean;
  @Field(() => [RatingCriterion])
  criteria: RatingCriterion[];
}

@ObjectType({ description: 'Whose service the screen of a counter asks about.' })
export class CounterRating {
  @Field(() => ID)
  ticketId: string;
  @Field(() => String)
  ticketLabel: string;
  @Field(() => String, { nullable: true, description: 'Who served.' })
  officerName: string | null;
  @Field(() => DateTime, { description: 'Until when it is asked.' })
  until: number;
}

@InputType()
export class RateAtCounterInput {
  @Field(() => ID)
  ticketId: string;
  @Field(() => Int, { description: '1 (worst) to 5 (best).' })
  face: number;
}

@InputType()
export class CriterionPoints {
  @Field(() => String)
  code: string;
  @Field(() => Int)
  points: number;
}

@InputType()
export class RateServiceInput {
  @Field(() => String)
  secret: string;
  @Field(() => Int, { description: '1 (worst) to 5 (best).' })
  face: number;
  @Field(() => [CriterionPoints], { nullable: true, description: 'All of them, or none.' })
  criteria?: CriterionPoints[] | null;
  @Field(() => String, { nullable: true })
  comment?: string | null;
}

@InputType()
export class RatingFilter {
  @Field(() => String, { description: 'yyyy-MM' })
  from: string;
  @Field(() => String)
  to: string;
  @Field(() => String, { nullable: true, description: 'Offices of this area and those below it.' })
  areaCode?: string | null;
  @Field(() => ID, { nullable: true, description: 'Received there.' })
  officeId?: string | null;
  @Field(() => String, { nullable: true })
  procedureCode?: string | null;
  @Field(() => Int, { nullable: true, description: 'This face or a worse one.' })
  upToFace?: number | null;
  @Field(() => Int, { nullable: true, description: 'This face or a better one.' })
  fromFace?: number | null;
}

@ObjectType({ description: 'Ratings of one office, person, procedure or month.' })
export class RatingCount {
  @Field(() => String)
  key: string;
  @Field(() => String)
  name: string;
  @Field(() => Int)
  count: number;
  @Field(() => Int, { description: 'Of those, with one of the two best faces.' })
  satisfied: number;
  @Field(() => [Int], { description: 'How many of each face, from 1 to 5.' })
  faces: number[];
}

@ObjectType({ description: 'How a criterion was marked.' })
export class CriterionMean {
  @Field(() => String)
  code: string;
  @Field(() => String)
  name: string;
  @Field(() => Int)
  count: number;
  @Field(() => Int, { description: 'Hundredths of a point.' })
  meanHundredths: number;
}

@ObjectType({ description: 'How those who were served found it.' })
export class RatingFigures {
  @Field(() => RatingCount)
  total: RatingCount;
  @Field(() => [RatingCount], { description: 'Offices that received.' })
  byOffice: RatingCount[];
  @Field(() => [RatingCount], { description: 'Offices that dealt with it; one dossier may have passed several.' })
  bySettling: RatingCount[];
  @Field(() => [RatingCount], { description: 'People with five ratings or more, as far as no smaller figure follows.' })
  byOfficer: RatingCount[];
  @Field(() => [RatingCount])
  byProcedure: RatingCount[];
  @Field(() => [RatingCount])
  byMonth: RatingCount[];
  @Field(() => [CriterionMean])
  criteria: CriterionMean[];
}

@ObjectType({ description: 'One rating; nothing of it leads to who gave it.' })
export class RatingAnswer {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  month: string;
  @Field(() => String)
  officeName: string;
  @Field(() => String, { nullable: true })
  procedureName: string | null;
  @Field(() => Int)
  face: number;
  @Field(() => Int, { nullable: true })
  points: number | null;
  @Field(() => String, { nullable: true })
  comment: string | null;
}

@ObjectType()
export class RatingAnswerConnection {
  @Field(() => Int)
  totalCount: number;
  @Field(() => PageInfo)
  pageInfo: PageInfo;
  @Field(() => [RatingAnswer])
  nodes: RatingAnswer[];
}
