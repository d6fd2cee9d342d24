import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../../graphql/scalars';
import { CounterService, CounterServiceInput } from '../../counters/counter.types';
import { Office } from '../../organisation/office.entity';
import { Tier } from '../../organisation/organisation-terms';
import { BoardNoticeView } from '../floor.types';
import { DeviceKind, KioskPrinter } from '../floor-terms';

@ObjectType()
export class GroupCounter {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  number: string;
  @Field(() => String)
  name: string;
}

@ObjectType('CounterGroup', { description: 'A line of a centre, for who administers it.' })
export class CounterGroupView {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  letter: string;
  @Field(() => String)
  name: string;
  @Field(() => [CounterService], { description: 'None for everything that the office receives.' })
  serves: CounterService[];
  @Field(() => Int, { description: 'After so many with priority in succession one without is called, if any waits.' })
  priorityRun: number;
  @Field(() => Int, { description: 'Minutes a ticket takes, until the day shows it.' })
  meanMinutes: number;
  @Field(() => [GroupCounter], {
    description: 'In their order: a counter takes first from groups that name it earlier.',
  })
  counters: GroupCounter[];
  @Field(() => Boolean)
  isClosed: boolean;
  @Field(() => Int)
  version: number;
}

@InputType()
export class CounterGroupInput {
  @Field(() => String, { description: 'One or two letters; of no other open group of the office.' })
  letter: string;
  @Field(() => String)
  name: string;
  @Field(() => [CounterServiceInput])
  serves: CounterServiceInput[];
  @Field(() => Int)
  priorityRun: number;
  @Field(() => Int)
  meanMinutes: number;
  @Field(() => [ID], { description: 'Counters that serve it, in their order.' })
  counterIds: string[];
}

@ObjectType('FloorDevice')
export class FloorDeviceView {
  @Field(() => ID)
  id: string;
  @Field(() => DeviceKind)
  kind: DeviceKind;
  @Field(() => String)
  name: string;
  @Field(() => GroupCounter, { nullable: true })
  counter: GroupCounter | null;
  @Field(() => KioskPrinter, { nullable: true, description: 'Of a kiosk.' })
  printer: KioskPrinter | null;
  @Field(() => DateTime)
  madeAt: number;
  @Field(() => String)
  madeBy: string;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when its pairing code is good; null where it has none.',
  })
  pairingUntil: number | null;
  @Field(() => DateTime, { nullable: true })
  pairedAt: number | null;
  @Field(() => DateTime, { nullable: true })
  seenAt: number | null;
  @Field(() => DateTime, { nullable: true })
  revokedAt: number | null;
}

@InputType()
export class FloorDeviceInput {
  @Field(() => DeviceKind)
  kind: DeviceKind;
  @Field(() => String)
  name: string;
  @Field(() => ID, { nullable: true, description: "Of a counter's screen." })
  counterId?: string | null;
  @Field(() => KioskPrinter, { nullable: true, description: 'Of a kiosk; left out it prints tickets and forms.' })
  printer?: KioskPrinter | null;
}

@ObjectType()
export class PairingCode {
  @Field(() => FloorDeviceView)
  device: FloorDeviceView;
  @Field(() => String, { description: 'Eight digits, shown once, good for ten minutes and one use.' })
  code: string;
  @Field(() => DateTime)
  until: number;
}

@ObjectType({ description: 'What a device is told about itself.' })
export class ThisDevice {
  @Field(() => ID)
  id: string;
  @Field(() => DeviceKind)
  kind: DeviceKind;
  @Field(() => String)
  name: string;
  @Field(() => ID)
  officeId: string;
  @Field(() => String)
  officeName: string;
  @Field(() => String)
  areaCode: string;
  @Field(() => Tier)
  tier: Tier;
  @Field(() => ID, { nullable: true, description: "Of a counter's screen." })
  counterId: string | null;
  @Field(() => KioskPrinter, { nullable: true, description: 'Of a kiosk.' })
  printer: KioskPrinter | null;
}

@ObjectType()
export class PairedDevice {
  @Field(() => String, {
    description: 'Sent as header x-hcc-device, or as `device` when a feed is opened. Shown once.',
  })
  token: string;
  @Field(() => ThisDevice)
  device: ThisDevice;
}

@InputType()
export class BoardNoticeInput {
  @Field(() => String)
  text: string;
  @Field(() => String, { nullable: true })
  english?: string | null;
  @Field(() => DateTime)
  from: number;
  @Field(() => DateTime)
  to: number;
}

@ObjectType({ description: 'The floor of an office, for who administers it.' })
export class FloorSettings {
  @Field(() => Office)
  office: Office;
  @Field(() => [CounterGroupView], { description: 'In their order, closed ones last.' })
  groups: CounterGroupView[];
  @Field(() => [GroupCounter], { description: 'Counters that serve today.' })
  counters: GroupCounter[];
  @Field(() => [CounterService], { description: 'What a group may serve.' })
  services: CounterService[];
  @Field(() => [FloorDeviceView], { description: 'Revoked ones last.' })
  devices: FloorDeviceView[];
  @Field(() => [BoardNoticeView], { description: 'Those whose end has not come.' })
  notices: BoardNoticeView[];
}
