import { newId } from '../../src/kernel/ids';
import type { TestServer } from '../harness/test-server';
import { DESK, receive } from '../harness/walk';

/** Who administers the desk's office. */
const HEAD = 'xa.14869.ubnd';
const AREA = '14869';

interface Floor {
  groups: { id: string; letter: string; version: number; isClosed: boolean }[];
  counters: { id: string }[];
}
interface Ticket {
  id: string;
  version: number;
}

const key = () => newId();
const input = (more: object) => ({ input: { idempotencyKey: key(), ...more } });

/** What the screens of a floor ask, each as it is asked there: by an account, or by nobody. */
export function floorRuns(server: () => TestServer): Record<string, [username: string | null, () => Promise<object>]> {
  const desk = () => server().as(DESK);
  const head = () => server().as(HEAD);
  const officeId = async () => (await (await desk()).ask<{ office: { id: string } }>('Me')).office.id;
  const read = async () => (await head()).ask<Floor>('FloorSettings', { officeId: await officeId() });
  /** The floor with a counter at least. */
  const settings = async () => {
    const there = await read();
    if (there.counters.length > 0) return there;
    const id = await officeId();
    const { version } = await (await head()).ask<{ version: number }>('ManagedOffice', { id });
    const counter = { number: 'Q1', name: 'Tiếp nhận', serves: [] };
    await (await head()).ask('SaveCounter', { officeId: id, expectedVersion: version, id: null, input: counter });
    return read();
  };
  const wishOf = async (letter: string) => {
    const { counters } = await settings();
    const counterIds = counters.map(({ id }) => id);
    return { letter, name: `Hàng ${letter}`, serves: [], priorityRun: 3, meanMinutes: 8, counterIds };
  };
  const group = async () => {
    const open = (await settings()).groups.find(({ isClosed }) => !isClosed);
    if (open) return open;
    const made = { officeId: await officeId(), input: await wishOf('A') };
    return (await (await head()).ask<Floor>('SaveCounterGroup', made)).groups[0]!;
  };
  const take = async () =>
    (await desk()).ask<Ticket & { secret: string }>('TakeTicket', input({ groupId: (await group()).id }));
  interface Sitting {
    sitting: Ticket | null;
    current: Ticket | null;
    usualCounterId: string | null;
  }
  const sitting = async () => {
    const client = await desk();
    const { sitting: own } = await client.ask<Sitting>('FloorDesk');
    if (own) return own;
    const counterId = (await settings()).counters[0]!.id;
    return (await client.ask<Sitting>('SitDown', { counterId })).sitting!;
  };
  const versioned = ({ id, version }: Ticket) => ({ id, expectedVersion: version });
  const idle = async () => {
    await sitting();
    const { current } = await (await desk()).ask<Sitting>('FloorDesk');
    if (current) await (await desk()).ask('FinishTicket', { input: versioned(current) });
    return {};
  };
  const called = async () => {
    await idle();
    await take();
    return versioned(await (await desk()).ask<Ticket>('CallNextTicket', { input: { key: key() } }));
  };
  const missed = async () => versioned(await (await desk()).ask<Ticket>('MarkTicketNoShow', { input: await called() }));
  const away = async () => {
    await idle();
    const { id, version } = await sitting();
    await (await desk()).ask('LeaveCounter', { id, expectedVersion: version });
    return { counterId: (await settings()).counters[0]!.id };
  };
  const paused = async () => {
    const { sitting: own } = await (await desk()).ask<Sitting>('PauseSitting', versioned(await sitting()));
    return versioned(own!);
  };
  const device = async (kind: string) => {
    const wish = { officeId: await officeId(), input: { kind, name: `Máy ${key()}` } };
    return (await head()).ask<{ code: string; device: { id: string } }>('MakeFloorDevice', wish);
  };
  const own = async (more: object = {}) => ({ officeId: await officeId(), ...more });
  const notice = { text: 'Nghỉ chiều', from: '2026-11-23T00:00:00+07:00', to: '2026-12-01T00:00:00+07:00' };
  const written = async () => {
    const made = { officeId: await officeId(), input: notice };
    return (await (await head()).ask<{ notices: { id: string }[] }>('SaveBoardNotice', made)).notices[0]!.id;
  };
  const spare = async (letter: string) => {
    const made = { officeId: await officeId(), input: await wishOf(letter) };
    const { groups } = await (await head()).ask<Floor>('SaveCounterGroup', made);
    return versioned(groups.find((one) => one.letter === letter && !one.isClosed)!);
  };
  const days = { from: '2026-11-01', to: '2026-11-30', by: 'GROUP' };
  const withTicket =
    (ticket: () => Promise<object>, more: object = {}) =>
    async () => ({
      input: { ...(await ticket()), ...more },
    });
  return {
    FloorDesk: [DESK, async () => ({})],
    SitDown: [DESK, away],
    PauseSitting: [
      DESK,
      async () => {
        await away();
        return versioned(await sitting());
      },
    ],
    ResumeSitting: [
      DESK,
      async () => {
        await away();
        return paused();
      },
    ],
    LeaveCounter: [
      DESK,
      async () => {
        await idle();
        return versioned(await sitting());
      },
    ],
    CallNextTicket: [
      DESK,
      async () => {
        await idle();
        await take();
        return { input: { key: key() } };
      },
    ],
    RecallTicket: [DESK, withTicket(called)],
    StartServing: [DESK, withTicket(called)],
    MarkTicketNoShow: [DESK, withTicket(called)],
    RestoreTicket: [DESK, withTicket(missed)],
    TransferTicket: [DESK, async () => ({ input: { ...(await called()), groupId: (await spare('T')).id } })],
    ReturnTicket: [DESK, withTicket(called)],
    FinishTicket: [DESK, withTicket(called)],
    QuickServe: [
      DESK,
      async () => {
        await idle();
        return input({ groupId: (await group()).id });
      },
    ],
    TakeTicket: [DESK, async () => input({ groupId: (await group()).id })],
    NoteTicketDossier: [
      DESK,
      async () => ({ ticketId: (await called()).id, dossierId: (await receive(await desk())).id }),
    ],
    DossierTickets: [DESK, async () => ({ dossierId: (await receive(await desk())).id })],
    QueueTicket: [DESK, async () => ({ id: (await take()).id })],
    CloseFloorDay: [DESK, async () => ({})],
    FloorSettings: [HEAD, own],
    SaveCounterGroup: [HEAD, async () => own({ input: await wishOf('S') })],
    CloseCounterGroup: [HEAD, async () => own(await spare('C'))],
    MakeFloorDevice: [HEAD, () => own({ input: { kind: 'BOARD', name: 'Bảng' } })],
    RenewFloorPairing: [HEAD, async () => own({ id: (await device('BOARD')).device.id })],
    SetKioskPrinter: [HEAD, async () => own({ id: (await device('KIOSK')).device.id, printer: 'TICKETS' })],
    RevokeFloorDevice: [HEAD, async () => own({ id: (await device('BOARD')).device.id })],
    SaveBoardNotice: [HEAD, () => own({ input: notice })],
    TakeDownNotice: [HEAD, async () => own({ id: await written() })],
    FloorFigures: [HEAD, () => own(days)],
    FloorCentres: [HEAD, async () => days],
    FloorTickets: [HEAD, () => own({ ...days, by: null, first: 20 })],
    FloorBoard: [DESK, async () => ({})],
    GroupsOfProcedure: [DESK, async () => ({ procedureCode: '1.001193' })],
    PairFloorDevice: [null, async () => ({ code: (await device('BOARD')).code })],
    TakeWebTicket: [null, async () => input({ groupId: (await group()).id, areaCode: AREA, phone: '0912345678' })],
    HeldTicket: [null, async () => ({ secret: (await take()).secret })],
    CancelHeldTicket: [null, async () => ({ secret: (await take()).secret })],
    FloorLoads: [null, async () => ({ areaCodes: [AREA] })],
    ProcedureFields: [null, async () => ({ tier: 'COMMUNE' })],
    ProceduresOfField: [null, async () => ({ tier: 'COMMUNE', search: 'khai sinh' })],
  };
}

/** The header with which a machine of the desk's office asks. */
export async function machineHeader(
  server: TestServer,
  device: { kind: string; counterId?: string } = { kind: 'KIOSK' },
): Promise<Record<string, string>> {
  const { office } = await (await server.as(DESK)).ask<{ office: { id: string } }>('Me');
  const wish = { officeId: office.id, input: { name: 'Máy', ...device } };
  const { code } = await (await server.as(HEAD)).ask<{ code: string }>('MakeFloorDevice', wish);
  const { token } = await server.visitor().ask<{ token: string }>('PairFloorDevice', { code });
  return { 'x-hcc-device': token };
}
