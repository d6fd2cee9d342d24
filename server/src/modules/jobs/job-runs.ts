import { MoreThan } from 'typeorm';
import type { Database } from '../../database/database';
import type { Sql } from '../../database/sql';
import { DAY_MS, type Instant } from '../../kernel/instant';
import { JobRun, RunState } from './job-run.entity';

const KEEP_MS = 30 * DAY_MS;

/** Of every job that ever was due, its newest run. */
export async function readLatestRuns(sql: Sql): Promise<Map<string, JobRun>> {
  const rows = await sql.query<JobRun>(
    `SELECT r.job, r.due_at AS dueAt, r.state, r.attempts, r.try_at AS tryAt, r.started_at AS startedAt,
            r.finished_at AS finishedAt, r.result, r.last_error AS lastError
       FROM job_run r JOIN (SELECT job, MAX(due_at) AS due_at FROM job_run GROUP BY job) n
         ON n.job = r.job AND n.due_at = r.due_at`,
  );
  return new Map(rows.map((row) => [row.job, row]));
}

/** Of each job the runs of the last so many milliseconds, the newest first. */
export async function readRunsSince(
  { entities }: Pick<Sql, 'entities'>,
  from: Instant,
): Promise<Map<string, JobRun[]>> {
  const runs = await entities.find(JobRun, { where: { dueAt: MoreThan(from) }, order: { dueAt: 'DESC' } });
  const byJob = new Map<string, JobRun[]>();
  for (const run of runs) byJob.set(run.job, [...(byJob.get(run.job) ?? []), run]);
  return byJob;
}

/** How many jobs have failed at their newest run, for good or until they are tried again. */
export async function countFailingJobs(sql: Sql): Promise<number> {
  const latest = await readLatestRuns(sql);
  return [...latest.values()].filter(({ state, lastError }) => state === RunState.FAILED || lastError !== null).length;
}

/** Removes runs of more than a month ago, but of every job its newest. @returns how many */
export async function purgeRuns(db: Database, at: Instant): Promise<number> {
  const latest = await readLatestRuns(db.read);
  return db.transact(async (tx) => {
    let purged = 0;
    for (const { job, dueAt } of latest.values()) {
      const before = Math.min(dueAt, at - KEEP_MS);
      const { affected } = await tx.run('DELETE FROM job_run WHERE job = ? AND due_at < ?', [job, before]);
      purged += affected;
    }
    return purged;
  });
}
