import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { type App, createApp } from '../src/app';
import { parseDatabaseUrl } from '../src/config';
import type { Engine } from '../src/database/sql';
import { generateMore } from '../src/modules/demo/generate-more';
import { receiveDossier } from '../src/modules/dossier/receipt/receive-dossier';
import { Tier } from '../src/modules/organisation/organisation-terms';
import { type BenchDatabase, openBenchDatabase } from './bench-database';
import { clockSection } from './clock-section';
import { communeDesks } from './desks';
import { printClock, printReads, printReceive, printWorklist } from './print';
import { startProduct, startRawServer } from './processes';
import { RARE_NAME, reportSection, searchSection } from './read-section';
import { receiveSection } from './receive-section';
import { procedureChooser, sampleReceipt } from './requests';
import { seededRandom } from './statistics';
import { worklistSection } from './worklist-section';

const USAGE = `npm run bench -- [--dossiers N] [--engine sqlite|mysql|both] [--seconds S] [--json FILE]
npm run bench -- --database URL [--dossiers N] [--seconds S] [--json FILE]
  A database of your own is filled where it is empty, measured as it is otherwise, and kept; dossiers are added to it.
`;
const ROUNDS = 5;
/** A read that a person waits for is measured one after another; there are many of them. */
const READ_SHARE = 0.1;

interface Options {
  dossiers: number;
  engines: Engine[];
  /** For each side of a comparison, over all its rounds. */
  seconds: number;
  json: string | null;
  /** Instead of databases of the bench's own. */
  database: string | null;
}

function readOptions(): Options | null {
  try {
    const { values } = parseArgs({
      options: {
        dossiers: { type: 'string', default: '100000' },
        engine: { type: 'string', default: 'both' },
        seconds: { type: 'string', default: '10' },
        json: { type: 'string' },
        database: { type: 'string' },
      },
    });
    const dossiers = Number(values.dossiers);
    const seconds = Number(values.seconds);
    const engines: Record<string, Engine[]> = { sqlite: ['sqlite'], mysql: ['mysql'], both: ['sqlite', 'mysql'] };
    if (!Number.isInteger(dossiers) || dossiers < 100 || !(seconds > 0) || !engines[values.engine]) return null;
    const database = values.database ?? null;
    const chosen = database ? [parseDatabaseUrl(database, process.cwd()).engine] : engines[values.engine]!;
    return { dossiers, seconds, engines: chosen, json: values.json ?? null, database };
  } catch {
    return null;
  }
}

const say = (text: string) => process.stdout.write(`${text}\n`);

/** One in so many bears it: rare in a province, and there all the same. */
const RARE_EVERY = 20_000;
const SEED = '2021';

async function fill({ db, engine, dossiers: held }: BenchDatabase, dossiers: number) {
  const app = createApp(db, 'http://localhost');
  if (held > 0) return { app, seconds: 0 };
  const began = Date.now();
  const seconds = () => (Date.now() - began) / 1_000;
  let shown = 0;
  await generateMore(db, { now: app.dossiers.now(), count: dossiers, seed: SEED }, (done) => {
    if (done < dossiers && seconds() - shown < 5) return;
    shown = seconds();
    process.stderr.write(`  ${engine}: ${done} dossiers, ${Math.round(done / seconds())} a second\n`);
  });
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

async function benchEngine(engine: Engine, options: Options) {
  const { seconds } = options;
  const database = await openBenchDatabase(engine, options.dossiers, options.database);
  try {
    const dossiers = database.dossiers || options.dossiers;
    say(`\n══ ${engine === 'sqlite' ? 'SQLite (better-sqlite3)' : 'MariaDB (mysql2)'}, ${dossiers} dossiers`);
    const { app, seconds: fillSeconds } = await fill(database, dossiers);
    say(`   ${database.settings}; ${database.dossiers ? 'found filled' : `filled in ${fillSeconds.toFixed(1)} s`}`);
    const product = await startProduct(database.url);
    try {
      const raw = await startRawServer(database.url);
      const rounds = { seconds, rounds: ROUNDS };
      const worklist = await worklistSection(app.db.read, product, raw, rounds).finally(() => raw.stop());
      printWorklist(say, worklist);
      const report = await reportSection(product, app.dossiers.now(), seconds * READ_SHARE);
      printReads(say, 'Reports, one reader, through HTTP', report);
      const search = await searchSection(app.db.read, product, seconds * READ_SHARE);
      printReads(say, 'Search, one reader, through HTTP', search);
      const memoryMb = product.memory();
      say(`   memory of the server process: ${memoryMb.now.toFixed(0)} MB, at most ${memoryMb.peak.toFixed(0)} MB`);
      await product.stop();
      const receive = await receiveSection(app, database.url, rounds);
      printReceive(say, receive);
      const clock = clockSection((await app.references()).calendar, app.dossiers.now());
      printClock(say, clock);
      return {
        engine,
        dossiers,
        settings: database.settings,
        fillSeconds,
        worklist,
        report,
        search,
        memoryMb,
        receive,
        clock,
      };
    } finally {
      await product.stop();
    }
  } finally {
    await database.close();
  }
}

async function main(): Promise<void> {
  const options = readOptions();
  if (!options) {
    process.stderr.write(USAGE);
    process.exitCode = 2;
    return;
  }
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.version}`;
  say(`HCC bench · ${machine}`);
  say('Product, yardstick and database each run in a process of their own; the load generator is this process.');
  say(`All share the ${cpus().length} cores. Sides run in turn, ${ROUNDS} rounds; ratios are medians over rounds.`);
  const engines = [];
  for (const engine of options.engines) engines.push(await benchEngine(engine, options));
  if (options.json)
    writeFileSync(options.json, `${JSON.stringify({ machine, seconds: options.seconds, engines }, null, 2)}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${(error as Error).stack ?? String(error)}\n`);
  process.exitCode = 1;
});
