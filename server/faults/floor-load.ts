import { createDossierRoom } from '../src/app';
import { parseDatabaseUrl } from '../src/config';
import { Database } from '../src/database/database';
import type { Sql } from '../src/database/sql';
import { newId } from '../src/kernel/ids';
import { TicketSource } from '../src/modules/floor/floor-terms';
import { takeTicket } from '../src/modules/floor/tickets/take-ticket';
import { Role } from '../src/modules/identity/permissions';
import { Staff, StaffOffice } from '../src/modules/identity/staff.entity';
import { buildFloor, type FloorWorld } from '../test/harness/floor-world';
import { DeskClient, type Outcome } from './desk-client';

const AREA = '385';
const COUNTERS = 40;
const GROUPS = 4;
/** Who waits before the doors open, so that every counter has somebody to call. */
const WAITING = 800;
/** Calls between one harm and the next, and no longer than this. */
const CALLS = 60;
const CALLS_LIMIT_MS = 60_000;
const GIVE_UP_MS = 90_000;
const AGAIN_AFTER_MS = 300;
const BREATH_MS = 100;
/** What a clerk meets where the clock closed the day, or where an answer was lost and the deed was done. */
const OVERTAKEN = new Set(['CONFLICT', 'ILLEGAL_ACTION', 'NOT_FOUND']);

interface Ticket {
  id: string;
  version: number;
}

/**
 * The hall of a centre: a desk that gives out tickets, and forty clerks who call, begin and finish one after another. What
 * they were told is held against the tables at the end.
 */
export class FloorLoad {
  private isStopping = false;
  private running: Promise<void>[] = [];
  private readonly finished = new Set<string>();
  private serial = 0;
  private called = 0;
  private underWay = 0;

  private constructor(
    private readonly world: FloorWorld,
    private readonly clients: readonly DeskClient[],
    private readonly issued: Set<string>,
  ) {}

  /** Makes counters, lines, a full hall and clerks in a database with the demo's foundation. */
  static async open(url: string, port: number): Promise<FloorLoad> {
    const db = await Database.open(parseDatabaseUrl(url, '/'));
    try {
      const room = createDossierRoom(db);
      const office = (await room.directory.get()).centreOf(AREA)!;
      const world = await buildFloor(db, office, { counters: COUNTERS, groups: GROUPS });
      const one = await db.read.entities.findOneByOrFail(Staff, { username: `huyen.${AREA}` });
      const names = world.counters.map((_, index) => `sanh.${index + 1}`);
      await db.transact(async ({ entities }) => {
        for (const username of names) {
          const staffId = newId();
          await entities.insert(Staff, { ...one, id: staffId, username, fullName: username });
          await entities.insert(StaffOffice, { staffId, officeId: office.id, role: Role.RECEPTION });
        }
      });
      const issued = new Set<string>();
      for (let number = 0; number < WAITING; number++) {
        const wish = { officeId: office.id, groupId: world.groups[number % GROUPS]!.id, actor: null };
        issued.add(
          await takeTicket(room, { ...wish, source: TicketSource.GUIDANCE, idempotencyKey: `waits ${number}` }),
        );
      }
      const clients = names.map((username) => new DeskClient([port], username));
      const load = new FloorLoad(world, clients, issued);
      await Promise.all(load.clients.map((client) => load.done(() => client.signIn())));
      return load;
    } finally {
      await db.close();
    }
  }

  start(): void {
    const [guide] = this.clients;
    this.running = [this.giveOut(guide!), ...this.clients.map((client, index) => this.serve(client, index))];
    // What went wrong is told by `stop`.
    for (const person of this.running) person.catch(() => undefined);
  }

  /** Lets the counters call for a while. @returns how many requests are under way then */
  async callsDone(): Promise<number> {
    const { called } = this;
    const began = Date.now();
    while (Date.now() - began < CALLS_LIMIT_MS && (this.called - called < CALLS || this.underWay === 0))
      await new Promise((wake) => setTimeout(wake, 10));
    return this.underWay;
  }

  /** Lets everybody finish what is under way. @throws Error where a request was never answered */
  async stop(): Promise<void> {
    this.isStopping = true;
    await Promise.all(this.running);
    for (const client of this.clients) client.close();
  }

  /** @returns a line of what was done, and one with "FAILED" for each thing that was lost, doubled or out of turn */
  async judge(url: string): Promise<string[]> {
    const db = await Database.open(parseDatabaseUrl(url, '/'));
    try {
      return await this.compare(db.read);
    } finally {
      await db.close();
    }
  }

