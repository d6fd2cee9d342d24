import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../../graphql/scalars';
import { CounterService, CounterServiceInput } from '../counters/counter.types';
import { StaffRef } from '../dossier/dossier.entity';
import { Role } from '../identity/permissions';
import { Office } from '../organisation/office.entity';
import { OfficeChangeKind } from '../organisation/office-change.entity';
import { OfficeKind, Tier } from '../organisation/organisation-terms';

/** Which list of an office's dossiers is opened. */
export enum HeldView {
  HELD = 'HELD',
  DUE_SOON = 'DUE_SOON',
  OVERDUE = 'OVERDUE',
  /** Received in the month by the person. */
  RECEIVED = 'RECEIVED',
}

registerEnumType(OfficeChangeKind, { name: 'OfficeChangeKind' });
registerEnumType(HeldView, { name: 'HeldView' });

@InputType()
export class ManagedOfficeFilter {
  @Field(() => String, { nullable: true, description: 'Words of name, code, place or short name.' })
  search?: string | null;
  @Field(() => Tier, { nullable: true })
  tier?: Tier | null;
  @Field(() => OfficeKind, { nullable: true })
  kind?: OfficeKind | null;
  @Field(() => String, { nullable: true, description: 'An area, with all below it.' })
  areaCode?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Those that were closed instead of those that work.' })
  closed?: boolean | null;
}

@ObjectType()
export class ManagedOfficeRow {
  @Field(() => Office)
  office: Office;
  @Field(() => String, { nullable: true })
  validTo: string | null;
  @Field(() => Office, { nullable: true, description: 'Of one that was closed: what goes on with its work today.' })
  successor: Office | null;
  @Field(() => Int)
  counters: number;
  @Field(() => Int, { description: 'Who works there today.' })
  people: number;
}

@ObjectType()
export class ManagedOffices {
  @Field(() => Int)
  totalCount: number;
  @Field(() => [ManagedOfficeRow])
  nodes: ManagedOfficeRow[];
}

@ObjectType()
export class CounterView {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  number: string;
  @Field(() => String)
  name: string;
  @Field(() => [CounterService], { description: 'None for everything that the office receives.' })
  serves: CounterService[];
  @Field(() => String, { description: 'First day; yyyy-MM-dd.' })
  validFrom: string;
  @Field(() => String, { nullable: true, description: 'Last day; yyyy-MM-dd.' })
  validTo: string | null;
  @Field(() => Boolean)
  isClosed: boolean;
  @Field(() => StaffRef, { nullable: true, description: 'Who usually sits there.' })
  staff: StaffRef | null;
}

@ObjectType({ description: 'A change in words that a person reads: what differs.' })
export class OfficeDifference {
  @Field(() => String, { description: 'phone, address, email, order, or the number of a counter.' })
  what: string;
  @Field(() => String, { nullable: true })
  before: string | null;
  @Field(() => String, { nullable: true })
  after: string | null;
}

@ObjectType()
export class OfficeChangeView {
  @Field(() => Int)
  number: number;
  @Field(() => OfficeChangeKind)
  kind: OfficeChangeKind;
  @Field(() => DateTime)
  at: number;
  @Field(() => String)
  byName: string;
  @Field(() => Int, { nullable: true, description: 'The change that this one took back.' })
  undoes: number | null;
  @Field(() => [OfficeDifference])
  differences: OfficeDifference[];
}

@ObjectType()
export class ManagedOffice {
  @Field(() => Office)
  office: Office;
  @Field(() => String, { nullable: true })
  email: string | null;
  @Field(() => String, { nullable: true })
  validFrom: string | null;
  @Field(() => String, { nullable: true })
  validTo: string | null;
  @Field(() => Office, { nullable: true })
  successor: Office | null;
  @Field(() => [Office], { description: 'Closed ones with whose work it goes on.' })
  predecessors: readonly Office[];
  @Field(() => Int, { description: 'Number of its last change; 0 before the first.' })
  version: number;
  @Field(() => [CounterView], { description: 'In their order, closed ones too.' })
  counters: CounterView[];
  @Field(() => [CounterService], { description: 'What a counter of it may serve.' })
  services: CounterService[];
  @Field(() => [OfficeChangeView], { description: 'The latest first, at most fifty.' })
  history: OfficeChangeView[];
}

