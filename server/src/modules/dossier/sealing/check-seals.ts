import type { Sql } from '../../../database/sql';
import { addDays, type Day, startOfDay } from '../../../kernel/instant';
import { readDayHeads } from './day-heads';
import { type DaySeal, SealKind } from './seal.entity';
import { type Head, headKey, isSameHead, LineDigest, sealHash, unpackLines } from './seal-lines';
import { SEAL_STAMP } from './seal-store';

/** A seal, or what stands under it, that is not as it was sealed. */
export interface SealDifference {
  which: string;
  column: string;
  stored: unknown;
  expected: unknown;
}

export interface SealCheck {
  differences: AsyncGenerator<SealDifference>;
  /** Ends of the access trail's chains; complete once the differences have been read. */
  auditEnds: { chainId: string; sequence: number; hash: string }[];
  until: () => Day | null;
}

interface PartRow {
  part: number;
  day: Day;
  heads: string;
}

/**
 * Goes through the seals in order and holds each day against the events that stand there now: a changed, missing,
 * added or cut-off event, a dossier that is gone with all its rows, and a seal that was changed or taken away.
 */
export function checkSeals(sql: Sql, onDay: (day: Day) => void = () => undefined): SealCheck {
  const checker = new SealChecker(sql, onDay);
  return { differences: checker.run(), auditEnds: checker.auditEnds, until: () => checker.lastDay };
}

class SealChecker {
  readonly auditEnds: { chainId: string; sequence: number; hash: string }[] = [];
  lastDay: Day | null = null;
  private firstDay: Day | null = null;
  private hasLate = false;
  /** A dossier whose first event was changed differs on every later day too; it is named once. */
  private readonly named = new Set<string>();

  constructor(
    private readonly sql: Sql,
    private readonly onDay: (day: Day) => void,
  ) {}

  async *run(): AsyncGenerator<SealDifference> {
    const seals = await this.sql.query<DaySeal>(
      `SELECT ordinal, kind, day, sealed_at AS sealedAt, dossiers, events, audit_entries AS auditEntries, digest, hash
         FROM day_seal ORDER BY ordinal`,
    );
    this.hasLate = seals.some(({ kind }) => kind === SealKind.LATE);
    let previous: DaySeal | null = null;
    for (const seal of seals) {
      yield* this.checkLink(seal, previous);
      const heads = yield* this.checkParts(seal);
      if (seal.kind === SealKind.DAY) {
        yield* this.checkDay(seal, heads);
        this.onDay(seal.day);
        // On SQLite nothing else in the process would have its turn before the end.
        await new Promise((next) => setImmediate(next));
      }
      previous = seal;
    }
    const [stamp] = await this.sql.query<{ version: number }>('SELECT version FROM reference_stamp WHERE name = ?', [
      SEAL_STAMP,
    ]);
    const expected = stamp?.version ?? 0;
    const stored = previous?.ordinal ?? 0;
    if (stored !== expected) yield { which: `#${Math.min(stored, expected) + 1}`, column: 'rows', stored, expected };
    yield* this.checkBeforeFirst();
  }

  private *checkLink(seal: DaySeal, previous: DaySeal | null): Generator<SealDifference> {
    const differs = (column: string, stored: unknown, expected: unknown): SealDifference => ({
      which: `#${seal.ordinal} ${seal.day}`,
      column,
      stored,
      expected,
    });
    const ordinal = (previous?.ordinal ?? 0) + 1;
    if (seal.ordinal !== ordinal) yield differs('ordinal', seal.ordinal, ordinal);
    const hash = sealHash(previous?.hash ?? '', { ...seal, sealedAt: Number(seal.sealedAt) });
    if (seal.hash !== hash) yield differs('hash', seal.hash, hash);
    if (seal.kind !== SealKind.DAY) return;
    const day: Day = this.lastDay === null ? seal.day : addDays(this.lastDay, 1);
    if (seal.day !== day) yield differs('day', seal.day, day);
    this.firstDay ??= seal.day;
    this.lastDay = seal.day;
  }

  /** Whether the parts are what the digest was taken over. @returns their heads */
  private async *checkParts(seal: DaySeal): AsyncGenerator<SealDifference, Head[]> {
    const parts = await this.sql.query<PartRow>(
      'SELECT part, day, heads FROM day_seal_part WHERE ordinal = ? ORDER BY part',
      [seal.ordinal],
    );
    const digest = new LineDigest();
    const heads: Head[] = [];
    for (const { part, day, heads: packed } of parts) {
      try {
        const lines = unpackLines(packed);
        digest.add(day, lines.text);
        heads.push(...lines.heads);
      } catch {
        yield {
          which: `#${seal.ordinal} ${seal.day}`,
          column: `part ${part}`,
          stored: 'unreadable',
          expected: 'lines',
        };
      }
    }
    const found = digest.end();
    if (found !== seal.digest) {
      yield { which: `#${seal.ordinal} ${seal.day}`, column: 'digest', stored: found, expected: seal.digest };
    }
    return heads;
  }

