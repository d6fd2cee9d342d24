import { parseInstant } from '../../src/kernel/instant';
import { newShortSecret } from '../../src/kernel/short-secret';
import { dueMoment } from '../../src/modules/calendar/statutory-clock';
import { WorkCalendar } from '../../src/modules/calendar/work-calendar';
import { editionAt } from '../../src/modules/catalogue/editions';
import { dossierCode } from '../../src/modules/dossier/dossier-code';
import type { OfflineBundle } from '../../src/modules/offline/offline-bundle';
import { nextNumber } from '../../src/modules/offline/offline-rules';
import { documentOf, type TestClient } from './test-client';
import { receiveInput } from './walk';

export interface Lease {
  desk: { id: string; officeCode: string; state: string };
  secret: string;
  blocks: { first: number; last: number }[];
  leasedUntil: string;
  usedByDay: { day: string; blockFirst: number; lastNumber: number }[];
}

export interface Received {
  dossier: { id: string; code: string; dueAt: string | null; receivedAt: string; slipEdition: number };
  correction: { reason: string; printedDueAt: string | null; dueAt: string | null; slipEdition: number } | null;
}

export interface Desk {
  id: string;
  officeId: string;
  state: string;
  unsent: number;
  blocks: { first: number }[];
  account: {
    day: string;
    arrived: number;
    lastNumber: number | null;
    unsent: number | null;
    fromSlips: number[];
    missing: number[];
  }[];
  setAside: {
    code: string;
    reason: string;
    setAsideBy: string;
    receivedAt: string | null;
    receiptText: string | null;
  }[];
}

/** A browser that goes on by what it has on board, as the commune's app does. */
export class Machine {
  readonly lastOf = new Map<string, number>();

  constructor(
    public client: TestClient,
    public lease: Lease,
    readonly bundle: OfflineBundle,
  ) {}

  static async register(client: TestClient, name = 'Máy quầy 1'): Promise<Machine> {
    const lease = await client.ask<Lease>('RegisterOfflineDesk', { name });
    const response = await client.send('/offline/bundle.json');
    return new Machine(client, lease, (await response.json()) as OfflineBundle);
  }

  /** What the machine writes down, and prints, of a citizen at that moment. */
  receive(at: string, change: object = {}, receipt: Parameters<typeof receiveInput>[0] = {}) {
    const receivedAt = parseInstant(at, 'at');
    const day = at.slice(0, 10);
    const number = nextNumber(this.lease.blocks, this.lastOf.get(day) ?? null)!;
    this.lastOf.set(day, number);
    const { procedureCode, ...rest } = receiveInput(receipt);
    const procedure = this.bundle.procedures.find(({ code }) => code === procedureCode)!;
    const edition = editionAt(procedure.editions, receivedAt)!;
    const dueAt = dueMoment(edition.limit, receivedAt, new WorkCalendar(this.bundle.calendar));
    return {
      deskId: this.lease.desk.id,
      secret: this.lease.secret,
      number,
      receivedAt: at,
      clerkId: this.bundle.clerks[0]!.id,
      printedDueAt: dueAt === null ? null : new Date(dueAt).toISOString(),
      procedureVersionId: edition.id,
      catalogueAt: new Date(this.bundle.issuedAt).toISOString(),
      lookupKey: newShortSecret(),
      receipt: { ...rest, procedureCode },
      ...change,
    };
  }

  codeOf({ number, receivedAt }: { number: number; receivedAt: string }): string {
    return dossierCode(this.lease.desk.officeCode, parseInstant(receivedAt, 'at'), number);
  }

  send(slip: object): Promise<Received> {
    return this.client.ask<Received>('ReceiveOffline', { input: slip });
  }

  /** Sends it over a connection that is cut so many milliseconds later, wherever the server is by then. */
  async cut(slip: object, afterMs: number): Promise<void> {
    const body = JSON.stringify({ query: documentOf('ReceiveOffline'), variables: { input: slip } });
    const headers = { 'content-type': 'application/json' };
    const signal = AbortSignal.timeout(afterMs);
    await this.client.send('/graphql', { method: 'POST', headers, body, signal }).catch(() => undefined);
  }

  refusal(slip: object) {
    return this.client.refusal('ReceiveOffline', { input: slip });
  }
}
