import { Command } from 'commander';
import type { Database } from '../database/database';
import { formatInstant, type Instant } from '../kernel/instant';
import type { Job } from '../modules/jobs/job';
import { type JobRun, RunState } from '../modules/jobs/job-run.entity';
import { readLatestRuns } from '../modules/jobs/job-runs';
import { runJobNow } from '../modules/jobs/run-job-now';
import { exitOnWrongUsage, FAILED, printResult, reportRefusal, withDatabase } from './command-output';

const moment = (at: Instant | null) => (at === null ? null : formatInstant(at));

function shown({ name, title, schedule }: Job, run: JobRun | undefined) {
  return {
    name,
    title,
    schedule,
    state: run?.state ?? null,
    dueAt: moment(run?.dueAt ?? null),
    finishedAt: moment(run?.finishedAt ?? null),
    attempts: run?.attempts ?? 0,
    result: run?.result ?? null,
    lastError: run?.lastError ?? null,
  };
}

function describe({ name, title, schedule, state, dueAt, result, lastError }: ReturnType<typeof shown>): string {
  const last = state === null ? 'chưa đến lượt' : `${state} (${dueAt})`;
  return `${name} [${schedule}] ${title}: ${last}${result ? `, ${result}` : ''}${lastError ? `, lỗi: ${lastError}` : ''}`;
}

/** `hcc jobs list|run`. */
export function jobsCommand(open: () => Promise<Database>, all: readonly Job[]): Command {
  const jobs = exitOnWrongUsage(new Command('jobs')).description('công việc định kỳ: xem, chạy ngay');
  const subcommand = (name: string) => exitOnWrongUsage(jobs.command(name)).option('--json', 'in kết quả dạng JSON');

  subcommand('list')
    .description('các công việc, lịch và lượt chạy gần nhất')
    .action(({ json }: { json?: boolean }) =>
      reportRefusal(() =>
        withDatabase(open, async (db) => {
          const latest = await readLatestRuns(db.read);
          const rows = all.map((job) => shown(job, latest.get(job.name)));
          printResult(json, rows, rows.map(describe).join('\n'));
        }),
      ),
    );

  subcommand('run')
    .description('chạy một công việc ngay và chờ kết quả')
    .argument('<name>', all.map(({ name }) => name).join(', '))
    .action((name: string, { json }: { json?: boolean }) =>
      reportRefusal(() =>
        withDatabase(open, async (db) => {
          const run = await runJobNow(db, all, name);
          const isDone = run.state === RunState.DONE;
          const text = isDone ? `${name}: ${run.result}.` : `${name} không chạy được: ${run.lastError}.`;
          printResult(json, { name, state: run.state, result: run.result, lastError: run.lastError }, text);
          if (!isDone) process.exitCode = FAILED;
        }),
      ),
    );
  return jobs;
}
