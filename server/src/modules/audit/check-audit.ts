import type { Sql } from '../../database/sql';
import type { Day } from '../../kernel/instant';
import { CHANGES, type ChainEnd, chainStart, entryHash } from './audit-chain';
import type { AuditEntry } from './audit-entry.entity';
import { CHANGES_STAMP } from './record-change';

/** Something in the trail that is not as it was written. */
export interface AuditDifference {
  which: string;
  column: string;
  stored: unknown;
  expected: unknown;
}

/** What the seals say of the trail. */
export interface SealedTrail {
  /** Ends of chains that were sealed; hashes may be cut short. */
  ends: readonly ChainEnd[];
  /** The last sealed day; chains of it and of days before it can have no other entries. */
  until: Day | null;
}

const PAGE = 2_000;

const COLUMNS = `chain_id AS chainId, sequence, at, kind, actor_id AS actorId, username, actor_name AS actorName,
  office_id AS officeId, address, dossier_code AS dossierCode, subject, detail, hash`;

async function* entries(sql: Sql): AsyncGenerator<AuditEntry> {
  let after = { chainId: '', sequence: 0 };
  for (;;) {
    const rows = await sql.query<AuditEntry>(
      `SELECT ${COLUMNS} FROM audit_entry WHERE chain_id >= ? AND (chain_id > ? OR sequence > ?)
        ORDER BY chain_id, sequence LIMIT ?`,
      [after.chainId, after.chainId, after.sequence, PAGE],
    );
    yield* rows;
    if (rows.length < PAGE) return;
    after = rows.at(-1)!;
    // On SQLite nothing else in the process would have its turn before the end.
    await new Promise((next) => setImmediate(next));
  }
}

/** Goes through the trail once, chain by chain, and says which row was changed, is missing or was added. */
export async function* checkAudit(sql: Sql, sealed: SealedTrail): AsyncGenerator<AuditDifference> {
  const ends = new Map<string, ChainEnd[]>();
  for (const end of sealed.ends) ends.set(end.chainId, [...(ends.get(end.chainId) ?? []), end]);
  let end: ChainEnd = chainStart('');
  for await (const entry of entries(sql)) {
    if (entry.chainId !== end.chainId) {
      yield* chainEnded(end, ends, sealed.until);
      end = chainStart(entry.chainId);
    }
    const differs = (column: string, stored: unknown, expected: unknown): AuditDifference => ({
      which: `${entry.chainId} #${entry.sequence}`,
      column,
      stored,
      expected,
    });
    if (entry.sequence !== end.sequence + 1) yield differs('sequence', entry.sequence, end.sequence + 1);
    const hash = entryHash(end.hash, { ...entry, at: Number(entry.at) });
    if (entry.hash !== hash) yield differs('hash', entry.hash, hash);
    for (const { sequence, hash: sealedHash } of ends.get(entry.chainId) ?? []) {
      const isSame = sequence !== entry.sequence || entry.hash.startsWith(sealedHash);
      if (!isSame) yield differs('sealed', entry.hash, sealedHash);
    }
    // Goes on from what is stored, so that one change shows once.
    end = entry;
  }
  yield* chainEnded(end, ends, sealed.until);
  for (const [chainId, [first]] of ends) {
    yield { which: chainId, column: 'rows', stored: 0, expected: first!.sequence };
  }
  yield* countedChanges(sql);
}

function* chainEnded(
  { chainId, sequence }: ChainEnd,
  ends: Map<string, ChainEnd[]>,
  until: Day | null,
): Generator<AuditDifference> {
  const sealed = ends.get(chainId)?.at(-1);
  ends.delete(chainId);
  if (chainId === '') return;
  const expected = sealed?.sequence ?? 0;
  if (sequence < expected) yield { which: `${chainId} #${sequence + 1}`, column: 'rows', stored: sequence, expected };
  const isClosed = chainId !== CHANGES && until !== null && chainId.slice(0, until.length) <= until;
  if (isClosed && sequence > expected) {
    yield { which: `${chainId} #${expected + 1}`, column: 'rows', stored: sequence, expected };
  }
}

/** Changes of accounts and settings are counted beside them, so the last one can't be cut off either. */
async function* countedChanges(sql: Sql): AsyncGenerator<AuditDifference> {
  const [row] = await sql.query<{ last: number | null }>(
    'SELECT MAX(sequence) AS last FROM audit_entry WHERE chain_id = ?',
    [CHANGES],
  );
  const [stamp] = await sql.query<{ version: number }>('SELECT version FROM reference_stamp WHERE name = ?', [
    CHANGES_STAMP,
  ]);
  const stored = Number(row?.last ?? 0);
  const expected = stamp?.version ?? 0;
  if (stored !== expected)
    yield { which: `${CHANGES} #${Math.min(stored, expected) + 1}`, column: 'rows', stored, expected };
}
