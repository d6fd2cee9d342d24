import { Field, ID, Int, ObjectType } from 'type-graphql';
import { QueueTicketView } from '../floor.types';

@ObjectType({ description: 'Tickets of a part. issued = served + noShow + cancelled + leftOver + open, always.' })
export class FloorFigureRow {
  @Field(() => String, { nullable: true, description: 'What floorTickets takes; null for tickets that nobody called.' })
  key: string | null;
  @Field(() => String)
  name: string;
  @Field(() => Int)
  issued: number;
  @Field(() => Int)
  served: number;
  @Field(() => Int)
  noShow: number;
  @Field(() => Int)
  cancelled: number;
  @Field(() => Int)
  leftOver: number;
  @Field(() => Int, { description: 'Still waiting, called or being served.' })
  open: number;
  @Field(() => Int, { description: 'Minutes in line of those that were served, together.' })
  waitedMinutes: number;
  @Field(() => Int, { description: 'Minutes of service, together.' })
  servedMinutes: number;
  @Field(() => Int, { nullable: true, description: 'Mean seconds in line of those that were served.' })
  meanWaitedSeconds: number | null;
  @Field(() => Int, { nullable: true, description: 'Mean seconds of service.' })
  meanServedSeconds: number | null;
  @Field(() => Int, { nullable: true, description: 'The longest wait of one that was served, in seconds.' })
  longestWaitedSeconds: number | null;
}

@ObjectType()
export class FloorFigures {
  @Field(() => ID)
  officeId: string;
  @Field(() => String)
  officeName: string;
  @Field(() => [FloorFigureRow])
  rows: FloorFigureRow[];
  @Field(() => FloorFigureRow)
  total: FloorFigureRow;
}

@ObjectType({ description: 'A row for each centre at which a ticket was taken; its key is the id of the office.' })
export class FloorCentres {
  @Field(() => [FloorFigureRow])
  rows: FloorFigureRow[];
  @Field(() => FloorFigureRow)
  total: FloorFigureRow;
}

@ObjectType()
export class FloorTickets {
  @Field(() => Int)
  totalCount: number;
  @Field(() => [QueueTicketView])
  nodes: QueueTicketView[];
  @Field(() => String, { nullable: true })
  endCursor: string | null;
  @Field(() => Boolean)
  hasNextPage: boolean;
}
