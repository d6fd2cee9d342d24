import type {
  CancelHeldTicketMutation,
  CounterRatingQuery,
  FloorBoardPartsFragment,
  FloorLoadsQuery,
  GroupsOfProcedureQuery,
  HeldTicketQuery,
  IssuedTicketPartsFragment,
  PairFloorDeviceMutation,
  ProcedureFieldsQuery,
  ProceduresOfFieldQuery,
  RateAtCounterInput,
  TakeTicketInput,
  TakeWebTicketInput,
  ThisFloorDeviceQuery,
  Tier,
} from '@hcc/shared-schema/generated/hooks';
import { ask } from './public-api';

const ESTIMATE = 'estimate { basis minutes fromMinutes toMinutes pastClosing }';
const GROUP = `id letter name waiting openCounters serves ${ESTIMATE}`;
const ISSUED = `{ id label ticketClass groupName officeName issuedAt ahead secret ${ESTIMATE} }`;
const HELD = `{ label ticketClass state groupName officeName issuedAt ahead counterNumber mayCancel ${ESTIMATE} }`;
const DEVICE = 'id kind name officeId officeName areaCode tier counterId printer';
const BOARD = `{
    officeId officeName version at isOpen opensAt isDayClosed
    calls { ticketId label counterId counterNumber state calledAt callNumber calls }
    groups { ${GROUP} }
    counters { id number name groupIds state officerName ticketId ticketLabel ticketState }
    notices { id text english from to }
  }`;

/** As `queries` in public-api.ts, for the machines of a centre and for who holds a ticket. */
export const floorQueries = {
  FloorBoard: `query FloorBoard { floorBoard ${BOARD} }`,
  GroupsOfProcedure: `query GroupsOfProcedure($procedureCode: String!) { groupsOfProcedure(procedureCode: $procedureCode) }`,
  ThisFloorDevice: `query ThisFloorDevice { thisFloorDevice { ${DEVICE} } }`,
  PairFloorDevice: `mutation PairFloorDevice($code: String!) { pairFloorDevice(code: $code) { token device { ${DEVICE} } } }`,
  TakeKioskTicket: `mutation TakeKioskTicket($input: TakeTicketInput!) { takeKioskTicket(input: $input) ${ISSUED} }`,
  CounterRating: `query CounterRating { counterRating { ticketId ticketLabel officerName until } }`,
  RateAtCounter: `mutation RateAtCounter($input: RateAtCounterInput!) { rateAtCounter(input: $input) }`,
  TakeWebTicket: `mutation TakeWebTicket($input: TakeWebTicketInput!) { takeWebTicket(input: $input) ${ISSUED} }`,
  HeldTicket: `query HeldTicket($secret: String!) { heldTicket(secret: $secret) ${HELD} }`,
  CancelHeldTicket: `mutation CancelHeldTicket($secret: String!) { cancelHeldTicket(secret: $secret) ${HELD} }`,
  FloorLoads: `query FloorLoads($areaCodes: [String!]!) {
    floorLoads(areaCodes: $areaCodes) { areaCode officeName isOpen opensAt waiting groups { ${GROUP} } }
  }`,
  ProcedureFields: `query ProcedureFields($tier: Tier) {
    procedures(filter: { tier: $tier }, first: 1) { totalCount fields { agency field count } }
  }`,
  ProceduresOfField: `query ProceduresOfField($tier: Tier, $agency: String, $field: String, $search: String) {
    procedures(filter: { tier: $tier, agency: $agency, field: $field, search: $search }, first: 200) {
      totalCount
      nodes { id code name field agency feeDong limit { amount unit } }
    }
  }`,
} as const;

/** The same as the query of that name, with every change; a feed's text goes over another line. */
export const BOARD_FEED = `subscription FloorBoardChanged($officeId: ID) { floorBoardChanged(officeId: $officeId) ${BOARD} }`;

export type Board = FloorBoardPartsFragment;
export type Device = ThisFloorDeviceQuery['thisFloorDevice'];
export type Issued = IssuedTicketPartsFragment;
export type Held = HeldTicketQuery['heldTicket'];
export type Load = FloorLoadsQuery['floorLoads'][number];
export type AskedRating = NonNullable<CounterRatingQuery['counterRating']>;
export type FieldCount = ProcedureFieldsQuery['procedures']['fields'][number];
export type ListedProcedure = ProceduresOfFieldQuery['procedures']['nodes'][number];

function run<T>(name: keyof typeof floorQueries, variables: Record<string, unknown>, token?: string): Promise<T> {
  return ask<T>(name, floorQueries[name], variables, token ? { 'x-hcc-device': token } : {});
}

export async function floorBoard(token: string): Promise<Board> {
  return (await run<{ floorBoard: Board }>('FloorBoard', {}, token)).floorBoard;
}

/** In which lines of the device's centre somebody with a procedure waits. @returns ids of groups */
export async function groupsOfProcedure(token: string, procedureCode: string): Promise<string[]> {
  return (await run<GroupsOfProcedureQuery>('GroupsOfProcedure', { procedureCode }, token)).groupsOfProcedure;
}

export async function thisDevice(token: string): Promise<Device> {
  return (await run<ThisFloorDeviceQuery>('ThisFloorDevice', {}, token)).thisFloorDevice;
}

/** @param code eight digits that the administrator was shown */
export async function pairDevice(code: string): Promise<PairFloorDeviceMutation['pairFloorDevice']> {
  return (await run<PairFloorDeviceMutation>('PairFloorDevice', { code })).pairFloorDevice;
}

export async function takeKioskTicket(token: string, input: TakeTicketInput): Promise<Issued> {
  return (await run<{ takeKioskTicket: Issued }>('TakeKioskTicket', { input }, token)).takeKioskTicket;
}

/** For the screen of a counter: who was just served there; nothing where nobody was, or he has rated. */
export async function counterRating(token: string): Promise<AskedRating | null> {
  return (await run<CounterRatingQuery>('CounterRating', {}, token)).counterRating ?? null;
}

export async function rateAtCounter(token: string, input: RateAtCounterInput): Promise<void> {
  await run<{ rateAtCounter: boolean }>('RateAtCounter', { input }, token);
}

export async function takeWebTicket(input: TakeWebTicketInput): Promise<Issued> {
  return (await run<{ takeWebTicket: Issued }>('TakeWebTicket', { input })).takeWebTicket;
}

export async function heldTicket(secret: string): Promise<Held> {
  return (await run<HeldTicketQuery>('HeldTicket', { secret })).heldTicket;
}

export async function cancelHeldTicket(secret: string): Promise<Held> {
  return (await run<CancelHeldTicketMutation>('CancelHeldTicket', { secret })).cancelHeldTicket;
}

/** @param areaCodes at most twenty */
export async function floorLoads(areaCodes: string[]): Promise<Load[]> {
  return (await run<FloorLoadsQuery>('FloorLoads', { areaCodes })).floorLoads;
}

export async function procedureFields(tier: Tier): Promise<FieldCount[]> {
  return (await run<ProcedureFieldsQuery>('ProcedureFields', { tier })).procedures.fields;
}

/** Of one field, of one agency, or by words; the first two hundred. @param wish.agency null for those that name none */
export async function proceduresOf(wish: {
  tier: Tier;
  agency?: string | null;
  field?: string;
  search?: string;
}): Promise<ListedProcedure[]> {
  const { nodes } = (await run<ProceduresOfFieldQuery>('ProceduresOfField', wish)).procedures;
  return wish.agency === null ? nodes.filter(({ agency }) => agency === null) : nodes;
}
