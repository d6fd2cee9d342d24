// A centre's floor, arranged by the head of its office: a line, a kiosk, a board and a counter's screen.
import type { BrowserContextOptions, Page, WebSocketRoute } from 'playwright-core';
import { type Api, apiOf } from './api';
import type { Browsers } from './in-browser';

export const KIOSK_SCREEN = { width: 1080, height: 1920 };
export const BOARD_SCREEN = { width: 1920, height: 1080 };

export type DeviceKind = 'KIOSK' | 'BOARD' | 'COUNTER_SCREEN';

const PAGES: Record<DeviceKind, string> = { KIOSK: '/kiosk', BOARD: '/board', COUNTER_SCREEN: '/counter-screen' };

interface Named {
  id: string;
  number: string;
}

export interface Floor {
  officeId: string;
  counters: Named[];
  groups: { id: string; letter: string; name: string; counters: Named[] }[];
}

async function readFloor(head: Api, officeId: string): Promise<Floor> {
  type Settings = Pick<Floor, 'counters'> & { groups: (Floor['groups'][number] & { isClosed: boolean })[] };
  const { floorSettings } = await head.ask<{ floorSettings: Settings }>(
    `query ($officeId: ID!) { floorSettings(officeId: $officeId) {
       counters { id number } groups { id letter name isClosed counters { id number } } } }`,
    { officeId },
  );
  return { ...floorSettings, groups: floorSettings.groups.filter(({ isClosed }) => !isClosed), officeId };
}

/** The floor of the centre in which `clerk` works, with one line at least. @param head who administers the office */
export async function arrangedFloor(head: string, clerk: string): Promise<Floor> {
  const api = await apiOf(head);
  const { me } = await (await apiOf(clerk)).ask<{ me: { office: { id: string } } }>('{ me { office { id } } }');
  const officeId = me.office.id;
  const floor = await readFloor(api, officeId);
  if (floor.groups.length > 0) return floor;
  const counterIds = floor.counters.map(({ id }) => id);
  const input = { letter: 'A', name: 'Tiếp nhận hồ sơ', serves: [], priorityRun: 3, meanMinutes: 8, counterIds };
  await api.ask(
    `mutation ($officeId: ID!, $input: CounterGroupInput!) {
       saveCounterGroup(officeId: $officeId, input: $input) { groups { id } } }`,
    { officeId, input },
  );
  return readFloor(api, officeId);
}

const key = () => `e2e-${Math.random()}`;

/** A ticket that waits in a line. */
export async function takeTicket(clerk: Api, groupId: string): Promise<{ label: string; secret: string }> {
  const { takeTicket: issued } = await clerk.ask<{ takeTicket: { label: string; secret: string } }>(
    'mutation ($input: TakeTicketInput!) { takeTicket(input: $input) { label secret } }',
    { input: { idempotencyKey: key(), groupId } },
  );
  return issued;
}

/** A ticket of a line that was called to the clerk's counter and served to its end. */
export async function servedTicket(clerk: Api, groupId: string): Promise<{ secret: string }> {
  const issued = await takeTicket(clerk, groupId);
  let ticket = { id: '', version: 0 };
  const act = async (name: string, type: string, input: object) => {
    const text = `mutation ($input: ${type}!) { ticket: ${name}(input: $input) { id version } }`;
    ticket = (await clerk.ask<{ ticket: typeof ticket }>(text, { input })).ticket;
  };
  await act('callNextTicket', 'CallNextInput', { key: key() });
  for (const step of ['startServing', 'finishTicket'])
    await act(step, 'OnTicketInput', { id: ticket.id, expectedVersion: ticket.version });
  return issued;
}

/** A new machine's pairing code. */
export async function pairingCode(
  head: string,
  { officeId }: Floor,
  kind: DeviceKind,
  counterId: string | null = null,
): Promise<string> {
  const { makeFloorDevice } = await (await apiOf(head)).ask<{ makeFloorDevice: { code: string } }>(
    `mutation ($officeId: ID!, $input: FloorDeviceInput!) { makeFloorDevice(officeId: $officeId, input: $input) { code } }`,
    { officeId, input: { kind, name: `Máy ${kind}`, counterId } },
  );
  return makeFloorDevice.code;
}

/** Takes all machines of a centre out of use. */
export async function revokeMachines(head: string, { officeId }: Floor): Promise<void> {
  const api = await apiOf(head);
  const { floorSettings } = await api.ask<{ floorSettings: { devices: { id: string }[] } }>(
    'query ($officeId: ID!) { floorSettings(officeId: $officeId) { devices { id } } }',
    { officeId },
  );
  for (const { id } of floorSettings.devices)
    await api.ask(
      'mutation ($officeId: ID!, $id: ID!) { revokeFloorDevice(officeId: $officeId, id: $id) { groups { id } } }',
      {
        officeId,
        id,
      },
    );
}

/** Opens a machine's page and types its code, as who puts it up does. */
export async function machine(
  browsers: Browsers,
  code: string,
  kind: DeviceKind,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await browsers.visitor(PAGES[kind], options);
  await page.getByRole('heading', { name: /^Ghép máy/ }).waitFor();
  await page.keyboard.type(code);
  await page.getByRole('heading', { name: /^Ghép máy/ }).waitFor({ state: 'hidden' });
  return page;
}

/** Cuts a page's line as a pulled cable does, open connections too. @returns what puts the cable back */
export async function cuttable(page: Page): Promise<() => Promise<() => Promise<void>>> {
  const lines = new Set<WebSocketRoute>();
  await page.context().routeWebSocket(/\/graphql$/, (line) => {
    lines.add(line);
    line.connectToServer();
  });
  return async () => {
    await page.context().setOffline(true);
    for (const line of lines) await line.close();
    lines.clear();
    return () => page.context().setOffline(false);
  };
}
