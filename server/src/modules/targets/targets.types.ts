import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DayScalar } from '../../graphql/scalars';
import { Tier } from '../organisation/organisation-terms';
import { TargetMeasure } from '../reference-lists/reference-terms';
import { Outlook } from './outlook';

registerEnumType(Outlook, { name: 'TargetOutlookKind' });

@ObjectType({ description: 'A part of a whole in a month.' })
class MonthShareView {
  @Field(() => String)
  month: string;
  @Field(() => Int)
  counted: number;
  @Field(() => Int)
  total: number;
}

@ObjectType({ description: 'Where a target stands, how fast it moves and when it will be met at this pace.' })
class TargetOutlookView {
  @Field(() => String)
  code: string;
  @Field(() => String)
  name: string;
  @Field(() => String, { nullable: true })
  nameEn: string | null;
  @Field(() => String, { nullable: true })
  note: string | null;
  @Field(() => TargetMeasure)
  measure: TargetMeasure;
  @Field(() => Tier, { nullable: true })
  tier: Tier | null;
  @Field(() => Float, { description: '0 to 100.' })
  percent: number;
  @Field(() => DayScalar, { nullable: true })
  dueOn: string | null;
  @Field(() => Int, { nullable: true, description: 'Of the year so far.' })
  counted: number | null;
  @Field(() => Int, { nullable: true })
  total: number | null;
  @Field(() => Float, {
    nullable: true,
    description: '0 to 100; null where nothing measures it or nothing was counted.',
  })
  measured: number | null;
  @Field(() => Float, { nullable: true, description: 'Points of a hundred that are missing; 0 where it is met.' })
  distance: number | null;
  @Field(() => Outlook)
  outlook: Outlook;
  @Field(() => Float, {
    nullable: true,
    description: 'Points of a hundred gained in a month: the straight line through the last twelve whole months.',
  })
  pacePerMonth: number | null;
  @Field(() => DayScalar, { nullable: true, description: 'When it is met at this pace; only BY_DATE.' })
  metOn: string | null;
  @Field(() => [MonthShareView], { description: 'The last months, the one that runs too.' })
  months: MonthShareView[];
  @Field(() => String, { nullable: true, description: 'The one office it is of, where its tier has but one in sight.' })
  officeCode: string | null;
}

@ObjectType()
export class TargetOutlooksView {
  @Field(() => DayScalar)
  from: string;
  @Field(() => DayScalar)
  to: string;
  @Field(() => String)
  areaCode: string;
  @Field(() => String)
  areaName: string;
  @Field(() => [TargetOutlookView])
  targets: TargetOutlookView[];
}
