import { shownOutside, turnOn } from './outside';
import { startGateway } from './stand-in-gateway';
import { PORTAL_ACCESS, startPortal } from './stand-in-portal';
import type { TestServer } from './test-server';
import { DISTRICT, PROCEDURE, receive } from './walk';

type Run = [who: string | null, variables: () => object | Promise<object>];

/** The documents about services outside, each of which needs one that answers; `close` ends those that were begun. */
export function outsideRuns(server: () => TestServer) {
  let gateway: ReturnType<typeof startGateway> | undefined;
  let portal: ReturnType<typeof startPortal> | undefined;
  const payable = async () => {
    gateway ??= startGateway();
    await turnOn(server(), 'PAYMENT', (await gateway).access);
  };
  const connected = async () => {
    portal ??= startPortal();
    await turnOn(server(), 'PORTAL', (await portal).access);
  };
  const owing = async (more: object = {}) => {
    const { id, code } = await receive(await server().as(DISTRICT), { procedureCode: PROCEDURE.business, ...more });
    const sql = 'SELECT lookup_key AS k FROM dossier WHERE id = ?';
    const [row] = await server().db.read.query<{ k: string }>(sql, [id]);
    return { id, slip: { code, key: row!.k } };
  };
  const paid = async () => {
    const { id: dossierId, slip } = await owing();
    const input = { dossierId, ordinal: 0, amountDong: 100_000, payer: 'Hoà', method: 'TRANSFER' };
    const desk = await server().as(DISTRICT);
    const { duties } = await desk.ask<{ duties: { entries: { id: string }[] }[] }>('TakePayment', {
      input: { ...input, idempotencyKey: `outside-${dossierId}` },
    });
    return { ...slip, id: duties[0]!.entries[0]!.id };
  };
  const stuck = async () => {
    await connected();
    const { id } = await owing();
    const [row] = await server().db.read.query<{ id: string; messageId: number }>(
      'SELECT id, message_id AS messageId FROM portal_report WHERE dossier_id = ?',
      [id],
    );
    await server().db.transact(async (tx) => {
      await tx.run("UPDATE outbox_message SET state = 'DEAD' WHERE id = ?", [row!.messageId]);
      await tx.run("UPDATE portal_report SET state = 'DEAD' WHERE id = ?", [row!.id]);
    });
    return { id: row!.id };
  };
  const version = async (name: 'PAYMENT' | 'PORTAL') => (await shownOutside(server(), name)).version;
  const runs: Record<string, Run> = {
    CitizenDues: [null, async () => (await owing()).slip],
    ShowTransferCode: [null, async () => ({ ...(await owing()).slip, ordinal: 0 })],
    StartOnlinePayment: [
      null,
      async () => {
        await payable();
        return { ...(await owing()).slip, ordinal: 0 };
      },
    ],
    CitizenReceipt: [null, paid],
    OfficeAccounts: ['quantri', () => ({})],
    OutsideService: [
      'quantri',
      async () => {
        await connected();
        return { name: 'PORTAL' };
      },
    ],
    SaveOutsideService: [
      'quantri',
      async () => {
        await connected();
        const expectedVersion = await version('PORTAL');
        return { input: { name: 'PORTAL', expectedVersion, address: 'https://portal.test', ...PORTAL_ACCESS } };
      },
    ],
    SwitchOutsideService: [
      'quantri',
      async () => {
        await payable();
        return { name: 'PAYMENT', expectedVersion: await version('PAYMENT'), on: false };
      },
    ],
    ConfirmOutsideService: [
      'quantri.2',
      async () => {
        await payable();
        const first = await server().as('quantri');
        const off = { name: 'PAYMENT', expectedVersion: await version('PAYMENT'), on: false };
        await first.ask('SwitchOutsideService', off);
        await first.ask('SwitchOutsideService', { ...off, expectedVersion: off.expectedVersion + 1, on: true });
        return { name: 'PAYMENT', expectedVersion: off.expectedVersion + 2 };
      },
    ],
    TestPaymentGateway: [
      'quantri',
      async () => {
        await payable();
        return {};
      },
    ],
    TestPortal: [
      'quantri',
      async () => {
        await connected();
        return {};
      },
    ],
    PortalOverview: ['quantri', () => ({})],
    ResendPortalReport: ['quantri', stuck],
    GiveUpPortalReport: ['quantri', stuck],
    ReconcilePortalDay: [
      'quantri',
      async () => {
        await connected();
        return { day: '2026-11-23' };
      },
    ],
  };
  const close = async () => {
    await (await gateway)?.close();
    await (await portal)?.close();
  };
  return { runs, close };
}
