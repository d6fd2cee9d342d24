import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../../graphql/scalars';
import { StaffRef } from '../dossier/dossier.entity';
import {
  DeviceKind,
  EstimateBasis,
  FloorCut,
  FloorMeasure,
  KioskPrinter,
  SittingState,
  TicketClass,
  TicketEventKind,
  TicketSource,
  TicketState,
} from './floor-terms';

registerEnumType(TicketClass, { name: 'TicketClass' });
registerEnumType(TicketSource, { name: 'TicketSource' });
registerEnumType(TicketState, { name: 'TicketState' });
registerEnumType(TicketEventKind, { name: 'TicketEventKind' });
registerEnumType(SittingState, { name: 'SittingState' });
registerEnumType(DeviceKind, { name: 'FloorDeviceKind' });
registerEnumType(KioskPrinter, {
  name: 'KioskPrinter',
  description: 'What a kiosk prints: nothing, tickets of 80 mm, or blank forms on A4 beside them.',
});
registerEnumType(EstimateBasis, { name: 'EstimateBasis' });
registerEnumType(FloorCut, { name: 'FloorCut' });
registerEnumType(FloorMeasure, { name: 'FloorMeasure' });

@ObjectType({ description: 'How long it will take from now, from the pace of today. Null where it can not be known.' })
export class WaitEstimate {
  @Field(() => EstimateBasis)
  basis: EstimateBasis;
  @Field(() => Int, { nullable: true, description: 'On average; 0 where the turn is now.' })
  minutes: number | null;
  @Field(() => Int, { nullable: true, description: 'Most are called from this on; a multiple of 5.' })
  fromMinutes: number | null;
  @Field(() => Int, { nullable: true, description: 'And until this; a multiple of 5.' })
  toMinutes: number | null;
  @Field(() => String, {
    nullable: true,
    description: '"HH:mm": the centre breaks off or closes then, maybe before the turn comes.',
  })
  pastClosing: string | null;
}

@ObjectType({ description: 'A line of a centre, as everybody may know it.' })
export class FloorGroup {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  letter: string;
  @Field(() => String)
  name: string;
  @Field(() => Int)
  waiting: number;
  @Field(() => Int, { description: 'Counters at which somebody sits and serves it now.' })
  openCounters: number;
  @Field(() => WaitEstimate, { description: 'For who took a ticket of no priority now.' })
  estimate: WaitEstimate;
  @Field(() => [String], { description: 'Names of the agencies and fields it serves; none for everything.' })
  serves: string[];
}

@ObjectType({ description: 'What happens at a counter now; no more than its sign and its screen say.' })
export class FloorCounter {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  number: string;
  @Field(() => String)
  name: string;
  @Field(() => [ID], { description: 'Groups that it serves, those it takes from first before the others.' })
  groupIds: string[];
  @Field(() => SittingState, { description: 'CLOSED where nobody sits.' })
  state: SittingState;
  @Field(() => String, { nullable: true })
  officerName: string | null;
  @Field(() => ID, { nullable: true, description: 'The ticket that is called or served there.' })
  ticketId: string | null;
  @Field(() => String, { nullable: true })
  ticketLabel: string | null;
  @Field(() => TicketState, { nullable: true })
  ticketState: TicketState | null;
}

@ObjectType({ description: 'A ticket that is called, until it is served.' })
export class FloorCall {
  @Field(() => ID)
  ticketId: string;
  @Field(() => String)
  label: string;
  @Field(() => ID)
  counterId: string;
  @Field(() => String)
  counterNumber: string;
  @Field(() => TicketState, { description: 'CALLED or SERVING.' })
  state: TicketState;
  @Field(() => DateTime)
  calledAt: number;
  @Field(() => Int, { description: 'Orders the calls of an office; the newest is the highest.' })
  callNumber: number;
  @Field(() => Int, { description: 'One more with every time that it is called out: a change is spoken again.' })
  calls: number;
}

@ObjectType('BoardNotice')
export class BoardNoticeView {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  text: string;
  @Field(() => String, { nullable: true })
  english: string | null;
  @Field(() => DateTime)
  from: number;
  @Field(() => DateTime)
  to: number;
}

@ObjectType({ description: 'All that a board, a kiosk or a panel shows of a floor, at one moment.' })
export class FloorBoard {
  @Field(() => ID)
  officeId: string;
  @Field(() => String)
  officeName: string;
  @Field(() => Int, { description: 'Never lower than before: an older state that comes later is not shown.' })
  version: number;
  @Field(() => DateTime, { description: "The server's clock." })
  at: number;
  @Field(() => Boolean, { description: 'Whether tickets are given out now.' })
  isOpen: boolean;
  @Field(() => DateTime, { nullable: true, description: 'When tickets are given out next; null while they are.' })
  opensAt: number | null;
  @Field(() => Boolean, { description: 'Somebody ended the day by hand: it begins again when one sits down.' })
  isDayClosed: boolean;
  @Field(() => [FloorCall], { description: 'The newest first.' })
  calls: FloorCall[];
  @Field(() => [FloorGroup])
  groups: FloorGroup[];
  @Field(() => [FloorCounter])
  counters: FloorCounter[];
  @Field(() => [BoardNoticeView])
  notices: BoardNoticeView[];
}

