import { Cron } from 'croner';
import type { Database } from '../../database/database';
import type { Instant } from '../../kernel/instant';

export interface JobContext {
  db: Database;
  /** The product's time at which this attempt began. */
  at: Instant;
  /** Ends when this process no longer is the one that runs jobs. */
  signal: AbortSignal;
}

/**
 * Something done by the clock, by one process of all. A run may come twice where a process died in the middle, so it
 * must be of the kind that can be done again.
 */
export interface Job {
  /** Stays the same for good: runs are kept under it. At most 40 characters. */
  name: string;
  /** What it is for, in Vietnamese. */
  title: string;
  /** The same in English, for the health page. */
  english: string;
  /** Cron of five fields in Vietnamese civil time: "10 2 * * *" is ten past two every night. */
  schedule: string;
  /** @returns what was done, for people */
  run: (context: JobContext) => Promise<string>;
}

const parsed = new Map<string, Cron>();

/** The last moment of the schedule that is not after `at`. @throws Error where the schedule is none */
export function lastDue(schedule: string, at: Instant): Instant {
  let cron = parsed.get(schedule);
  if (!cron) {
    cron = new Cron(schedule, { timezone: 'Asia/Ho_Chi_Minh', paused: true, mode: '5-part' });
    parsed.set(schedule, cron);
  }
  // It answers with moments before the one it is given.
  const [due] = cron.previousRuns(1, new Date(at + 1_000));
  if (!due) throw new Error(`The schedule "${schedule}" has no moment.`);
  return due.getTime();
}
