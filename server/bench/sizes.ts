import { openBenchDatabase } from './bench-database';
import type { BenchOptions } from './bench-options';
import { fillDatabase } from './fill-database';
import { paperSection } from './paper-section';
import { type PlainFigures, plainSection } from './plain-section';
import { printGrowth, printPlain, printReads, printWorklist, type Say } from './print';
import { runHcc, startProduct, startRawServer } from './processes';
import { aheadSection, type ReadFigures, reportSection, searchSection } from './read-section';
import type { SizeFigures } from './size-figures';
import { type WorklistFigures, worklistSection } from './worklist-section';

const ROUNDS = 5;
/** Many reads, each of one person who waits: half a second of it makes a p95. */
const READ_SHARE = 0.05;

async function measureSize(
  say: Say,
  dossiers: number,
  isLargest: boolean,
  options: BenchOptions,
): Promise<SizeFigures> {
  const { seconds } = options;
  const database = await openBenchDatabase('mysql', dossiers, null);
  try {
    const { app, seconds: fillSeconds } = await fillDatabase(database, dossiers, options.districtShare);
    say(`\n══ ${dossiers} dossiers: ${database.settings}; filled in ${fillSeconds.toFixed(1)} s`);
    const product = await startProduct(database.url);
    const reads: ReadFigures[] = [];
    let plain: PlainFigures[];
    let worklist: WorklistFigures;
    let memoryMb: SizeFigures['memoryMb'];
    try {
      const raw = await startRawServer(database.url);
      worklist = await worklistSection(app.db.read, product, raw, { seconds, rounds: ROUNDS }).finally(() =>
        raw.stop(),
      );
      printWorklist(say, worklist);
      reads.push(...(await reportSection(app.db.read, product, app.dossiers.now(), seconds * READ_SHARE)));
      plain = await plainSection(app.db.read, app.dossiers.now(), reads);
      reads.push(...(await paperSection(product, app.dossiers.now(), seconds * READ_SHARE)));
      const ahead = await aheadSection(app.db, product, app.dossiers.now(), seconds * READ_SHARE);
      reads.push(...ahead.figures);
      reads.push(...(await searchSection(app.db.read, product, seconds * READ_SHARE)));
      printReads(say, 'One reader, through HTTP', reads);
      printPlain(say, plain);
      say(
        `   forecast made in ${ahead.forecastSeconds.toFixed(0)} s, findings in ${ahead.integritySeconds.toFixed(0)} s`,
      );
      memoryMb = product.memory();
      say(`   memory of the server process: ${memoryMb.now.toFixed(0)} MB, at most ${memoryMb.peak.toFixed(0)} MB`);
    } finally {
      await product.stop();
    }
    const timed = async (command: string) => {
      const took = await runHcc(database.url, command);
      say(`   hcc ${command}: ${took.toFixed(1)} s`);
      return took;
    };
    const verifySeconds = isLargest ? await timed('verify') : null;
    const rebuildSeconds = isLargest ? await timed('rebuild') : null;
    return { dossiers, fillSeconds, verifySeconds, rebuildSeconds, worklist, reads, plain, memoryMb };
  } finally {
    await database.close();
  }
}

/** The same province at several sizes, each in a database of its own. */
export async function measureSizes(say: Say, options: BenchOptions): Promise<SizeFigures[]> {
  const figures: SizeFigures[] = [];
  for (const [index, dossiers] of options.sizes.entries()) {
    figures.push(await measureSize(say, dossiers, index === options.sizes.length - 1, options));
  }
  printGrowth(say, figures);
  return figures;
}
