import { Field, ID, InputType, Int } from 'type-graphql';
import { TicketClass } from '../floor-terms';

@InputType()
export class TakeTicketInput {
  @Field(() => String, { description: 'The same key gives the same ticket.' })
  idempotencyKey: string;
  @Field(() => ID)
  groupId: string;
  @Field(() => TicketClass, { nullable: true, description: 'NORMAL where left out.' })
  ticketClass?: TicketClass | null;
  @Field(() => String, { nullable: true, description: 'For SUPPLEMENT: the dossier that waits for it.' })
  dossierCode?: string | null;
}

@InputType()
export class TakeWebTicketInput extends TakeTicketInput {
  @Field(() => String)
  areaCode: string;
  @Field(() => String, { description: 'By which tickets of a day are limited; it is not kept.' })
  phone: string;
}

@InputType()
export class CallNextInput {
  @Field(() => String, { description: 'The same key gives the same ticket.' })
  key: string;
  @Field(() => ID, { nullable: true, description: 'From this group alone.' })
  groupId?: string | null;
}

@InputType()
export class OnTicketInput {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  expectedVersion: number;
}

@InputType()
export class TransferTicketInput extends OnTicketInput {
  @Field(() => ID, { nullable: true, description: 'To the line of a group …' })
  groupId?: string | null;
  @Field(() => ID, { nullable: true, description: '… or to one counter.' })
  counterId?: string | null;
  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class QuickServeInput {
  @Field(() => String)
  idempotencyKey: string;
  @Field(() => ID)
  groupId: string;
  @Field(() => TicketClass, { nullable: true })
  ticketClass?: TicketClass | null;
}
