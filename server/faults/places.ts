import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../src/app';
import { parseDatabaseUrl } from '../src/config';
import { Database } from '../src/database/database';
import type { Engine } from '../src/database/sql';
import { loadDemoFoundation } from '../src/modules/demo/demo-foundation';
import { Tier } from '../src/modules/organisation/organisation-terms';
import { productDataFile } from '../src/product-data';
import { type PrivateMariadb, startPrivateMariadb } from '../test/harness/private-mariadb';

export interface People {
  /** Accounts of commune desks, each of an office of its own. */
  desks: string[];
  /** What they receive, the commoner first. */
  procedures: string[];
}

/** Where the data of a scenario lie, and what can be done to it. */
export interface Place {
  engine: Engine;
  url: string;
  folder: string;
  mariadb: PrivateMariadb | null;
  close(): Promise<void>;
}

/** Steps that a commune's desk and its committee take between them. */
const AT_COMMUNES = /^(?:COMMUNE|RECEIVING):(?:CENTRE|COMMITTEE)$/;

/** Fills an empty database with the organisation, the catalogue and the accounts of the demo. */
export async function fillFoundation(url: string): Promise<People> {
  const db = await Database.open(parseDatabaseUrl(url, '/'), { migrate: true });
  try {
    await loadDemoFoundation(db, productDataFile(''));
    const rows = await db.read.query<{ username: string }>(
      "SELECT username FROM staff WHERE username LIKE 'xa.%' ORDER BY username",
    );
    const { catalogue } = await createApp(db, 'http://localhost').references();
    const atCommunes = catalogue.current.filter(
      ({ receivingTiers, steps }) =>
        receivingTiers.includes(Tier.COMMUNE) && steps.every(({ officeRule }) => AT_COMMUNES.test(officeRule)),
    );
    return {
      desks: rows.map(({ username }) => username).filter((name) => /^xa\.\d+$/.test(name)),
      procedures: atCommunes.map(({ code }) => code),
    };
  } finally {
    await db.close();
  }
}

const MARIADB_SETTINGS = ['--innodb-buffer-pool-size=256M', '--innodb-flush-log-at-trx-commit=1'];

export async function openPlace(engine: Engine, under = tmpdir(), settings: string[] = []): Promise<Place> {
  const folder = mkdtempSync(join(under, 'hcc-faults-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  if (engine === 'sqlite') {
    return { engine, url: `sqlite:${join(folder, 'hcc.sqlite')}`, folder, mariadb: null, close: async () => remove() };
  }
  const mariadb = await startPrivateMariadb([...MARIADB_SETTINGS, ...settings], folder).catch((error: unknown) => {
    remove();
    throw error;
  });
  const url = await mariadb.createDatabase('hcc');
  const close = async () => {
    await mariadb.stop();
    remove();
  };
  return { engine, url, folder, mariadb, close };
}

/** A disk of its own that can be filled up. Needs to be root, or in a namespace where one is. */
export class SmallDisk {
  readonly folder = mkdtempSync(join(tmpdir(), 'hcc-disk-'));

  constructor(megabytes: number) {
    const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', this.folder], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`no disk to fill up: ${stderr}`);
  }

  /** Leaves room for so many bytes. */
  fill(leave: number): void {
    const { bavail, bsize } = statfsSync(this.folder);
    const ballast = bavail * bsize - leave;
    if (ballast > 0) writeFileSync(join(this.folder, 'ballast'), Buffer.alloc(ballast, 1));
  }

  makeRoom(): void {
    rmSync(join(this.folder, 'ballast'), { force: true });
  }

  close(): void {
    spawnSync('umount', ['-l', this.folder]);
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export interface Verified {
  ok: boolean;
  dossiers: number;
  /** The numbers of an office's day run without a gap. */
  gaps: number;
  differences: unknown[];
}

/** `hcc verify --json`, as whoever runs the servers would. */
export async function verifyPlace(url: string): Promise<Verified> {
  const child = spawn(process.execPath, [join(__dirname, '../src/cli/hcc.js'), 'verify', '--json'], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const parts: Buffer[] = [];
  let complaint = '';
  child.stdout.on('data', (part: Buffer) => parts.push(part));
  child.stderr.on('data', (part) => {
    complaint = (complaint + part).slice(-1_000);
  });
  await new Promise((done) => child.once('close', done));
  try {
    const report = JSON.parse(Buffer.concat(parts).toString()) as {
      ok: boolean;
      dossiers: number;
      byWhere: Record<string, number>;
      differences: unknown[];
    };
    return { ...report, gaps: report.byWhere.office_counter ?? 0 };
  } catch {
    throw new Error(`hcc verify gave no report: ${complaint}`);
  }
}