@InputType()
export class OfficeContactInput {
  @Field(() => String, { nullable: true })
  phone: string | null;
  @Field(() => String, { nullable: true })
  address: string | null;
  @Field(() => String, { nullable: true })
  email: string | null;
}

@InputType()
export class CounterInput {
  @Field(() => String)
  number: string;
  @Field(() => String)
  name: string;
  @Field(() => [CounterServiceInput])
  serves: CounterServiceInput[];
  @Field(() => String, { nullable: true, description: 'First day; today where left out.' })
  validFrom?: string | null;
  @Field(() => ID, { nullable: true, description: 'Who usually sits there, somebody of the office.' })
  staffId?: string | null;
}

@ObjectType()
export class ReceivedProcedure {
  @Field(() => String)
  code: string;
  @Field(() => String)
  name: string;
  @Field(() => String)
  field: string;
  @Field(() => Boolean, { description: 'Handed in there, and not only worked on.' })
  isReceived: boolean;
  @Field(() => [String], { description: 'Names of the steps that it does.' })
  steps: string[];
}

@ObjectType()
export class OfficeProcedures {
  @Field(() => Int)
  totalCount: number;
  @Field(() => [ReceivedProcedure])
  nodes: ReceivedProcedure[];
}

@ObjectType()
class HeldCounts {
  @Field(() => Int, { description: 'What waits there now, as the work list has it.' })
  held: number;
  @Field(() => Int)
  dueSoon: number;
  @Field(() => Int)
  overdue: number;
}

@ObjectType({ description: 'The people of an office against what it had to do in a month.' })
export class OfficeLoadView extends HeldCounts {
  @Field(() => Office)
  office: Office;
  @Field(() => Int, { description: 'Who works there today.' })
  people: number;
  @Field(() => Int, { description: 'Who of them is not away.' })
  present: number;
  @Field(() => Int, {
    nullable: true,
    description: 'In the month, as report 06a has it; null where nothing is received.',
  })
  received: number | null;
  @Field(() => Int, { description: 'Stays of dossiers that ended in the month.' })
  legs: number;
  @Field(() => Int, { description: 'Of these, how many took longer than allotted.' })
  overQuota: number;
  @Field(() => Float, { description: 'Working minutes that these stays took.' })
  usedMinutes: number;
  @Field(() => Float)
  quotaMinutes: number;
  @Field(() => Float, { description: 'Working minutes for which its people were there, until now at most.' })
  availableMinutes: number;
}

@ObjectType()
export class OfficeLoads {
  @Field(() => Int)
  totalCount: number;
  @Field(() => [OfficeLoadView], { description: 'The most strained first.' })
  nodes: OfficeLoadView[];
}

@ObjectType()
export class PersonLoad extends HeldCounts {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  fullName: string;
  @Field(() => [Role])
  roles: Role[];
  @Field(() => String, { nullable: true, description: 'Last day of a place that ends; yyyy-MM-dd.' })
  worksUntil: string | null;
  @Field(() => String, { nullable: true, description: 'Last day for which a colleague stands in for the person.' })
  awayUntil: string | null;
  @Field(() => Boolean, { description: 'False for somebody who left and still holds dossiers, or received some.' })
  isHere: boolean;
  @Field(() => String, { nullable: true, description: 'Number of the counter where the person usually sits.' })
  counter: string | null;
  @Field(() => Int, { description: 'Dossiers that the person received in the month.' })
  received: number;
}

@ObjectType()
export class PeopleLoad {
  @Field(() => OfficeLoadView)
  office: OfficeLoadView;
  @Field(() => [PersonLoad])
  people: PersonLoad[];
  @Field(() => HeldCounts, { description: 'What nobody has taken yet.' })
  nobody: HeldCounts;
}
