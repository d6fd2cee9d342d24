import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../../../graphql/scalars';
import { LeaveKind } from './staff-leave.entity';

registerEnumType(LeaveKind, { name: 'LeaveKind' });

@ObjectType({ description: 'Somebody of an office is away for some days.' })
export class Leave {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  fullName: string;
  @Field(() => String, { description: 'The first day, yyyy-MM-dd.' })
  fromDay: string;
  @Field(() => String, { description: 'The last day.' })
  toDay: string;
  @Field(() => LeaveKind)
  kind: LeaveKind;
  @Field(() => String)
  reason: string;
  @Field(() => String, { nullable: true })
  standInName: string | null;
  @Field(() => String)
  createdBy: string;
  @Field(() => DateTime, { nullable: true })
  cancelledAt: number | null;
  @Field(() => String, { nullable: true })
  cancelledBy: string | null;
}
