import { type App, createApp } from '../src/app';
import { THREADS } from '../src/kernel/worker-threads';
import { generateMore } from '../src/modules/demo/generate-more';
import { receiveDossier } from '../src/modules/dossier/receipt/receive-dossier';
import { Tier } from '../src/modules/organisation/organisation-terms';
import type { BenchDatabase } from './bench-database';
import { communeDesks } from './desks';
import { RARE_NAME } from './read-section';
import { procedureChooser, sampleReceipt } from './requests';
import { seededRandom } from './statistics';

/** One in so many bears it: rare in a province, and there all the same. */
const RARE_EVERY = 20_000;
const SEED = '2021';
const SHOWN_EVERY_S = 5;

/** Fills a database that is empty. @returns how long that took, 0 where it was filled already */
export async function fillDatabase(
  { db, engine, dossiers: held }: BenchDatabase,
  dossiers: number,
  districtShare: number,
): Promise<{ app: App; seconds: number }> {
  const app = createApp(db, 'http://localhost');
  if (held > 0) return { app, seconds: 0 };
  const began = Date.now();
  const seconds = () => (Date.now() - began) / 1_000;
  let shown = 0;
  await generateMore(
    db,
    { now: app.dossiers.now(), count: dossiers, seed: SEED, districtShare, threads: THREADS },
    (done) => {
      if (done < dossiers && seconds() - shown < SHOWN_EVERY_S) return;
      shown = seconds();
      process.stderr.write(`  ${engine}: ${done} dossiers, ${Math.round(done / seconds())} a second\n`);
    },
  );
  const filled = seconds();
  await receiveRareName(app, Math.max(1, Math.floor(dossiers / RARE_EVERY)));
  // As the server's own statistics would be after a night.
  if (engine === 'mysql') {
    await db.read.query('ANALYZE TABLE dossier, dossier_event, leg, dossier_search_entry, settlement_cell');
  }
  return { app, seconds: filled };
}

async function receiveRareName(app: App, count: number): Promise<void> {
  const references = await app.references();
  const desks = await communeDesks(app.db.read, references.directory);
  const choose = procedureChooser(references, Tier.COMMUNE);
  const random = seededRandom(1);
  for (let index = 0; index < count; index++) {
    const input = sampleReceipt(random, `rare-${index}`, choose(random), RARE_NAME);
    await receiveDossier(app.dossiers, desks[index % desks.length]!, input);
  }
}
