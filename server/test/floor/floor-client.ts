import { type Answer, type Refusal, TestClient } from '../harness/test-client';
import type { TestServer } from '../harness/test-server';

const TICKET =
  'id label state version counterNumber wantedCounterNumber groupName ticketClass calls waitedSeconds servedSeconds endedByDay';
const ISSUED = 'id label groupName officeName ahead secret ticketClass estimate { basis minutes }';
const DESK = `sitting { id counterId counterNumber state version } usualCounterId current { ${TICKET} journal { kind } dossiers { code } }
  waiting { ${TICKET} } noShows { ${TICKET} } sittings { id counterNumber staff { fullName } state version } mine { served noShow }`;
const BOARD = `officeId version isOpen opensAt isDayClosed calls { ticketId label counterNumber state calls }
  groups { id letter name waiting openCounters estimate { basis minutes } } counters { number state officerName ticketLabel } notices { text }`;
const SETTINGS = `groups { id letter name isClosed version counters { number } serves { name } } counters { id number }
  devices { id kind name printer seenAt revokedAt pairedAt } notices { id text }`;

/** The documents of these tests, by the field that they ask. */
const DOCUMENTS = {
  takeTicket: `mutation ($input: TakeTicketInput!) { takeTicket(input: $input) { ${ISSUED} } }`,
  takeKioskTicket: `mutation ($input: TakeTicketInput!) { takeKioskTicket(input: $input) { ${ISSUED} } }`,
  takeWebTicket: `mutation ($input: TakeWebTicketInput!) { takeWebTicket(input: $input) { ${ISSUED} } }`,
  callNextTicket: `mutation ($input: CallNextInput!) { callNextTicket(input: $input) { ${TICKET} } }`,
  recallTicket: `mutation ($input: OnTicketInput!) { recallTicket(input: $input) { ${TICKET} } }`,
  startServing: `mutation ($input: OnTicketInput!) { startServing(input: $input) { ${TICKET} } }`,
  markTicketNoShow: `mutation ($input: OnTicketInput!) { markTicketNoShow(input: $input) { ${TICKET} } }`,
  restoreTicket: `mutation ($input: OnTicketInput!) { restoreTicket(input: $input) { ${TICKET} } }`,
  transferTicket: `mutation ($input: TransferTicketInput!) { transferTicket(input: $input) { ${TICKET} } }`,
  returnTicket: `mutation ($input: OnTicketInput!) { returnTicket(input: $input) { ${TICKET} } }`,
  finishTicket: `mutation ($input: OnTicketInput!) { finishTicket(input: $input) { ${TICKET} } }`,
  quickServe: `mutation ($input: QuickServeInput!) { quickServe(input: $input) { ${TICKET} } }`,
  noteTicketDossier: `mutation ($ticketId: ID!, $dossierId: ID!) {
    noteTicketDossier(ticketId: $ticketId, dossierId: $dossierId) { ${TICKET} dossiers { id code } journal { kind } } }`,
  queueTicket: `query ($id: ID!) { queueTicket(id: $id) { ${TICKET} journal { kind actorName } } }`,
  dossierTickets: `query ($dossierId: ID!) { dossierTickets(dossierId: $dossierId) { id label waitedSeconds servedSeconds } }`,
  heldTicket: `query ($secret: String!) { heldTicket(secret: $secret) { label state ahead counterNumber mayCancel groupName } }`,
  cancelHeldTicket: `mutation ($secret: String!) { cancelHeldTicket(secret: $secret) { label state mayCancel } }`,
  floorDesk: `query { floorDesk { ${DESK} } }`,
  sitDown: `mutation ($counterId: ID!) { sitDown(counterId: $counterId) { ${DESK} } }`,
  pauseSitting: `mutation ($id: ID!, $expectedVersion: Int!) { pauseSitting(id: $id, expectedVersion: $expectedVersion) { ${DESK} } }`,
  resumeSitting: `mutation ($id: ID!, $expectedVersion: Int!) { resumeSitting(id: $id, expectedVersion: $expectedVersion) { ${DESK} } }`,
  leaveCounter: `mutation ($id: ID!, $expectedVersion: Int!) { leaveCounter(id: $id, expectedVersion: $expectedVersion) { ${DESK} } }`,
  closeFloorDay: `mutation ($officeId: ID) { closeFloorDay(officeId: $officeId) { finished sittings leftOver { label } } }`,
  floorBoard: `query ($officeId: ID) { floorBoard(officeId: $officeId) { ${BOARD} } }`,
  floorLoads: `query ($areaCodes: [String!]!) { floorLoads(areaCodes: $areaCodes) { areaCode isOpen isDayClosed waiting groups { name waiting } } }`,
  pairFloorDevice: `mutation ($code: String!) { pairFloorDevice(code: $code) { token device { id kind officeId } } }`,
  thisFloorDevice: `query { thisFloorDevice { id kind name officeName counterId printer } }`,
  counterRating: `query { counterRating { ticketId ticketLabel officerName until } }`,
  rateAtCounter: `mutation ($input: RateAtCounterInput!) { rateAtCounter(input: $input) }`,
  floorSettings: `query ($officeId: ID!) { floorSettings(officeId: $officeId) { ${SETTINGS} services { kind code name } } }`,
  saveCounterGroup: `mutation ($officeId: ID!, $id: ID, $expectedVersion: Int, $input: CounterGroupInput!) {
    saveCounterGroup(officeId: $officeId, id: $id, expectedVersion: $expectedVersion, input: $input) { ${SETTINGS} } }`,
  closeCounterGroup: `mutation ($officeId: ID!, $id: ID!, $expectedVersion: Int!) {
    closeCounterGroup(officeId: $officeId, id: $id, expectedVersion: $expectedVersion) { ${SETTINGS} } }`,
  makeFloorDevice: `mutation ($officeId: ID!, $input: FloorDeviceInput!) {
    makeFloorDevice(officeId: $officeId, input: $input) { code device { id } } }`,
  renewFloorPairing: `mutation ($officeId: ID!, $id: ID!) { renewFloorPairing(officeId: $officeId, id: $id) { code } }`,
  revokeFloorDevice: `mutation ($officeId: ID!, $id: ID!) { revokeFloorDevice(officeId: $officeId, id: $id) { ${SETTINGS} } }`,
  setKioskPrinter: `mutation ($officeId: ID!, $id: ID!, $printer: KioskPrinter!) {
    setKioskPrinter(officeId: $officeId, id: $id, printer: $printer) { ${SETTINGS} } }`,
  saveBoardNotice: `mutation ($officeId: ID!, $id: ID, $input: BoardNoticeInput!) {
    saveBoardNotice(officeId: $officeId, id: $id, input: $input) { ${SETTINGS} } }`,
  takeDownNotice: `mutation ($officeId: ID!, $id: ID!) { takeDownNotice(officeId: $officeId, id: $id) { ${SETTINGS} } }`,
  groupsOfProcedure: `query ($procedureCode: String!) { groupsOfProcedure(procedureCode: $procedureCode) }`,
  floorFigures: `query ($officeId: ID!, $from: Day!, $to: Day!, $by: FloorCut!) {
    floorFigures(officeId: $officeId, from: $from, to: $to, by: $by) { rows { key name issued served } total { issued served } } }`,
  floorCentres: `query ($from: Day!, $to: Day!) {
    floorCentres(from: $from, to: $to) { rows { key name issued served } total { issued served } } }`,
  floorTickets: `query ($officeId: ID!, $from: Day!, $to: Day!, $by: FloorCut, $key: String, $measure: FloorMeasure, $first: Int!) {
    floorTickets(officeId: $officeId, from: $from, to: $to, by: $by, key: $key, measure: $measure, first: $first) {
      totalCount nodes { label } hasNextPage } }`,
} as const;