@ObjectType()
export class TicketDossierRef {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  code: string;
}

@ObjectType({ description: 'What happened to a ticket.' })
export class TicketEventView {
  @Field(() => Int)
  ordinal: number;
  @Field(() => TicketEventKind)
  kind: TicketEventKind;
  @Field(() => DateTime)
  at: number;
  @Field(() => String, { nullable: true, description: 'Null for the holder, and for the clock.' })
  actorName: string | null;
  @Field(() => String, { nullable: true })
  note: string | null;
}

@ObjectType('QueueTicket', { description: 'A ticket as the staff of its centre see it.' })
export class QueueTicketView {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  label: string;
  @Field(() => String, { description: 'yyyy-MM-dd.' })
  day: string;
  @Field(() => ID)
  groupId: string;
  @Field(() => String)
  groupName: string;
  @Field(() => TicketClass)
  ticketClass: TicketClass;
  @Field(() => TicketSource)
  source: TicketSource;
  @Field(() => TicketState)
  state: TicketState;
  @Field(() => DateTime)
  issuedAt: number;
  @Field(() => DateTime, { nullable: true })
  calledAt: number | null;
  @Field(() => DateTime, { nullable: true })
  startedAt: number | null;
  @Field(() => DateTime, { nullable: true })
  endedAt: number | null;
  @Field(() => ID, { nullable: true, description: 'Where it was called to last.' })
  counterId: string | null;
  @Field(() => String, { nullable: true })
  counterNumber: string | null;
  @Field(() => StaffRef, { nullable: true, description: 'Who called it last.' })
  staff: StaffRef | null;
  @Field(() => String, { nullable: true, description: 'Number of the counter it was sent to and waits for.' })
  wantedCounterNumber: string | null;
  @Field(() => Int, { description: 'How often it was called out, for this counter.' })
  calls: number;
  @Field(() => Int, { description: 'Seconds in lines, until now for one that waits.' })
  waitedSeconds: number;
  @Field(() => Int)
  servedSeconds: number;
  @Field(() => Boolean, { description: 'The closing of the day finished it, and no person.' })
  endedByDay: boolean;
  @Field(() => Int)
  version: number;
  @Field(() => [TicketDossierRef], { description: 'What was handed in with it; empty in lists.' })
  dossiers: TicketDossierRef[];
  @Field(() => [TicketEventView], { description: 'Its journal, oldest first; empty in lists.' })
  journal: TicketEventView[];
}

@ObjectType({ description: 'A ticket that was just given out: what is printed.' })
export class IssuedTicket {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  label: string;
  @Field(() => TicketClass)
  ticketClass: TicketClass;
  @Field(() => String)
  groupName: string;
  @Field(() => String)
  officeName: string;
  @Field(() => DateTime)
  issuedAt: number;
  @Field(() => Int, { description: 'How many are before it.' })
  ahead: number;
  @Field(() => WaitEstimate)
  estimate: WaitEstimate;
  @Field(() => String, { description: "Opens the holder's page." })
  secret: string;
}

@ObjectType({ description: 'A ticket as its holder sees it.' })
export class HeldTicket {
  @Field(() => String)
  label: string;
  @Field(() => TicketClass)
  ticketClass: TicketClass;
  @Field(() => TicketState)
  state: TicketState;
  @Field(() => String)
  groupName: string;
  @Field(() => String)
  officeName: string;
  @Field(() => DateTime)
  issuedAt: number;
  @Field(() => Int, { nullable: true, description: 'How many are before it, while it waits.' })
  ahead: number | null;
  @Field(() => WaitEstimate, { nullable: true, description: 'While it waits.' })
  estimate: WaitEstimate | null;
  @Field(() => String, { nullable: true, description: 'Where it is called to, or is served.' })
  counterNumber: string | null;
  @Field(() => Boolean)
  mayCancel: boolean;
}

@ObjectType({ description: 'How busy a centre is now.' })
export class FloorLoad {
  @Field(() => String)
  areaCode: string;
  @Field(() => String)
  officeName: string;
  @Field(() => Boolean)
  isOpen: boolean;
  @Field(() => DateTime, { nullable: true, description: 'When tickets are given out next; null while they are.' })
  opensAt: number | null;
  @Field(() => Boolean, { description: 'Somebody ended the day by hand: it begins again when one sits down.' })
  isDayClosed: boolean;
  @Field(() => Int)
  waiting: number;
  @Field(() => [FloorGroup], { description: 'None where the centre gives out no tickets.' })
  groups: FloorGroup[];
}
