import { Entity } from 'typeorm';
import { InstantColumn, IntColumn, KeyInstant, KeyText, TextColumn } from '../../database/columns';

export enum RunState {
  /** The job was new then; earlier moments of its schedule were not missed. */
  REGISTERED = 'REGISTERED',
  WAITING = 'WAITING',
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  FAILED = 'FAILED',
}

/** One moment at which a job was due, and what became of it. */
@Entity('job_run')
export class JobRun {
  @KeyText('job', 40)
  job: string;

  @KeyInstant('due_at')
  dueAt: number;

  @TextColumn('state', 12)
  state: RunState;

  @IntColumn('attempts')
  attempts: number;

  /** Not to be tried before. */
  @InstantColumn('try_at')
  tryAt: number;

  @InstantColumn('started_at', { nullable: true })
  startedAt: number | null;

  @InstantColumn('finished_at', { nullable: true })
  finishedAt: number | null;

  /** What the job says it did. */
  @TextColumn('result', 500, { nullable: true })
  result: string | null;

  @TextColumn('last_error', 500, { nullable: true })
  lastError: string | null;
}
