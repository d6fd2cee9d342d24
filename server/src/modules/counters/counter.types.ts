import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { ServiceKind } from './counters';

registerEnumType(ServiceKind, { name: 'CounterServiceKind' });

@ObjectType()
export class CounterService {
  @Field(() => ServiceKind)
  kind: ServiceKind;
  @Field(() => String, { description: 'Code of the unit, or name of the field.' })
  code: string;
  @Field(() => String)
  name: string;
}

@InputType()
export class CounterServiceInput {
  @Field(() => ServiceKind)
  kind: ServiceKind;
  @Field(() => String)
  code: string;
}
