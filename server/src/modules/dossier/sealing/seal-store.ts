import type { Database } from '../../../database/database';
import { countUp, ReferenceCache } from '../../../database/reference-cache';
import { insertRows } from '../../../database/rows';
import type { Sql, Tx } from '../../../database/sql';
import { type Day, endOfDay, type Instant } from '../../../kernel/instant';
import { DaySeal, DaySealPart, SealKind } from './seal.entity';
import { type Head, inOrder, LINES_PER_PART, LineDigest, packLines, sealHash } from './seal-lines';

/** The number of the last seal; its row is what two sealers at once wait for. */
export const SEAL_STAMP = 'seal';

/** What a seal is made of: the heads of each day in it. */
export interface SealContent {
  kind: SealKind;
  day: Day;
  days: readonly { day: Day; heads: Head[] }[];
  events: number;
  auditEntries: number;
}

/** Appends to the chain of seals, for as long as its transaction lasts the only one to do so. */
export class SealWriter {
  private constructor(
    private readonly db: Pick<Database, 'writer'>,
    private readonly tx: Tx,
    private readonly sealedAt: Instant,
    private ordinal: number,
    private previousHash: string,
  ) {}

  static async lock(db: Pick<Database, 'writer'>, tx: Tx, sealedAt: Instant): Promise<SealWriter> {
    const next = await countUp(tx, SEAL_STAMP);
    const [last] = await tx.query<{ hash: string }>('SELECT hash FROM day_seal WHERE ordinal = ?', [next - 1]);
    return new SealWriter(db, tx, sealedAt, next - 1, last?.hash ?? '');
  }

  async add({ kind, day, days, events, auditEntries }: SealContent): Promise<DaySeal> {
    const ordinal = this.ordinal + 1;
    const parts: DaySealPart[] = [];
    const digest = new LineDigest();
    const dossiers = new Set<string>();
    for (const { day: ofDay, heads } of days) {
      const sorted = inOrder(heads);
      for (const { what, id } of sorted) if (what === 'dossier') dossiers.add(id);
      for (let start = 0; start < sorted.length; start += LINES_PER_PART) {
        const { text, packed } = packLines(sorted.slice(start, start + LINES_PER_PART));
        digest.add(ofDay, text);
        parts.push({ ordinal, part: parts.length + 1, day: ofDay, heads: packed });
      }
    }
    const content = { ordinal, kind, day, sealedAt: this.sealedAt, dossiers: dossiers.size, events, auditEntries };
    const unhashed = { ...content, digest: digest.end() };
    const seal: DaySeal = { ...unhashed, hash: sealHash(this.previousHash, unhashed) };
    await insertRows(this.db.writer, this.tx, DaySeal, [seal]);
    await insertRows(this.db.writer, this.tx, DaySealPart, parts);
    this.ordinal = ordinal;
    this.previousHash = seal.hash;
    return seal;
  }

  /** Notes how far the chain goes now; nothing more is added after that. */
  async close(): Promise<void> {
    await this.tx.run('UPDATE reference_stamp SET version = ? WHERE name = ?', [this.ordinal, SEAL_STAMP]);
  }
}

/** The last day that is sealed; null before the first. */
export async function findLastSealedDay(sql: Sql): Promise<Day | null> {
  const rows = await sql.query<{ day: Day | null }>('SELECT MAX(day) AS day FROM day_seal WHERE kind = ?', [
    SealKind.DAY,
  ]);
  return rows[0]?.day ?? null;
}

/** The first moment that no seal covers; the beginning of time where there is none. */
export async function readSealedUntil(sql: Sql): Promise<Instant> {
  const day = await findLastSealedDay(sql);
  return day === null ? Number.NEGATIVE_INFINITY : endOfDay(day);
}

export function sealedUntilCache(sql: Sql): ReferenceCache<Instant> {
  return new ReferenceCache(sql, SEAL_STAMP, readSealedUntil);
}
