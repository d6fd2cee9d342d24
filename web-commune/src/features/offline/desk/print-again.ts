import type { ReceiptRow } from '../store/desk-db';
import type { Vault } from './vault';

/** Slips of this machine as they were given out. Nothing where the store is locked, or has no catalogue on board. */
export async function printAgain(
  vault: Vault | null,
  rows: readonly ReceiptRow[],
  paperSize: 'A5' | 'A4',
): Promise<void> {
  const texts = vault?.board?.bundle.slipTexts;
  if (!vault || !texts) return;
  const [{ printSlips }, ...read] = await Promise.all([
    import('../slip/offline-slip'),
    ...rows.map((row) => vault.read(row)),
  ]);
  printSlips(
    read.map(({ content }) => ({ ...content.slip, paperSize })),
    texts,
  );
}