export type FloorField = keyof typeof DOCUMENTS;

export interface Ticket {
  id: string;
  label: string;
  state: string;
  version: number;
  counterNumber: string | null;
  groupName: string;
  calls: number;
  waitedSeconds: number;
  servedSeconds: number;
  endedByDay: boolean;
}

export interface Issued {
  id: string;
  label: string;
  ahead: number;
  secret: string;
  estimate: { basis: string; minutes: number | null };
}

export function send<Field>(
  client: TestClient,
  field: FloorField,
  variables: object = {},
): Promise<Answer<Record<string, Field>>> {
  return client.post<Record<string, Field>>(DOCUMENTS[field], variables);
}

/** The field's answer. @throws Error where it was refused */
export async function ask<Field>(client: TestClient, field: FloorField, variables: object = {}): Promise<Field> {
  const { data, errors } = await send<Field>(client, field, variables);
  if (errors.length > 0 || !data) throw new Error(`${field} failed: ${JSON.stringify(errors)}`);
  return data[field]!;
}

export async function refusal(client: TestClient, field: FloorField, variables: object = {}): Promise<Refusal> {
  const { data, errors } = await send(client, field, variables);
  if (errors.length !== 1) throw new Error(`${field} was not refused: ${JSON.stringify(data)}`);
  return errors[0]!;
}

/** A machine with the token of a device. */
export function machine(server: TestServer, token: string): TestClient {
  const client = server.visitor();
  client.headers = { 'x-hcc-device': token };
  return client;
}
