import { hostname } from 'node:os';
import type { Database } from '../database/database';
import { insertRows } from '../database/rows';
import { isBusy, type Tx } from '../database/sql';
import { now } from '../kernel/now';
import { ServerProcess } from './process.entity';
import { Silence } from './silence';

/** The lease of outbox and jobs. */
const DISPATCHER = 'dispatcher';
const LEASE_KEY = `lease:${DISPATCHER}`;
/** The holder believes in its lease for so long after it began to renew it … */
const HOLD_MS = 1_500;
/** … and others take it after so long a silence: a fifth more, which is what two machines' rates of time may differ. */
const TAKE_AFTER_MS = 1_800;
/** How long a process may be silent before the others hold what it did not tell for lost. */
const LOST_AFTER_MS = 5_000;

export interface MembershipOptions {
  /** A clock that only goes forward, in milliseconds. */
  clock?: () => number;
  /** A process ended without saying so: its last notices may be missing. */
  onLost?: () => void;
}

interface Row {
  id: string;
  beat: number;
}

interface LeaseRow {
  owner: string;
  beat: number;
}

/**
 * This process among those that serve one database: its beat, who else is there, and whether it is the one that
 * dispatches. `step` is called every LOOK_MS; in between nothing happens by itself.
 */
export class Membership {
  /** How often a process looks; with it a dead holder's lease is taken after at most 2.4 seconds. */
  static readonly LOOK_MS = 300;
  private readonly silence = new Silence();
  private readonly clock: () => number;
  private readonly onLost: () => void;
  private heldUntil = 0;
  private isMember = false;
  private looks = 0;

  constructor(
    private readonly db: Database,
    readonly id: string,
    options: MembershipOptions = {},
  ) {
    this.clock = options.clock ?? (() => performance.now());
    this.onLost = options.onLost ?? (() => undefined);
  }

  /** True while no other process can hold the lease. */
  get holdsLease(): boolean {
    return this.clock() < this.heldUntil;
  }

  /** From here on the others write down what they tell. */
  async join(): Promise<void> {
    await this.db.transact((tx) => this.register(tx));
    this.isMember = true;
  }

  /** Looks at the others, and every second time shows that it is alive itself. */
  async step(): Promise<void> {
    const began = this.clock();
    const rows = await this.db.read.query<Row>('SELECT id, beat FROM server_process');
    const [lease] = await this.db.read.query<LeaseRow>('SELECT owner, beat FROM lease WHERE name = ?', [DISPATCHER]);
    const beats = new Map(rows.map(({ id, beat }) => [id, String(beat)]));
    if (lease) beats.set(LEASE_KEY, `${lease.owner}:${lease.beat}`);
    this.silence.look(beats, began);
    const isTurn = this.looks++ % 2 === 0;
    const isMine = lease?.owner === this.id;
    const isFree = !lease || lease.owner === '' || this.silence.of(LEASE_KEY) >= TAKE_AFTER_MS;
    const wantsLease = isMine ? isTurn : isFree;
    if (!wantsLease && !(isTurn && this.isMember)) return;
    try {
      await this.removeLost(rows);
      const held = await this.db.transact(
        async (tx) => {
          if (this.isMember) await this.beat(tx);
          return wantsLease && (await this.takeLease(tx, lease));
        },
        { noWait: true },
      );
      this.heldUntil = held ? began + HOLD_MS : 0;
    } catch (error) {
      // A long command beside a SQLite server: the lease runs out, and comes back after it.
      if (!isBusy(error)) throw error;
    }
  }

  /** For writes that only the holder may make: @returns false where the lease has gone to another process */
  async confirmLease(tx: Tx): Promise<boolean> {
    const [lease] = await tx.query<{ owner: string }>(`SELECT owner FROM lease WHERE name = ?`, [DISPATCHER]);
    return lease?.owner === this.id;
  }

  /** The lease is free at once; the others know that nothing of this process is missing. */
  async leave(): Promise<void> {
    this.heldUntil = 0;
    this.isMember = false;
    await this.db.transact(async (tx) => {
      await tx.run("UPDATE lease SET owner = '' WHERE name = ? AND owner = ?", [DISPATCHER, this.id]);
      await tx.run('DELETE FROM server_process WHERE id = ?', [this.id]);
    });
  }

  /** @returns false where somebody else was quicker */
  private async takeLease(tx: Tx, seen: LeaseRow | undefined): Promise<boolean> {
    if (!seen) {
      const none = tx.engine === 'mysql' ? 'INSERT IGNORE' : 'INSERT OR IGNORE';
      await tx.run(`${none} INTO lease (name, owner, beat) VALUES (?, '', 0)`, [DISPATCHER]);
    }
    const { owner, beat } = seen ?? { owner: '', beat: 0 };
    const { affected } = await tx.run(
      'UPDATE lease SET owner = ?, beat = ? WHERE name = ? AND owner = ? AND beat = ?',
      [this.id, beat + 1, DISPATCHER, owner, beat],
    );
    return affected === 1;
  }

  private async register(tx: Tx): Promise<void> {
    const row = {
      id: this.id,
      host: hostname().slice(0, 120),
      pid: process.pid,
      startedAt: now(),
      beat: 0,
      clockAheadMs: null,
    };
    await insertRows(this.db.writer, tx, ServerProcess, [row]);
  }

  private async beat(tx: Tx): Promise<void> {
    const { affected } = await tx.run('UPDATE server_process SET beat = beat + 1 WHERE id = ?', [this.id]);
    if (affected === 1) return;
    // It stood still for so long that the others took it for dead and wrote nothing down for it.
    await this.register(tx);
    tx.afterCommit(this.onLost);
  }

  private async removeLost(rows: readonly Row[]): Promise<void> {
    for (const { id, beat } of rows) {
      if (id === this.id || this.silence.of(id) < LOST_AFTER_MS) continue;
      await this.db.transact((tx) => tx.run('DELETE FROM server_process WHERE id = ? AND beat = ?', [id, beat]), {
        noWait: true,
      });
      this.onLost();
    }
  }
}
