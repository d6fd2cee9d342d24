import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType()
export class Colleague {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  fullName: string;
  @Field(() => String, { nullable: true, description: 'The last day of the leave that goes on, yyyy-MM-dd.' })
  awayUntil: string | null;
}
