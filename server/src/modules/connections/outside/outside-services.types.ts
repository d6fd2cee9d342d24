import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../../graphql/scalars';
import { SendFailure } from '../../outbox/send-failure';
import { OutsideName } from './outside-terms';

@ObjectType({ description: 'A service outside the house that the system calls.' })
export class OutsideServiceView {
  @Field(() => OutsideName)
  name: OutsideName;
  @Field(() => String)
  address: string;
  @Field(() => String, { description: 'By which it knows us.' })
  identity: string;
  @Field(() => Boolean)
  isOn: boolean;
  @Field(() => DateTime, { nullable: true })
  askedAt: number | null;
  @Field(() => String, { nullable: true, description: 'Who wants it turned on.' })
  askedBy: string | null;
  @Field(() => Boolean, { description: 'Somebody else wants it turned on, and I may let it.' })
  mayConfirm: boolean;
  @Field(() => Int)
  version: number;
  @Field(() => DateTime)
  changedAt: number;
  @Field(() => String)
  changedBy: string;
}

@ObjectType({ description: 'What became of a call that only tries whether there is an answer.' })
export class OutsideTrial {
  @Field(() => Boolean)
  isAnswered: boolean;
  @Field(() => Int)
  milliseconds: number;
  @Field(() => String, { nullable: true, description: 'Why not, as the machine says it.' })
  problem: string | null;
  @Field(() => SendFailure, { nullable: true })
  failure: SendFailure | null;
}

@InputType()
export class SaveOutsideServiceInput {
  @Field(() => OutsideName)
  name: OutsideName;
  @Field(() => Int, { description: '0 where there was none.' })
  expectedVersion: number;
  @Field(() => String)
  address: string;
  @Field(() => String)
  identity: string;
  @Field(() => String, { nullable: true, description: 'Left out: as before.' })
  secret?: string | null;
}
