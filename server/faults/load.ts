import { DeskClient, type Outcome } from './desk-client';
import { Ledger } from './ledger';

export interface LoadOptions {
  /** The servers, asked in turn. */
  ports: readonly number[];
  /** Commune desks by account name ("xa.14869"); each client takes one, from the beginning. */
  desks: readonly string[];
  /** Clients that only receive. */
  receivers: number;
  /** Clients that take a dossier from desk to committee and back until its result is handed out. */
  advancers: number;
  /** What is received, in turn. */
  procedures: readonly string[];
}

interface Core {
  id: string;
  code: string;
  version: number;
  status: string;
  currentStep: { kind: string } | null;
  currentOffice: { code: string } | null;
  receivingOffice: { code: string };
}

/** A request is given up after this; then the product did not come back. */
const GIVE_UP_MS = 90_000;
/** Refusals after which the same request may be sent again. */
const PASSING = new Set(['UNAVAILABLE', 'RATE_LIMITED', 'INTERNAL']);
/** What the screens wait where the answer does not say for how long. */
const AGAIN_AFTER_MS = 500;
/** The screens' own limit while somebody waits in front of them. */
const MAX_AGAIN_AFTER_MS = 2_000;

let loads = 0;

/** People at their desks: each sends the next request when the last one was acknowledged, with the same key until then. */
export class Load {
  readonly ledger = new Ledger(`load-${process.pid}-${Date.now()}-${++loads}-`);
  private isStopping = false;
  private readonly clients: DeskClient[] = [];
  private running: Promise<void>[] = [];
  private serial = 0;

  constructor(private readonly options: LoadOptions) {}

  /** @returns when everybody has signed in and sent something */
  async start(): Promise<void> {
    const { receivers, advancers, desks } = this.options;
    const people = Array.from({ length: receivers + advancers }, (_, index) => desks[index % desks.length]!);
    const pairs = await Promise.all(
      people.map(async (username, index) => {
        const desk = await this.signedIn(username);
        return { desk, committee: index < receivers ? null : await this.signedIn(`${username}.ubnd`) };
      }),
    );
    this.running = pairs.map(({ desk, committee }) => (committee ? this.advance(desk, committee) : this.receive(desk)));
    // What went wrong is told by `stop`.
    for (const person of this.running) person.catch(() => undefined);
  }

  /** Lets everybody finish what is under way. @throws Error where a request was never acknowledged */
  async stop(): Promise<void> {
    this.isStopping = true;
    await Promise.all(this.running);
    for (const client of this.clients) client.close();
  }

  get cookie(): string {
    return this.clients[0]!.sessionCookie;
  }

  private async signedIn(username: string): Promise<DeskClient> {
    const client = new DeskClient(this.options.ports, username);
    this.clients.push(client);
    await this.acknowledged(() => client.signIn());
    return client;
  }

  private async receive(desk: DeskClient): Promise<void> {
    while (!this.isStopping) await this.receiveOne(desk);
  }

  private async advance(desk: DeskClient, committee: DeskClient): Promise<void> {
    while (!this.isStopping) {
      let dossier = await this.receiveOne(desk);
      while (dossier.status !== 'RETURNED' && !this.isStopping) {
        const isHandedOut = dossier.currentStep?.kind === 'RETURN';
        const actor = dossier.currentOffice?.code === dossier.receivingOffice.code ? desk : committee;
        dossier = await this.command(actor, isHandedOut ? 'ReturnResult' : 'AdvanceDossier', dossier);
      }
    }
  }

  private async receiveOne(desk: DeskClient): Promise<Core> {
    const { procedures } = this.options;
    const serial = ++this.serial;
    const key = `${this.ledger.prefix}${serial}`;
    const input = {
      idempotencyKey: key,
      procedureCode: procedures[serial % procedures.length],
      channel: 'COUNTER',
      applicant: { fullName: 'Đặng Thị Hoà', idNumber: '038185001234', phone: '0912345678', address: 'Khu 3' },
      documents: [{ name: 'Tờ khai theo mẫu', originals: 1 }],
      returnBy: 'COUNTER',
    };
    const data = await this.acknowledged(() =>
      desk.ask<{ receiveDossier: { dossier: Core } }>('ReceiveDossier', { input }),
    );
    const { dossier } = data!.receiveDossier;
    this.ledger.received(dossier.id, key, dossier.code);
    return dossier;
  }

  private async command(actor: DeskClient, operation: string, { id, version }: Core): Promise<Core> {
    let isInDoubt = false;
    const variables = {
      id,
      expectedVersion: version,
      ...(operation === 'ReturnResult' && { receivedBy: 'Đặng Thị Hoà' }),
    };
    const data = await this.acknowledged<Record<string, { dossier: Core }>>(async () => {
      const outcome = await actor.ask<Record<string, { dossier: Core }>>(operation, variables);
      // The answer to an earlier try was lost, and it had been done: the conflict is with oneself.
      const isConflict = outcome.kind === 'refused' && outcome.code === 'CONFLICT';
      if (isInDoubt && isConflict && outcome.details.currentVersion === version + 1)
        return { kind: 'done', data: null };
      isInDoubt ||= outcome.kind === 'line' || (outcome.kind === 'refused' && outcome.code === 'UNAVAILABLE');
      return outcome;
    });
    this.ledger.advanced(id, version + 1);
    return data ? Object.values(data)[0]!.dossier : this.readAgain(actor, id, version + 1);
  }

  /** What became of a dossier whose last answer was lost; the step it stands at is enough. */
  private async readAgain(actor: DeskClient, id: string, version: number): Promise<Core> {
    const data = await this.acknowledged(() =>
      actor.ask<{ dossier: Core }>('DossierByCode', { code: this.ledger.codeOf(id) }),
    );
    const { dossier } = data!;
    if (dossier.version !== version) this.ledger.failed('CHANGED BY NOBODY');
    return dossier;
  }

  /** Sends again, as the screens do, until it is done. @throws Error where it never was */
  private async acknowledged<Data>(send: () => Promise<Outcome<Data | null>>): Promise<Data | null> {
    const sentAt = performance.now();
    let firstFailureAt: number | null = null;
    for (;;) {
      const outcome = await send();
      if (outcome.kind === 'done') {
        this.ledger.waited(sentAt, firstFailureAt);
        return outcome.data;
      }
      this.ledger.failed(outcome.code);
      firstFailureAt ??= performance.now();
      const mayPass = outcome.kind === 'line' || PASSING.has(outcome.code);
      if (!mayPass || performance.now() - sentAt > GIVE_UP_MS) {
        throw new Error(`a request was never acknowledged: ${outcome.code}`);
      }
      const seconds = outcome.kind === 'refused' ? Number(outcome.details.retryAfterSeconds) : Number.NaN;
      const wait = Number.isFinite(seconds) ? Math.min(MAX_AGAIN_AFTER_MS, seconds * 1_000) : AGAIN_AFTER_MS;
      await new Promise((wake) => setTimeout(wake, wait * (0.5 + Math.random() / 2)));
    }
  }
}
