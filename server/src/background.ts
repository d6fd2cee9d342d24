import type { Logger } from 'pino';
import type { App } from './app';
import { compareClocks } from './modules/health/processes';
import { keepSlowStatements } from './modules/health/slow-record';
import type { Job } from './modules/jobs/job';
import { JobRunner } from './modules/jobs/job-runner';
import { OUTBOX_FILLED } from './modules/outbox/enqueue';
import { Outbox } from './modules/outbox/outbox';
import type { OutboxHandler } from './modules/outbox/outbox-handler';
import { Membership } from './processes/membership';

/** How often rows of other processes are read: with the time to write them well within three seconds. */
const READ_MS = 700;
const OUTBOX_MS = 500;
/** A supervisor waits some ten seconds for a process that it stops. */
const STOP_MS = 5_000;
/** Schedules count in minutes. */
const JOBS_MS = 2_000;
/** How often a process says how it fares itself. */
const SELF_MS = 30_000;

export interface BackgroundOptions {
  jobs: readonly Job[];
  handlers: readonly OutboxHandler[];
  redisUrl: string | null;
  log: Logger;
}

export interface Background {
  membership: Membership;
  outbox: Outbox;
  jobs: JobRunner;
  /** Finishes what has been begun, then leaves. */
  stop(): Promise<void>;
}

/**
 * What a serving process does beside answering: hears the other processes, and, where it is the one that holds the
 * lease, delivers messages and runs jobs. To be started before the first request is served.
 */
export async function startBackground(app: App, options: BackgroundOptions): Promise<Background> {
  const { bus, db } = app;
  const { log } = options;
  app.health.jobs = options.jobs;
  const membership = new Membership(db, bus.processId, { onLost: () => bus.miss() });
  const parts = { db, log, mayWrite: membership.confirmLease.bind(membership) };
  const outbox = new Outbox({ ...parts, handlers: options.handlers });
  const jobs = new JobRunner({ ...parts, jobs: options.jobs });
  await bus.open({ redisUrl: options.redisUrl, log });
  await membership.join();
  let held = false;
  const loops = [
    repeat(Membership.LOOK_MS, log, async () => {
      await membership.step().finally(() => {
        const { holdsLease } = membership;
        if (held && !holdsLease) jobs.abort();
        if (holdsLease && !held) loops[2].soon();
        held = holdsLease;
      });
    }),
    repeat(READ_MS, log, () => bus.readOthers()),
    repeat(OUTBOX_MS, log, async () => {
      // A full house: what waits behind it goes on as soon as there is room.
      if (membership.holdsLease && (await outbox.step()) > 0) loops[2]!.soon();
    }),
    repeat(JOBS_MS, log, async () => {
      if (membership.holdsLease) await jobs.step();
    }),
    repeat(SELF_MS, log, async () => {
      await compareClocks(db, bus.processId);
      await keepSlowStatements(db);
    }),
  ] as const;
  bus.on(OUTBOX_FILLED, () => loops[2].soon());
  return {
    membership,
    outbox,
    jobs,
    stop: async () => {
      await Promise.all(loops.map((loop) => loop.stop()));
      await Promise.all([outbox.stop(STOP_MS), jobs.stop(STOP_MS)]);
      await bus.close();
      // The database may be away: then the lease is taken from here as from a process that died.
      await membership.leave().catch(() => undefined);
    },
  };
}

interface Loop {
  /** The next turn comes at once. */
  soon(): void;
  stop(): Promise<void>;
}

/** Turns of `work`, one after another; one that fails is followed by the next. */
function repeat(everyMs: number, log: Logger, work: () => Promise<void>): Loop {
  let isStopped = false;
  let isWanted = false;
  let isFailing = false;
  let timer: NodeJS.Timeout | null = null;
  let running: Promise<void> = Promise.resolve();
  const plan = (delay: number) => {
    timer = setTimeout(() => {
      timer = null;
      running = turn();
    }, delay).unref();
  };
  const turn = async () => {
    isWanted = false;
    try {
      await work();
      isFailing = false;
    } catch (error) {
      // Once, not three times a second, while the database is away.
      if (!isFailing) log.warn({ err: error }, 'background work failed; it goes on trying');
      isFailing = true;
    }
    if (!isStopped) plan(isWanted ? 0 : everyMs);
  };
  plan(0);
  return {
    soon: () => {
      isWanted = true;
      if (timer === null || isStopped) return;
      clearTimeout(timer);
      plan(0);
    },
    stop: async () => {
      isStopped = true;
      if (timer) clearTimeout(timer);
      await running;
    },
  };
}
