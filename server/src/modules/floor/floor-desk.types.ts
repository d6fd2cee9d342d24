import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../graphql/scalars';
import { StaffRef } from '../dossier/dossier.entity';
import { FloorBoard, QueueTicketView } from './floor.types';
import { SittingState } from './floor-terms';

@ObjectType('FloorSitting')
export class SittingView {
  @Field(() => ID)
  id: string;
  @Field(() => ID)
  counterId: string;
  @Field(() => String)
  counterNumber: string;
  @Field(() => StaffRef)
  staff: StaffRef;
  @Field(() => SittingState)
  state: SittingState;
  @Field(() => DateTime)
  openedAt: number;
  @Field(() => Int)
  version: number;
}

@ObjectType({ description: 'What somebody did at counters today.' })
export class MyFloorFigures {
  @Field(() => Int)
  served: number;
  @Field(() => Int)
  noShow: number;
  @Field(() => Int, { nullable: true, description: 'Mean seconds of service.' })
  meanServedSeconds: number | null;
  @Field(() => Int, { nullable: true, description: 'Mean seconds before it.' })
  meanWaitedSeconds: number | null;
}

@ObjectType({ description: "The officer's panel." })
export class FloorDesk {
  @Field(() => FloorBoard)
  board: FloorBoard;
  @Field(() => SittingView, { nullable: true, description: 'Where I sit; null where I sit at none.' })
  sitting: SittingView | null;
  @Field(() => ID, { nullable: true, description: 'Of the counter where I usually sit.' })
  usualCounterId: string | null;
  @Field(() => QueueTicketView, {
    nullable: true,
    description: 'What is called or served at my counter, with its journal.',
  })
  current: QueueTicketView | null;
  @Field(() => [QueueTicketView], { description: 'All that wait, group by group, in the order in which they come.' })
  waiting: QueueTicketView[];
  @Field(() => [QueueTicketView], { description: 'Of today: who was called and did not come, the latest first.' })
  noShows: QueueTicketView[];
  @Field(() => [SittingView], { description: 'Who sits where, paused ones too.' })
  sittings: SittingView[];
  @Field(() => MyFloorFigures)
  mine: MyFloorFigures;
}

@ObjectType()
export class ClosedFloorDay {
  @Field(() => [QueueTicketView], { description: 'What was waiting and is left over.' })
  leftOver: QueueTicketView[];
  @Field(() => Int, { description: 'Tickets that were being served and were finished by the closing.' })
  finished: number;
  @Field(() => Int, { description: 'Sittings that it ended.' })
  sittings: number;
}