  private async compare(sql: Sql): Promise<string[]> {
    const rows = await sql.query<{ id: string; state: string }>('SELECT id, state FROM queue_ticket');
    const states = new Map(rows.map(({ id, state }) => [id, state]));
    const calls = await sql.query<{ ticketId: string; groupId: string; number: number }>(
      `SELECT e.ticket_id AS ticketId, t.group_id AS groupId, t.number FROM ticket_event e
         JOIN queue_ticket t ON t.id = e.ticket_id WHERE e.kind = 'CALLED' ORDER BY e.floor_version`,
    );
    const lost = [...this.issued].filter((id) => !states.has(id)).length;
    const undone = [...this.finished].filter((id) => states.get(id) !== 'DONE').length;
    const twice = calls.length - new Set(calls.map(({ ticketId }) => ticketId)).size;
    const last = new Map<string, number>();
    let overtaken = 0;
    for (const { groupId, number } of calls) {
      if (number < (last.get(groupId) ?? 0)) overtaken++;
      last.set(groupId, number);
    }
    const told = `floor: ${this.issued.size} tickets, ${calls.length} calls at ${COUNTERS} counters, ${this.finished.size} served`;
    const wrong = { lost, undone, twice, overtaken };
    const isWrong = Object.values(wrong).some((count) => count > 0) || this.finished.size === 0;
    return isWrong ? [told, `FAILED: tickets ${JSON.stringify(wrong)}`] : [told];
  }

  private async giveOut(guide: DeskClient): Promise<void> {
    while (!this.isStopping) {
      const groupId = this.world.groups[this.serial % GROUPS]!.id;
      const input = { idempotencyKey: this.key(), groupId };
      const data = await this.done(() => guide.ask<{ takeTicket: Ticket }>('TakeTicket', { input }));
      if (data) this.issued.add(data.takeTicket.id);
    }
  }

  private async serve(client: DeskClient, index: number): Promise<void> {
    const counterId = this.world.counters[index]!;
    await this.done(() => client.ask('SitDown', { counterId }));
    while (!this.isStopping) {
      const input = { key: this.key() };
      const called = await this.done(() => client.ask<{ callNextTicket: Ticket | null }>('CallNextTicket', { input }));
      if (called?.callNextTicket) this.called++;
      // Refused where the day was closed, or where a ticket of a lost answer still stands at the counter.
      if (!called) await this.clear(client, counterId);
      else if (called.callNextTicket) await this.finish(client, called.callNextTicket);
      // The desks that receive meanwhile are to have their turn too.
      await new Promise((wake) => setTimeout(wake, BREATH_MS));
    }
  }

  private async finish(client: DeskClient, { id, version }: Ticket): Promise<void> {
    const act = (operation: string, expectedVersion: number) =>
      this.done(() => client.ask<Record<string, Ticket>>(operation, { input: { id, expectedVersion } }));
    const begun = await act('StartServing', version);
    const ended = begun && (await act('FinishTicket', begun.startServing!.version));
    if (ended) this.finished.add(id);
  }

  private async clear(client: DeskClient, counterId: string): Promise<void> {
    type Desk = { floorDesk: { sitting: object | null; current: (Ticket & { state: string }) | null } };
    const data = await this.done(() => client.ask<Desk>('FloorDesk', {}));
    const desk = data?.floorDesk;
    if (desk && !desk.sitting) await this.done(() => client.ask('SitDown', { counterId }));
    const current = desk?.current;
    if (!current) return;
    const input = { id: current.id, expectedVersion: current.version };
    const ended = await this.done(() => client.ask('FinishTicket', { input }));
    if (ended) this.finished.add(current.id);
  }

  private key(): string {
    return `floor-${process.pid}-${++this.serial}`;
  }

  /** Sends again until there is an answer. @returns null where somebody was first @throws Error where none ever came */
  private async done<Data>(send: () => Promise<Outcome<Data>>): Promise<Data | null> {
    for (const began = performance.now(); ; ) {
      this.underWay++;
      const outcome = await send().finally(() => this.underWay--);
      if (outcome.kind === 'done') return outcome.data;
      if (outcome.kind === 'refused' && OVERTAKEN.has(outcome.code)) return null;
      if (performance.now() - began > GIVE_UP_MS) throw new Error(`never answered: ${outcome.code}`);
      await new Promise((wake) => setTimeout(wake, AGAIN_AFTER_MS * (0.5 + Math.random() / 2)));
    }
  }
}
