import pino from 'pino';
import type { Database } from '../../database/database';
import { insertRows } from '../../database/rows';
import { isDuplicateKey, type Tx } from '../../database/sql';
import { notFound } from '../../kernel/errors';
import { newId } from '../../kernel/ids';
import { now } from '../../kernel/now';
import { Membership } from '../../processes/membership';
import type { Job } from './job';
import { JobRun, RunState } from './job-run.entity';
import { JobRunner, newRun } from './job-runner';
import { readLatestRuns } from './job-runs';

/**
 * Runs a job now, beside its schedule, and waits for it: by the process that dispatches, or, where none serves, by
 * this one, which then holds the lease for as long. A run that has begun or waits to be tried again is that run.
 * @param jobs all there are
 * @returns the run, done, or failed at least once
 * @throws HccError NOT_FOUND
 */
export async function runJobNow(db: Database, jobs: readonly Job[], name: string): Promise<JobRun> {
  if (!jobs.some((job) => job.name === name)) throw notFound(`công việc "${name}"`);
  const run = await requestRun(db, name);
  const membership = new Membership(db, newId());
  const mayWrite = membership.confirmLease.bind(membership);
  const runner = new JobRunner({ db, jobs, log: pino({ level: 'silent' }), mayWrite });
  try {
    for (;;) {
      await membership.step();
      if (membership.holdsLease) await runner.step(name);
      await new Promise((wake) => setTimeout(wake, Membership.LOOK_MS));
      // Two that ask at once wait for the same run, the newer of theirs.
      const current = (await readLatestRuns(db.read)).get(name) ?? run;
      // A first failure is told at once; the dispatcher goes on trying.
      if (current.finishedAt !== null || (current.lastError !== null && current.state === RunState.WAITING)) {
        await runner.settle();
        return current;
      }
    }
  } finally {
    await membership.leave();
  }
}

/**
 * Lets a job be due now; whoever dispatches runs it within seconds. A run that has begun or waits to be tried again is
 * that run.
 * @param also what is written with it
 */
export async function requestRun(db: Database, name: string, also?: (tx: Tx) => Promise<void>): Promise<JobRun> {
  return request(db, name, also).catch(async (error: unknown) => {
    if (isDuplicateKey(error)) return request(db, name, also);
    throw error;
  });
}

async function request(db: Database, name: string, also?: (tx: Tx) => Promise<void>): Promise<JobRun> {
  return db.transact(async (tx) => {
    await also?.(tx);
    const at = now();
    const latest = (await readLatestRuns(tx)).get(name);
    if (latest?.finishedAt === null) {
      const waiting = { job: name, dueAt: latest.dueAt, state: RunState.WAITING };
      await tx.entities.update(JobRun, waiting, { tryAt: at, lastError: null });
      return latest;
    }
    const run = newRun(name, at, RunState.WAITING, at);
    await insertRows(db.writer, tx, JobRun, [run]);
    return run;
  });
}
