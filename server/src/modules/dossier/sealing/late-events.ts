import type { Database } from '../../../database/database';
import type { Tx } from '../../../database/sql';
import { type Day, dayOf, type Instant } from '../../../kernel/instant';
import { now } from '../../../kernel/now';
import { SealKind } from './seal.entity';
import type { Head } from './seal-lines';
import { SealWriter } from './seal-store';

/** An event that the transaction has added. */
export interface AddedEvent {
  code: string;
  dossierId: string;
  sequence: number;
  at: Instant;
  hash: string;
}

/**
 * Commands write the present moment, so a sealed day gets nothing more. Where one does all the same (a server whose
 * clock is behind, made-up history), a late seal in the same transaction says what was added and when; what stands in
 * a sealed day without one was put there past the product.
 * @param sealedUntil the first moment that no seal covers
 */
export async function sealLateEvents(
  db: Pick<Database, 'writer'>,
  tx: Tx,
  sealedUntil: Instant,
  added: readonly AddedEvent[],
): Promise<void> {
  const late = added.filter(({ at }) => at < sealedUntil);
  if (late.length === 0) return;
  const days = new Map<Day, Map<string, Head>>();
  for (const { code, dossierId: id, sequence, at, hash } of late) {
    const day = dayOf(at);
    const heads = days.get(day) ?? new Map<string, Head>();
    days.set(day, heads);
    const before = heads.get(id);
    if (!before || before.sequence < sequence) heads.set(id, { what: 'dossier', id, sequence, hash, code });
  }
  const sealedAt = now();
  const writer = await SealWriter.lock(db, tx, sealedAt);
  await writer.add({
    kind: SealKind.LATE,
    day: dayOf(sealedAt),
    days: [...days].sort().map(([day, heads]) => ({ day, heads: [...heads.values()] })),
    events: late.length,
    auditEntries: 0,
  });
  await writer.close();
}
