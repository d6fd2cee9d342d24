import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Patience } from '../../src/database/patience';
import { loadDemoFoundation } from '../../src/modules/demo/demo-foundation';
import { productDataFile } from '../../src/product-data';
import { MONDAY_9AM, setClock } from './clock';
import {
  createEmptyDatabase,
  type EmptyDatabase,
  type EngineKind,
  openDatabase,
  runOnMysql,
  type TestEngine,
} from './engines';

const PATIENCE_MS = 60_000;

/** What a template is: the SQLite file, or the MariaDB schema with the names of its tables. */
interface Template {
  place: string;
  tables: string[];
}

/** Loads the foundation once; the database stays until the run ends. */
async function buildTemplate(kind: EngineKind): Promise<Template> {
  setClock(MONDAY_9AM);
  const empty = await createEmptyDatabase(kind);
  const { db } = await openDatabase(empty, kind);
  await loadDemoFoundation(db, productDataFile(''));
  const rows =
    kind === 'mysql'
      ? await db.read.query<{ name: string }>(
          'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()',
        )
      : [];
  await db.close();
  return { place: empty.place, tables: rows.map(({ name }) => name) };
}

/** The run's template: whoever needs it first builds it, the other workers wait. */
async function templateOf(kind: EngineKind): Promise<Template> {
  const folder = process.env.HCC_TEST_FOLDER!;
  const ready = join(folder, `${kind}.json`);
  const lock = join(folder, `${kind}.lock`);
  for (const began = Date.now(); !existsSync(ready); ) {
    try {
      mkdirSync(lock);
    } catch {
      if (Date.now() - began > PATIENCE_MS) throw new Error(`Nobody finished the ${kind} template.`);
      await new Promise((wake) => setTimeout(wake, 50));
      continue;
    }
    try {
      if (existsSync(ready)) break;
      const text = JSON.stringify(await buildTemplate(kind));
      writeFileSync(`${ready}.part`, text);
      renameSync(`${ready}.part`, ready);
    } finally {
      rmdirSync(lock);
    }
  }
  return JSON.parse(readFileSync(ready, 'utf8')) as Template;
}

async function copyTemplate(kind: EngineKind, { place, tables }: Template): Promise<EmptyDatabase> {
  const copy = await createEmptyDatabase(kind);
  if (kind === 'sqlite') copyFileSync(place, copy.place);
  else {
    await runOnMysql(
      `ALTER DATABASE \`${copy.place}\` COLLATE utf8mb4_bin`,
      ...tables.flatMap((table) => [
        `CREATE TABLE \`${copy.place}\`.\`${table}\` LIKE \`${place}\`.\`${table}\``,
        `INSERT INTO \`${copy.place}\`.\`${table}\` SELECT * FROM \`${place}\`.\`${table}\``,
      ]),
    );
  }
  return copy;
}

/** A database of its own with the demo's areas, offices, catalogue, calendar, plan and accounts, and no dossier. */
export async function openDemo(kind: EngineKind, patience?: Patience): Promise<TestEngine> {
  return openDatabase(await copyTemplate(kind, await templateOf(kind)), kind, { patience, migrate: false });
}
