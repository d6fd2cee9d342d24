import type { Database } from '../../database/database';
import { HccError } from '../../kernel/errors';
import { dayOf, type Instant } from '../../kernel/instant';
import { prepareHistory, writeHistory } from '../demo/generate-history';
import { readHistoryWorld } from '../demo/history-world';
import { shownDossiers } from '../demo/shown-work';
import { readReferences } from '../dossier/read-references';

/** About how many dossiers there will be, from which follows how many citizens come. */
const EXPECTED = 2_000;

/**
 * Made-up dossiers at every office, so that everybody finds something of his own kind of work. A province whose
 * catalogue has none of the usual procedures begins with empty lists.
 */
export async function stockPractice(db: Database, at: Instant): Promise<void> {
  const world = await readHistoryWorld(db.read, await readReferences(db.read)).catch((error: unknown) => {
    if (error instanceof HccError && error.code === 'BAD_USER_INPUT') return null;
    throw error;
  });
  if (!world) return;
  const seed = `practice-${dayOf(at)}`;
  const keyPrefix = `${seed}-`;
  const run = await prepareHistory(db, world, { now: at, expected: EXPECTED, keyPrefix, firstReceipts: new Map() });
  for (const centre of run.world.centres) centre.opensOn = Number.NEGATIVE_INFINITY;
  const plan = shownDossiers(run.world, run.span.until, seed);
  await writeHistory(run, plan, plan.length, () => undefined);
}
