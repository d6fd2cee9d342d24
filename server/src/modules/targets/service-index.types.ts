import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DayScalar } from '../../graphql/scalars';
import { IndexComponent } from '../reference-lists/reference-terms';

@ObjectType({ description: 'A part of a whole.' })
class CountedShare {
  @Field(() => Int)
  counted: number;
  @Field(() => Int)
  total: number;
}

@ObjectType()
class IndexPartView {
  @Field(() => IndexComponent)
  component: IndexComponent;
  @Field(() => Float, { description: 'The most points.' })
  weight: number;
  @Field(() => CountedShare, {
    nullable: true,
    description: 'Null where nothing counts it, or there was nothing to count.',
  })
  share: CountedShare | null;
  @Field(() => Float, { nullable: true, description: 'weight × counted / total.' })
  points: number | null;
}

@ObjectType({ description: 'The index of an area or office: sums over the components that have data.' })
class IndexRowView {
  @Field(() => String)
  key: string;
  @Field(() => String)
  name: string;
  @Field(() => [IndexPartView])
  parts: IndexPartView[];
  @Field(() => Float)
  points: number;
  @Field(() => Float, { description: 'The most points of the components that have data.' })
  weight: number;
}

@ObjectType()
class IndexMonth {
  @Field(() => IndexRowView)
  total: IndexRowView;
  @Field(() => [IndexRowView])
  rows: IndexRowView[];
}

@ObjectType()
class IndexComponentView {
  @Field(() => IndexComponent)
  component: IndexComponent;
  @Field(() => String)
  name: string;
  @Field(() => String, { nullable: true })
  nameEn: string | null;
  @Field(() => String, { nullable: true })
  note: string | null;
  @Field(() => Float)
  weight: number;
}

@ObjectType({ description: 'The index of Decision 766/QĐ-TTg of a month.' })
export class ServiceIndexView extends IndexMonth {
  @Field(() => DayScalar)
  from: string;
  @Field(() => DayScalar)
  to: string;
  @Field(() => IndexMonth, { description: 'The month before.' })
  before: IndexMonth;
  @Field(() => [IndexComponentView])
  components: IndexComponentView[];
  @Field(() => Float, { description: 'Of all components, with and without data.' })
  weightOfAll: number;
}

@ObjectType({ description: 'A procedure of an area or office, with what a citizen is told of it.' })
export class IndexProcedureView {
  @Field(() => String)
  code: string;
  @Field(() => String)
  name: string;
  @Field(() => String)
  field: string;
  @Field(() => Boolean)
  hasDocuments: boolean;
  @Field(() => Boolean)
  hasLimit: boolean;
  @Field(() => Boolean, { description: 'Worked out step by step.' })
  hasSteps: boolean;
  @Field(() => Boolean, { description: 'All of it: what the index counts as public.' })
  isWhole: boolean;
}
