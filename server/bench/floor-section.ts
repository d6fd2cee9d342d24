import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { App } from '../src/app';
import { newId } from '../src/kernel/ids';
import { now } from '../src/kernel/now';
import { Counter } from '../src/modules/counters/counter.entity';
import { hashOfSecret } from '../src/modules/floor/devices/device-tokens';
import { FloorDevice } from '../src/modules/floor/devices/floor-device.entity';
import { DeviceKind, TicketSource } from '../src/modules/floor/floor-terms';
import { CounterGroup, CounterGroupCounter } from '../src/modules/floor/groups/counter-group.entity';
import { sitDown } from '../src/modules/floor/sittings';
import { finishTicket } from '../src/modules/floor/tickets/act-on-ticket';
import { callNext } from '../src/modules/floor/tickets/call-next';
import { takeTicket } from '../src/modules/floor/tickets/take-ticket';
import { DEMO_PASSWORD } from '../src/modules/identity/demo-accounts';
import { communeDesks } from './desks';
import { ask, graphqlCall, signIn } from './http-load';
import type { ServerProcess } from './processes';
import { type Latency, latencyOf } from './statistics';

const BOARDS = 100;
const COUNTERS = 40;
const CALLS = 60;
const ROUNDS = 5;
const TOKEN = 'a board of the bench';
const PATIENCE_MS = 10_000;

const SIT = 'mutation ($counterId: ID!) { sitDown(counterId: $counterId) { sitting { id } } }';
const CALL = 'mutation ($key: String!) { callNextTicket(input: { key: $key }) { id version label } }';
const FINISH = `mutation ($id: ID!, $version: Int!) { finishTicket(input: { id: $id, expectedVersion: $version }) { id } }`;
const BOARD = `subscription { floorBoardChanged { version at isOpen calls { ticketId label counterNumber state calls callNumber }
  groups { id letter name waiting openCounters estimate { basis minutes fromMinutes toMinutes pastClosing } }
  counters { id number state officerName ticketLabel } notices { id text } } }`;

export interface FloorBenchFigures {
  boards: number;
  /** From pressing "next" to each board's having it, milliseconds. */
  shown: Latency;
  /** Until the answer to who pressed. */
  answered: Latency;
  counters: number;
  /** Milliseconds until the last of so many counters that press at once had its ticket, each round. */
  atOnce: number[];
}

interface Board {
  /** When each was first there. */
  labels: Map<string, number>;
  seen: (label: string, at: number) => void;
}

/** A centre with forty counters and a hundred boards: how soon a call is shown, and how long forty at once take. */
export async function floorSection(app: App, product: ServerProcess): Promise<FloorBenchFigures> {
  const { directory } = await app.references();
  const [desk, second] = await communeDesks(app.db.read, directory);
  const counters = await arrange(app, desk!.office.id);
  const cookie = await signIn(product.port, desk!.username, DEMO_PASSWORD);
  const post = <Answer>(document: string, variables: object) =>
    ask<Answer>(graphqlCall(product.port, cookie, document, variables));
  await post(SIT, { counterId: counters.ids[0] });
  const boards = await openBoards(product.port);
  const shown: number[] = [];
  const answered: number[] = [];
  try {
    for (let index = 0; index < CALLS; index++) {
      await take(app, desk!.office.id, counters.groupId, `bench-floor-${now()}-${index}`);
      const began = performance.now();
      const { callNextTicket } = await post<{ callNextTicket: { id: string; version: number; label: string } }>(CALL, {
        key: `bench-call-${now()}-${index}`,
      });
      answered.push(performance.now() - began);
      await Promise.all(
        boards.map((board) => shows(board.state, callNextTicket.label).then((at) => shown.push(at - began))),
      );
      await post(FINISH, { id: callNextTicket.id, version: callNextTicket.version });
    }
  } finally {
    for (const { line } of boards) await line.dispose();
  }
  const atOnce = await pressAtOnce(app, second!.office.id);
  return { boards: BOARDS, shown: latencyOf(shown), answered: latencyOf(answered), counters: COUNTERS, atOnce };
}

