import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDatabaseUrl } from '../src/config';
import { Database } from '../src/database/database';
import { dayOf } from '../src/kernel/instant';

const SWITCH_LIMIT_MS = 30_000;

/** Writes a decision of today by which each second of some desks' communes is merged into the first. @returns the file */
export function writeMerger(folder: string, desks: readonly string[]): string {
  const codes = desks.map((username) => username.slice('xa.'.length));
  const changes = codes.flatMap((code, index) =>
    index % 2 === 1 ? [{ kind: 'MERGE', from: [codes[index - 1], code], into: { code: codes[index - 1] } }] : [],
  );
  const file = join(folder, 'sap-xep.json');
  writeFileSync(file, JSON.stringify({ effectiveOn: dayOf(Date.now()), decision: 'Nghị quyết thử', changes }));
  return file;
}

export interface Reorganising {
  child: ChildProcess;
  /** Its status and what it printed; the status is null where it was killed. */
  ended: Promise<{ status: number | null; out: string }>;
}

/** `hcc reorganise FILE --json`, as whoever runs the servers would. */
export function startReorganising(url: string, file: string): Reorganising {
  const child = spawn(process.execPath, [join(__dirname, '../src/cli/hcc.js'), 'reorganise', file, '--json'], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  child.stdout!.on('data', (part) => {
    out += String(part);
  });
  child.stderr!.on('data', (part) => {
    out += String(part);
  });
  const ended = new Promise<{ status: number | null; out: string }>((done) =>
    child.once('close', (status) => done({ status, out })),
  );
  return { child, ended };
}

export interface HowFar {
  state: string;
  moved: number;
  /** Dossiers that wait in closed offices. */
  waiting: number;
  /** Dossiers that have followed more than once. */
  twice: number;
}

/** How far the one reorganisation of a place is; "NONE" where it has not begun. */
export async function howFar(url: string): Promise<HowFar> {
  const db = await Database.open(parseDatabaseUrl(url, '/'));
  try {
    const [order] = await db.read.query<{ state: string; moved: number }>('SELECT state, moved FROM reorganisation');
    const count = async (sql: string) => {
      const [row] = await db.read.query<{ count: number }>(`SELECT COUNT(*) AS count ${sql}`);
      return Number(row!.count);
    };
    return {
      state: order?.state ?? 'NONE',
      moved: Number(order?.moved ?? 0),
      waiting: await count('FROM dossier d JOIN office o ON o.id = d.queue_office_id WHERE o.successor_id IS NOT NULL'),
      twice: await count(
        "FROM (SELECT dossier_id FROM dossier_event WHERE type = 'OFFICE_SUCCEEDED' GROUP BY dossier_id HAVING COUNT(*) > 1) twice",
      ),
    };
  } finally {
    await db.close();
  }
}

/** Waits until the units have changed, so that dossiers are following. */
export async function untilSwitched(url: string): Promise<void> {
  const db = await Database.open(parseDatabaseUrl(url, '/'));
  try {
    for (const began = Date.now(); Date.now() - began < SWITCH_LIMIT_MS; ) {
      if ((await db.read.query('SELECT id FROM reorganisation')).length > 0) return;
      await new Promise((wake) => setTimeout(wake, 10));
    }
  } finally {
    await db.close();
  }
}
