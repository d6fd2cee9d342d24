import type { Sql } from '../src/database/sql';

export interface Found {
  /** Acknowledged and not there. */
  lost: number;
  /** There and never acknowledged, or there twice. */
  doubled: number;
  examples: string[];
}

interface Promised {
  key: string;
  code: string;
  /** How many events were acknowledged: the receipt and each command after it. */
  version: number;
}

const MAX_EXAMPLES = 5;
/** Outages that lie closer together are one. */
const SAME_OUTAGE_MS = 1_000;

/** What the product has promised to the clients of one load, and what they met. */
export class Ledger {
  private readonly promised = new Map<string, Promised>();
  private readonly keys = new Map<string, string>();
  /** From the first failure of a request to its acknowledgement, in milliseconds of performance.now(). */
  private readonly outages: [from: number, to: number][] = [];
  readonly errors = new Map<string, number>();
  acknowledged = 0;
  longestWaitMs = 0;
  /** Of requests that met no failure. */
  readonly latencies: number[] = [];

  constructor(
    /** Every key of the load begins with it. */
    readonly prefix: string,
  ) {}

  received(id: string, key: string, code: string): void {
    this.acknowledged++;
    const known = this.keys.get(key);
    // One key, two answers with different dossiers: the promise was given twice.
    if (known !== undefined && known !== id) this.failed('SECOND DOSSIER FOR A KEY');
    this.keys.set(key, id);
    this.promised.set(id, { key, code, version: 1 });
  }

  advanced(id: string, version: number): void {
    this.acknowledged++;
    this.promised.get(id)!.version = version;
  }

  codeOf(id: string): string {
    return this.promised.get(id)!.code;
  }

  failed(code: string): void {
    this.errors.set(code, (this.errors.get(code) ?? 0) + 1);
  }

  waited(sentAt: number, firstFailureAt: number | null): void {
    const at = performance.now();
    this.longestWaitMs = Math.max(this.longestWaitMs, at - sentAt);
    if (firstFailureAt !== null) this.outages.push([firstFailureAt, at]);
    else this.latencies.push(at - sentAt);
  }

  /** For how long somebody was meeting errors, in milliseconds. */
  get errorsSeenMs(): number {
    let total = 0;
    let end = Number.NEGATIVE_INFINITY;
    for (const [from, to] of this.outages.sort(([a], [b]) => a - b)) {
      const begin = from - end < SAME_OUTAGE_MS ? end : from;
      if (to > begin) {
        total += to - Math.max(begin, end);
        end = to;
      }
    }
    return total;
  }

  /** Holds every promise against the tables; all requests have been answered by then. */
  async compare(sql: Sql): Promise<Found> {
    const rows = await sql.query<{ id: string; key: string; code: string; version: number; events: number }>(
      `SELECT d.id, d.idempotency_key AS \`key\`, d.code, d.version,
              (SELECT COUNT(*) FROM dossier_event e
                WHERE e.dossier_id = d.id AND e.type <> 'OFFICE_SUCCEEDED') AS events
         FROM dossier d WHERE d.idempotency_key LIKE ?`,
      [`${this.prefix}%`],
    );
    const found: Found = { lost: 0, doubled: 0, examples: [] };
    const note = (kind: 'lost' | 'doubled', count: number, example: string) => {
      found[kind] += count;
      if (found.examples.length < MAX_EXAMPLES) found.examples.push(`${kind}: ${example}`);
    };
    const unseen = new Map(this.promised);
    for (const row of rows) {
      const promised = unseen.get(row.id);
      unseen.delete(row.id);
      const events = Number(row.events);
      if (!promised) note('doubled', 1, `${row.code} (${row.key}) was never acknowledged`);
      else if (promised.code !== row.code || promised.key !== row.key)
        note('lost', 1, `${promised.code} is ${row.code}`);
      else if (events < promised.version)
        note('lost', promised.version - events, `${row.code} has ${events} events of ${promised.version}`);
      else if (events > promised.version)
        note('doubled', events - promised.version, `${row.code} has ${events} events, not ${promised.version}`);
    }
    for (const { code } of unseen.values()) note('lost', 1, code);
    return found;
  }
}
