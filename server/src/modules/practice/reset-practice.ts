import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseAddress } from '../../config';
import { Database } from '../../database/database';
import { ENTITIES } from '../../database/entities';
import { countUp } from '../../database/reference-cache';
import { ReferenceStamp } from '../../database/reference-stamp.entity';
import { insertRows, selectColumns } from '../../database/rows';
import { withSnapshot } from '../../database/snapshot';
import type { Tx } from '../../database/sql';
import { HccError } from '../../kernel/errors';
import { newSecret } from '../../kernel/ids';
import { DAY_MS, type Instant } from '../../kernel/instant';
import { runWorkers } from '../../kernel/worker-threads';
import { ChangeNotice, Lease, ServerProcess } from '../../processes/process.entity';
import { CalendarDay, WorkCalendarRow } from '../calendar/calendar.entity';
import { OfficeHours } from '../calendar/hours/office-hours.entity';
import { DocumentRequirement, Procedure, ProcedureStep, ProcedureVersion } from '../catalogue/procedure.entity';
import { Counter } from '../counters/counter.entity';
import { CounterGroup, CounterGroupCounter } from '../floor/groups/counter-group.entity';
import { hashPassword } from '../identity/passwords';
import { Staff, StaffOffice } from '../identity/staff.entity';
import { JobRun } from '../jobs/job-run.entity';
import { Area } from '../organisation/area.entity';
import { Office } from '../organisation/office.entity';
import { ReferenceEntry } from '../reference-lists/reference-entry.entity';
import { stockPractice } from './stock-practice';

export interface Reset {
  real: DatabaseAddress;
  practice: DatabaseAddress;
  at: Instant;
}

type Entity = (typeof ENTITIES)[number];

/** What is the same in the practice. Anything else of the real thing stays out of it. */
const COPIED: readonly Entity[] = [
  Area,
  Office,
  Staff,
  StaffOffice,
  WorkCalendarRow,
  CalendarDay,
  OfficeHours,
  Counter,
  CounterGroup,
  CounterGroupCounter,
  Procedure,
  ProcedureVersion,
  ProcedureStep,
  DocumentRequirement,
  ReferenceEntry,
];
/** What processes say of themselves goes on over a reset. */
const KEPT: readonly Entity[] = [ReferenceStamp, ServerProcess, Lease, ChangeNotice, JobRun];
/** By this a practice database is known; its number counts the resets. */
const MARK = 'practice';
/** "H56" is Thanh Hoá (QCVN 102:2016/BTTTT); H00 is nobody, so no code of the practice is ever one of a real dossier. */
const PROVINCE = /\.H\d{2}$/;
const NO_PROVINCE = '.H00';
/** Versions and accounts are older than whatever is received under them. */
const OLDER_MS = 800 * DAY_MS;

type Rows = Record<string, unknown>[];

/** Of accounts everything but what opens them; one may only come in with a ticket. */
function asPractised(entity: Entity, rows: Rows, closed: { passwordHash: string; at: Instant }): Rows {
  const past = closed.at - OLDER_MS;
  if (entity === Office) return rows.map((row) => ({ ...row, code: String(row.code).replace(PROVINCE, NO_PROVINCE) }));
  if (entity === ProcedureVersion)
    return rows.map((row) => ({ ...row, createdAt: Math.min(Number(row.createdAt), past) }));
  if (entity !== Staff) return rows;
  const { passwordHash } = closed;
  return rows.map((row) => ({ ...row, passwordHash, passwordSetByOtherAt: null, demo: 1, createdAt: past }));
}

async function isMarked(db: Database): Promise<boolean> {
  return (await db.read.entities.countBy(ReferenceStamp, { name: MARK })) > 0;
}

/**
 * Whether the database has been made ready.
 * @throws HccError CONFLICT where it holds something and was never a practice: nobody may lose a province to a slip
 */
export async function isReady(practice: Database): Promise<boolean> {
  if (await isMarked(practice)) return true;
  if ((await practice.read.entities.count(Staff)) === 0) return false;
  throw new HccError(
    'CONFLICT',
    'PRACTICE_DATABASE_URL chỉ vào một cơ sở dữ liệu có dữ liệu thật: hãy dùng một cơ sở dữ liệu trống.',
  );
}

async function empty(tx: Tx, db: Database): Promise<void> {
  for (const entity of ENTITIES) {
    if (!KEPT.includes(entity)) await tx.run(`DELETE FROM \`${db.writer.getMetadata(entity).tableName}\``);
  }
}

/** Empties the practice and fills it with today's organisation, accounts and catalogue, and dossiers to work on. */
async function resetHere(real: Database, practice: Database, at: Instant): Promise<void> {
  await isReady(practice);
  const passwordHash = await hashPassword(newSecret());
  const copied = await withSnapshot(real, async (sql) => {
    const found: [Entity, Rows][] = [];
    for (const entity of COPIED) {
      const { tableName } = real.writer.getMetadata(entity);
      const columns = selectColumns(real.writer, entity, 'x');
      found.push([entity, await sql.query<Rows[number]>(`SELECT ${columns} FROM ${tableName} x`)]);
    }
    return found;
  });
  const stamps = (await practice.read.entities.find(ReferenceStamp)).map(({ name }) => name);
  const known = await real.read.entities.find(ReferenceStamp);
  const names = new Set([...stamps, ...known.map(({ name }) => name).filter((name) => !/^demo/.test(name))]);
  await practice.transact(async (tx) => {
    // Another process that does the same waits here.
    await countUp(tx, MARK);
    await empty(tx, practice);
    for (const [entity, rows] of copied) {
      await insertRows(practice.writer, tx, entity, asPractised(entity, rows, { passwordHash, at }));
    }
    // Whoever holds any of it in memory reads it anew.
    for (const name of [...names].sort()) if (name !== MARK) await countUp(tx, name);
  });
  await stockPractice(practice, at);
}

/** The same in a thread of its own: desks of the real thing are served by this process meanwhile. */
export async function resetPractice(real: Database, practice: Database, at: Instant): Promise<void> {
  const script = join(__dirname, 'reset-worker.js');
  // Threads run compiled scripts; uncompiled, as most tests are, it is done here.
  if (!existsSync(script)) return resetHere(real, practice, at);
  const reset = { real: real.address, practice: practice.address, at };
  await runWorkers<Reset, never, null>(script, [reset], () => undefined);
}

/** In the thread. */
export async function resetApart({ real: realAddress, practice: practiceAddress, at }: Reset): Promise<null> {
  const real = await Database.open(realAddress, { poolSize: 2 });
  try {
    const practice = await Database.open(practiceAddress, { poolSize: 2 });
    try {
      await resetHere(real, practice, at);
      return null;
    } finally {
      await practice.close();
    }
  } finally {
    await real.close();
  }
}

/** How many dossiers people received to practise: what a reset would forget. */
export async function countPractised(practice: Database): Promise<number> {
  const [row] = await practice.read.query<{ count: number }>(
    "SELECT COUNT(*) AS count FROM dossier WHERE idempotency_key NOT LIKE 'practice-%'",
  );
  return Number(row!.count);
}
