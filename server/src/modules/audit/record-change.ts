import type { Database } from '../../database/database';
import { countUp } from '../../database/reference-cache';
import { insertRows } from '../../database/rows';
import type { Tx } from '../../database/sql';
import { now } from '../../kernel/now';
import { CHANGES, chainStart, commandLineActor, nextEntry } from './audit-chain';
import { AuditEntry } from './audit-entry.entity';
import { type AuditActor, AuditKind } from './audit-terms';

/** How many changes the chain has; its row is what two changes at once wait for. */
export const CHANGES_STAMP = 'audit.changes';

/** A change of an account or a setting. What differs stands in `before` and `after`; secrets are left out of both. */
export interface RecordedChange {
  kind: AuditKind.ACCOUNT_CHANGED | AuditKind.SETTING_CHANGED;
  by: AuditActor;
  /** Null at the command line. */
  address?: string | null;
  /** The account's name, or the setting's. */
  subject: string;
  before?: object;
  after?: object;
}

/** Writes a change into the trail, in the transaction that makes it: both are there or neither is. */
export async function recordChange(
  db: Pick<Database, 'writer'>,
  tx: Tx,
  { kind, by, address = null, subject, before, after }: RecordedChange,
): Promise<void> {
  const sequence = await countUp(tx, CHANGES_STAMP);
  const [last] = await tx.query<{ hash: string }>('SELECT hash FROM audit_entry WHERE chain_id = ? AND sequence = ?', [
    CHANGES,
    sequence - 1,
  ]);
  const end = last ? { chainId: CHANGES, sequence: sequence - 1, hash: last.hash } : chainStart(CHANGES);
  const entry = nextEntry(
    { ...end, sequence: sequence - 1 },
    { kind, actor: by, address, subject, detail: { before, after } },
    now(),
  );
  await insertRows(db.writer, tx, AuditEntry, [entry]);
}

/** A file of reference data that was loaded at the command line and changed something. */
export function recordImport(
  db: Pick<Database, 'writer'>,
  tx: Tx,
  what: string,
  { added, changed }: { added: number; changed: number },
): Promise<void> {
  const after = { added, changed };
  return recordChange(db, tx, { kind: AuditKind.SETTING_CHANGED, by: commandLineActor(), subject: what, after });
}