  private async *checkDay({ day }: DaySeal, sealed: readonly Head[]): AsyncGenerator<SealDifference> {
    const expected = new Map<string, Head>();
    for (const head of sealed) {
      if (head.what === 'dossier') expected.set(headKey(head), head);
      else this.auditEnds.push({ chainId: head.id, sequence: head.sequence, hash: head.hash });
    }
    if (this.hasLate) for (const head of await this.lateHeads(day)) expected.set(headKey(head), head);
    const { heads } = await readDayHeads(this.sql, day);
    for (const found of heads) {
      if (found.what !== 'dossier') continue;
      const head = expected.get(headKey(found));
      expected.delete(headKey(found));
      if (head && isSameHead(head, found)) continue;
      if (!this.isNew(found)) continue;
      const name = found.code || found.id;
      const differs = (sequence: number, column: string, stored: unknown, wanted: unknown): SealDifference => ({
        which: `${name} #${sequence} ${day}`,
        column,
        stored,
        expected: wanted,
      });
      if (!head) yield differs(found.sequence, 'added', `event ${found.sequence}`, null);
      else if (found.sequence > head.sequence) {
        yield differs(head.sequence + 1, 'added', `event ${found.sequence}`, `event ${head.sequence}`);
      } else if (found.sequence < head.sequence) {
        yield differs(found.sequence + 1, 'missing', `event ${found.sequence}`, `event ${head.sequence}`);
      } else yield differs(found.sequence, 'hash', found.hash.slice(0, head.hash.length), head.hash);
    }
    for (const head of expected.values()) if (this.isNew(head)) yield await this.missing(head, day);
  }

  private isNew(head: Head): boolean {
    if (this.named.has(head.id)) return false;
    this.named.add(head.id);
    return true;
  }

  /** Nothing of the dossier stands on a day on which it had events. */
  private async missing(head: Head, day: Day): Promise<SealDifference> {
    const [row] = await this.sql.query<{ last: number | null }>(
      'SELECT MAX(sequence) AS last FROM dossier_event WHERE dossier_id = ?',
      [head.id],
    );
    const last = row?.last == null ? null : Number(row.last);
    const which = `${head.code || head.id} #${Math.min(last ?? 0, head.sequence - 1) + 1} ${day}`;
    if (last === null) return { which, column: 'dossier', stored: null, expected: `event ${head.sequence}` };
    return { which, column: 'missing', stored: `event ${last}`, expected: `event ${head.sequence}` };
  }

  private async lateHeads(day: Day): Promise<Head[]> {
    const parts = await this.sql.query<PartRow>(
      `SELECT p.part, p.day, p.heads FROM day_seal_part p JOIN day_seal s ON s.ordinal = p.ordinal
        WHERE p.day = ? AND s.kind = ? ORDER BY p.ordinal, p.part`,
      [day, SealKind.LATE],
    );
    return parts.flatMap(({ heads }) => {
      try {
        return unpackLines(heads).heads;
      } catch {
        // Told of where its own seal is looked at.
        return [];
      }
    });
  }

  /** The first seal covers all history: nothing stands before it, but for what late seals tell of. */
  private async *checkBeforeFirst(): AsyncGenerator<SealDifference> {
    if (this.firstDay === null) return;
    const early = await this.sql.query<{ id: string; sequence: number; at: number; code: string | null }>(
      `SELECT e.dossier_id AS id, e.sequence, e.at, d.code FROM dossier_event e
         LEFT JOIN dossier d ON d.id = e.dossier_id WHERE e.at < ? ORDER BY e.at`,
      [startOfDay(this.firstDay)],
    );
    if (early.length === 0) return;
    const told = await this.lateBefore(this.firstDay);
    for (const { id, sequence, code } of early) {
      if ((told.get(id) ?? 0) >= sequence || this.named.has(id)) continue;
      this.named.add(id);
      yield { which: `${code ?? id} #${sequence}`, column: 'added', stored: `event ${sequence}`, expected: null };
    }
  }

  private async lateBefore(first: Day): Promise<Map<string, number>> {
    const days = await this.sql.query<{ day: Day }>('SELECT DISTINCT day FROM day_seal_part WHERE day < ?', [first]);
    const told = new Map<string, number>();
    for (const { day } of days) {
      for (const { id, sequence } of await this.lateHeads(day)) told.set(id, Math.max(sequence, told.get(id) ?? 0));
    }
    return told;
  }
}
