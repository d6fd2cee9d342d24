import type { Logger } from 'pino';
import type { Database } from '../../database/database';
import { insertRows } from '../../database/rows';
import { isBusy, isDuplicateKey, type SqlValue, type Tx } from '../../database/sql';
import { backoffMs, failureText } from '../../kernel/backoff';
import type { Instant } from '../../kernel/instant';
import { now } from '../../kernel/now';
import { type Job, lastDue } from './job';
import { JobRun, RunState } from './job-run.entity';
import { readLatestRuns } from './job-runs';

const BACKOFF = { firstMs: 60_000, longestMs: 3_600_000 };
/** With the waits between them about two hours; then it is for people, or for the next moment of its schedule. */
export const MAX_ATTEMPTS = 8;

export interface JobParts {
  db: Database;
  jobs: readonly Job[];
  log: Logger;
  /** Whether this process is still the one that runs jobs, asked in the transaction that writes. */
  mayWrite: (tx: Tx) => Promise<boolean>;
}

/**
 * Runs what is due by its schedule, called by the one process that dispatches. However many moments were missed, a job
 * is made up for once; a run that failed is tried again, and one whose process died begins anew.
 */
export class JobRunner {
  private readonly inFlight = new Map<string, { work: Promise<void>; stop: AbortController }>();

  constructor(private readonly parts: JobParts) {}

  /** Begins what is due; `only` names one job where not all are meant. */
  async step(only?: string): Promise<void> {
    const latest = await readLatestRuns(this.parts.db.read);
    const at = now();
    for (const job of this.parts.jobs) {
      if (this.inFlight.has(job.name) || (only !== undefined && job.name !== only)) continue;
      const run = await this.dueRun(job, latest.get(job.name), at);
      if (!run || run.tryAt > at) continue;
      if (run.state !== RunState.WAITING && run.state !== RunState.RUNNING) continue;
      const stop = new AbortController();
      const work = this.attempt(job, run, stop.signal)
        .catch((error: unknown) => {
          if (!isBusy(error)) this.parts.log.warn({ err: error, job: job.name }, 'job left as it was');
        })
        .finally(() => this.inFlight.delete(job.name));
      this.inFlight.set(job.name, { work, stop });
    }
  }

  /** Tells what runs here to stop: another process runs jobs now. */
  abort(): void {
    for (const { stop } of this.inFlight.values()) stop.abort();
  }

  /** Tells what runs to stop and waits so many milliseconds for it; what goes on is begun anew by the next process. */
  async stop(graceMs: number): Promise<void> {
    this.abort();
    let timer: NodeJS.Timeout | undefined;
    const grace = new Promise<void>((done) => {
      timer = setTimeout(done, graceMs);
    });
    await Promise.race([this.settle(), grace]).finally(() => clearTimeout(timer));
  }

  async settle(): Promise<void> {
    await Promise.all([...this.inFlight.values()].map(({ work }) => work));
  }

  /** The run that stands for the last moment of the schedule; made where the moment is new. */
  private async dueRun(job: Job, latest: JobRun | undefined, at: Instant): Promise<JobRun | null> {
    const { db } = this.parts;
    const dueAt = lastDue(job.schedule, at);
    if (latest && latest.dueAt >= dueAt) return latest;
    const run = newRun(job.name, dueAt, latest ? RunState.WAITING : RunState.REGISTERED, at);
    try {
      const isMine = await db.transact(
        async (tx) => {
          if (!(await this.parts.mayWrite(tx))) return false;
          if (latest && latest.finishedAt === null) {
            const overtaken = `state = '${RunState.FAILED}', finished_at = ?`;
            await this.update(tx, latest, latest.attempts, overtaken, [at]);
          }
          await insertRows(db.writer, tx, JobRun, [run]);
          return true;
        },
        { noWait: true },
      );
      return isMine ? run : null;
    } catch (error) {
      if (isDuplicateKey(error) || isBusy(error)) return null;
      throw error;
    }
  }

  private async attempt(job: Job, run: JobRun, signal: AbortSignal): Promise<void> {
    const { db, log } = this.parts;
    const at = now();
    const attempt = run.attempts + 1;
    const begun = `state = '${RunState.RUNNING}', attempts = attempts + 1, started_at = ?`;
    const isMine = await db.transact(
      async (tx) => (await this.parts.mayWrite(tx)) && this.update(tx, run, run.attempts, begun, [at]),
      { noWait: true },
    );
    if (!isMine) return;
    try {
      const result = await job.run({ db, at, signal });
      const done = `state = '${RunState.DONE}', finished_at = ?, result = ?, last_error = NULL`;
      await db.transact((tx) => this.update(tx, run, attempt, done, [now(), result.slice(0, 500)]));
    } catch (error) {
      const isLast = attempt >= MAX_ATTEMPTS;
      const text = failureText(error);
      await db.transact((tx) =>
        isLast
          ? this.update(tx, run, attempt, `state = '${RunState.FAILED}', finished_at = ?, last_error = ?`, [
              now(),
              text,
            ])
          : this.update(tx, run, attempt, `state = '${RunState.WAITING}', try_at = ?, last_error = ?`, [
              now() + backoffMs(attempt, BACKOFF),
              text,
            ]),
      );
      log.error({ err: error, job: job.name, attempt }, isLast ? 'job failed for good' : 'job failed');
    }
  }

  /** @returns false where another process has gone on with the run */
  private async update(tx: Tx, run: JobRun, attempts: number, set: string, values: SqlValue[]): Promise<boolean> {
    const { affected } = await tx.run(
      `UPDATE job_run SET ${set} WHERE job = ? AND due_at = ? AND attempts = ? AND finished_at IS NULL`,
      [...values, run.job, run.dueAt, attempts],
    );
    return affected === 1;
  }
}

export function newRun(job: string, dueAt: Instant, state: RunState, at: Instant): JobRun {
  const finishedAt = state === RunState.REGISTERED ? at : null;
  return { job, dueAt, state, attempts: 0, tryAt: dueAt, startedAt: null, finishedAt, result: null, lastError: null };
}
