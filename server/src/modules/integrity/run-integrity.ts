import { join } from 'node:path';
import type { DatabaseAddress } from '../../config';
import type { Database } from '../../database/database';
import { insertRows } from '../../database/rows';
import { type Sql } from '../../database/sql';
import { addDays, type Day, dayOf, type Instant } from '../../kernel/instant';
import { firstDay, monthOf } from '../../kernel/month';
import { runApart } from '../../kernel/worker-threads';
import { readReferences } from '../dossier/read-references';
import { staffById } from '../identity/staff-by-id';
import { countDay } from './count-days';
import { IntegrityFinding, IntegrityRunRow } from './integrity.entity';
import type { Pattern } from './integrity-terms';
import { rareFindings, type Tally } from './rare-findings';

export interface IntegrityTask {
  address: DatabaseAddress;
  now: Instant;
}

export interface IntegrityRun {
  days: number;
  findings: number;
}

/** What is looked at together: this month and the two before it. */
const MONTHS_BEFORE = 2;
/** A result may be recorded some days after it was settled: these days are counted again. */
const ANEW_DAYS = 5;
/** Dossiers of findings stay to be opened for more than a year. */
const KEPT_DAYS = 400;

/** The quarter that a day's findings are about: to the last day that is over. */
function windowOf(now: Instant): { fromDay: Day; toDay: Day } {
  const toDay = addDays(dayOf(now), -1);
  let fromDay = firstDay(monthOf(toDay));
  for (let step = 0; step < MONTHS_BEFORE; step++) fromDay = firstDay(monthOf(addDays(fromDay, -1)));
  return { fromDay, toDay };
}

/** In this thread. */
export async function integrityHere(db: Database, now: Instant): Promise<IntegrityRun> {
  const references = await readReferences(db.read);
  const { fromDay, toDay } = windowOf(now);
  const counted = new Set(
    (
      await db.read.query<{ day: Day }>('SELECT DISTINCT day FROM integrity_tally WHERE day >= ? AND day <= ?', [
        fromDay,
        toDay,
      ])
    ).map(({ day }) => day),
  );
  let days = 0;
  for (let day = fromDay; day <= toDay; day = addDays(day, 1)) {
    if (counted.has(day) && day <= addDays(toDay, -ANEW_DAYS)) continue;
    await countDay(db, references, day);
    days++;
  }
  const findings = await readFindings(db.read, fromDay, toDay);
  await db.transact(async (tx) => {
    await tx.run('DELETE FROM integrity_finding WHERE from_day = ?', [fromDay]);
    await insertRows(db.writer, tx, IntegrityFinding, findings);
    await tx.entities.save(IntegrityRunRow, { fromDay, toDay, countedAt: now });
    await tx.run('DELETE FROM integrity_tally WHERE day < ?', [fromDay]);
    await tx.run('DELETE FROM integrity_hit WHERE day < ?', [addDays(toDay, -KEPT_DAYS)]);
  });
  return { days, findings: findings.length };
}

async function readFindings(sql: Sql, fromDay: Day, toDay: Day): Promise<IntegrityFinding[]> {
  const rows = await sql.query<Tally>(
    `SELECT pattern, office_id AS officeId, staff_id AS staffId, procedure_id AS procedureId, SUM(cases) AS cases,
            SUM(hits) AS hits
       FROM integrity_tally WHERE day >= ? AND day <= ? GROUP BY pattern, office_id, staff_id, procedure_id`,
    [fromDay, toDay],
  );
  const tallies = rows.map((row) => ({ ...row, cases: Number(row.cases), hits: Number(row.hits) }));
  const rare = rareFindings(tallies);
  const staff = await staffById(sql, new Set(rare.flatMap(({ staffId }) => staffId ?? [])));
  return rare.map((finding) => ({
    ...finding,
    id: findingId(fromDay, finding.pattern, finding.officeId, finding.staffId),
    staffName: finding.staffId === null ? null : (staff.get(finding.staffId)?.fullName ?? finding.staffId),
    fromDay,
    toDay,
  }));
}

/** The same for the same finding of the same quarter, however often it is counted. */
function findingId(fromDay: Day, pattern: Pattern, officeId: string, staffId: string | null): string {
  return [monthOf(fromDay), pattern, officeId, staffId ?? ''].join('.');
}

/** The night's work, in a thread of its own, so that no desk waits. */
export function runIntegrity(db: Database, now: Instant, signal: AbortSignal): Promise<IntegrityRun> {
  const script = join(__dirname, 'integrity-worker.js');
  const task: IntegrityTask = { address: db.address, now };
  return runApart<IntegrityTask, IntegrityRun>({ script, here: () => integrityHere(db, now) }, task, signal);
}