/** Counters, one line that they all serve, and a device. */
async function arrange(app: App, officeId: string): Promise<{ ids: string[]; groupId: string }> {
  const groupId = newId();
  const ids = Array.from({ length: COUNTERS }, () => newId());
  const letter = `Z${String.fromCharCode(65 + (now() % 26))}`;
  await app.db.transact(async ({ entities }) => {
    await entities.insert(CounterGroup, {
      id: groupId,
      officeId,
      letter,
      openLetter: letter,
      name: 'Bench',
      servesText: '[]',
      priorityRun: 3,
      meanMinutes: 8,
      position: 90,
      version: 1,
    });
    for (const [index, id] of ids.entries()) {
      const number = `B${index}`;
      const counter = {
        id,
        officeId,
        number,
        name: number,
        servesText: '[]',
        position: 90 + index,
        validFrom: '2020-01-01',
      };
      await entities.insert(Counter, counter);
      await entities.insert(CounterGroupCounter, { groupId, counterId: id, position: index + 1 });
    }
    const tokenHash = hashOfSecret(TOKEN);
    if (!(await entities.existsBy(FloorDevice, { tokenHash })))
      await entities.insert(FloorDevice, {
        id: newId(),
        officeId,
        kind: DeviceKind.BOARD,
        name: 'Bench',
        tokenHash,
        madeAt: now(),
        madeBy: 'bench',
      });
  });
  return { ids, groupId };
}

function take(app: App, officeId: string, groupId: string, idempotencyKey: string): Promise<string> {
  return takeTicket(app.dossiers, { officeId, groupId, source: TicketSource.GUIDANCE, idempotencyKey, actor: null });
}

async function openBoards(port: number) {
  const boards = Array.from({ length: BOARDS }, () => {
    const state: Board = { labels: new Map(), seen: () => undefined };
    let ready: () => void;
    const isReady = new Promise<void>((done) => {
      ready = done;
    });
    const line = createClient({
      url: `ws://127.0.0.1:${port}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      lazy: false,
      connectionParams: { device: TOKEN },
    });
    line.subscribe<{ floorBoardChanged: { calls: { label: string }[] } }>(
      { query: BOARD },
      {
        next: ({ data }) => {
          ready();
          for (const { label } of data?.floorBoardChanged.calls ?? []) {
            if (state.labels.has(label)) continue;
            const at = performance.now();
            state.labels.set(label, at);
            state.seen(label, at);
          }
        },
        error: () => undefined,
        complete: () => undefined,
      },
    );
    return { line, state, isReady };
  });
  await Promise.all(boards.map(({ isReady }) => isReady));
  return boards;
}

/** When the board had the label. */
function shows(board: Board, label: string): Promise<number> {
  const known = board.labels.get(label);
  if (known !== undefined) return Promise.resolve(known);
  return new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new Error(`No board shows ${label}`)), PATIENCE_MS);
    board.seen = (seen, at) => {
      if (seen !== label) return;
      clearTimeout(timer);
      done(at);
    };
  });
}

/** In this process: as many as there are counters press in the same moment. */
async function pressAtOnce(app: App, officeId: string): Promise<number[]> {
  const { directory } = await app.references();
  const { ids, groupId } = await arrange(app, officeId);
  const clerks = ids.map((_, index) => ({
    staffId: newId(),
    username: `bench-${index}`,
    fullName: `Bench ${index}`,
    office: directory.getOffice(officeId),
    roles: [],
    permissions: new Set(['dossier:receive' as const]),
    standsInFor: [],
  }));
  for (const [index, clerk] of clerks.entries()) await sitDown(app.dossiers, clerk, ids[index]!);
  const rounds: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const keys = clerks.map((_, index) => `bench-once-${now()}-${round}-${index}`);
    for (const key of keys) await take(app, officeId, groupId, key);
    const began = performance.now();
    const called = await Promise.all(
      clerks.map((clerk, index) => callNext(app.dossiers, clerk, { key: keys[index]! })),
    );
    rounds.push(performance.now() - began);
    if (new Set(called).size !== COUNTERS) throw new Error('A ticket was called twice, or none was.');
    for (const [index, clerk] of clerks.entries())
      await finishTicket(app.dossiers, clerk, { id: called[index]!, expectedVersion: 2 });
  }
  return rounds;
}
