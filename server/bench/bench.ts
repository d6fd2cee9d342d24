import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Engine } from '../src/database/sql';
import { openBenchDatabase } from './bench-database';
import { type BenchOptions, readOptions, USAGE } from './bench-options';
import { clockSection } from './clock-section';
import { fileSection } from './file-section';
import { fillDatabase } from './fill-database';
import { floorSection } from './floor-section';
import { offlineSection } from './offline-section';
import { paperSection } from './paper-section';
import { plainSection } from './plain-section';
import {
  printBulk,
  printClock,
  printFiles,
  printFloor,
  printOffline,
  printPlain,
  printReads,
  printReceive,
  printRollUps,
  printTold,
  printWorklist,
} from './print';
import { bulkSection, consultedSection } from './proceedings-section';
import { startProduct, startRawServer } from './processes';
import { aheadSection, reportSection, searchSection } from './read-section';
import { receiveSection } from './receive-section';
import { rollUpSection } from './roll-up-section';
import { measureSizes } from './sizes';
import { toldSection } from './told-section';
import { worklistSection } from './worklist-section';

const ROUNDS = 5;
/** A read that a person waits for is measured one after another; there are many of them. */
const READ_SHARE = 0.1;

const say = (text: string) => process.stdout.write(`${text}\n`);

async function benchEngine(engine: Engine, options: BenchOptions) {
  const { seconds } = options;
  const database = await openBenchDatabase(engine, options.dossiers, options.database);
  try {
    const dossiers = database.dossiers || options.dossiers;
    say(`\n══ ${engine === 'sqlite' ? 'SQLite (better-sqlite3)' : 'MariaDB (mysql2)'}, ${dossiers} dossiers`);
    const { app, seconds: fillSeconds } = await fillDatabase(database, dossiers, options.districtShare);
    say(`   ${database.settings}; ${database.dossiers ? 'found filled' : `filled in ${fillSeconds.toFixed(1)} s`}`);
    const product = await startProduct(database.url);
    try {
      const raw = await startRawServer(database.url);
      const rounds = { seconds, rounds: ROUNDS };
      const worklist = await worklistSection(app.db.read, product, raw, rounds).finally(() => raw.stop());
      printWorklist(say, worklist);
      const report = await reportSection(app.db.read, product, app.dossiers.now(), seconds * READ_SHARE);
      printReads(say, 'Reports, one reader, through HTTP', report);
      const plain = await plainSection(app.db.read, app.dossiers.now(), report);
      printPlain(say, plain);
      const papers = await paperSection(product, app.dossiers.now(), seconds * READ_SHARE);
      printReads(say, 'Papers on screen, one reader, through HTTP', papers);
      const ahead = await aheadSection(app.db, product, app.dossiers.now(), seconds * READ_SHARE);
      const jobs = `forecast made in ${ahead.forecastSeconds.toFixed(0)} s, findings in ${ahead.integritySeconds.toFixed(0)} s`;
      printReads(say, `Forecast and findings, one reader, through HTTP (${jobs})`, ahead.figures);
      const search = await searchSection(app.db.read, product, seconds * READ_SHARE);
      printReads(say, 'Search, one reader, through HTTP', search);
      const consulted = await consultedSection(app, product, seconds * READ_SHARE);
      printReads(say, 'With consultations present, one reader, through HTTP', consulted);
      const floor = await floorSection(app, product);
      printFloor(say, floor);
      const memoryMb = product.memory();
      say(`   memory of the server process: ${memoryMb.now.toFixed(0)} MB, at most ${memoryMb.peak.toFixed(0)} MB`);
      await product.stop();
      const receive = await receiveSection(app, database.url, rounds);
      printReceive(say, receive);
      const offline = await offlineSection(app);
      printOffline(say, offline);
      const told = await toldSection(app, rounds);
      printTold(say, told);
      const files = await fileSection(app.db.read, database.url);
      printFiles(say, files);
      const bulk = await bulkSection(app);
      printBulk(say, bulk);
      const rollUps = await rollUpSection(app, ROUNDS);
      printRollUps(say, rollUps);
      const clock = clockSection((await app.references()).calendars.province, app.dossiers.now());
      printClock(say, clock);
      return {
        engine,
        dossiers,
        settings: database.settings,
        fillSeconds,
        worklist,
        report,
        plain,
        papers,
        ahead,
        search,
        consulted,
        floor,
        bulk,
        memoryMb,
        receive,
        offline,
        told,
        rollUps,
        files,
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
  const save = (result: object) => {
    if (options.json) writeFileSync(options.json, `${JSON.stringify({ machine, ...result }, null, 2)}\n`);
  };
  const { seconds, districtShare } = options;
  if (options.sizes.length > 0) return save({ seconds, districtShare, sizes: await measureSizes(say, options) });
  const engines = [];
  for (const engine of options.engines) engines.push(await benchEngine(engine, options));
  save({ seconds, districtShare, engines });
}

main().catch((error: unknown) => {
  process.stderr.write(`${(error as Error).stack ?? String(error)}\n`);
  process.exitCode = 1;
});
