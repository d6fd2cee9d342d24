import { DAY_MS, type Instant } from '../../kernel/instant';
import { type JobRun, RunState } from '../jobs/job-run.entity';
import { readLatestRuns, readRunsSince } from '../jobs/job-runs';
import { readHold } from '../outbox/hold';
import { MessageState } from '../outbox/outbox-message.entity';
import { listMessages, readTroubledTopics } from '../outbox/outbox-upkeep';
import { WHOLE } from '../reporting/prove-offices';
import { assess } from './assess';
import { troubleOf } from './checks/background-checks';
import { readCopies } from './copies';
import type { DriftingPart, HealthLineView, JobView, SystemHealth } from './health.types';
import type { HealthRoom } from './health-room';
import { type Language, worst } from './health-terms';
import { resultInEnglish } from './job-results';
import { readProcesses } from './processes';
import { readProofFigures } from './prove-slice';
import { readSlowStatements } from './slow-record';

const LISTED = 50;
const COPIES = 10;
const COUNTED_MS = 7 * DAY_MS;

/** Everything that the page shows. */
export async function reportHealth(room: HealthRoom, language: Language, at: Instant): Promise<SystemHealth> {
  const { read } = room.db;
  const lines = await linesIn(room, language, at);
  const [jobs, deadMessages, troubledTopics, hold, processes, slowStatements, copies, drifting] = await Promise.all([
    jobViews(room, language, at),
    listMessages(room.db, MessageState.DEAD, LISTED),
    readTroubledTopics(read),
    readHold(read),
    readProcesses(read),
    readSlowStatements(read),
    readCopies(read, COPIES),
    driftingParts(room, at),
  ]);
  return {
    state: worst(lines.map(({ state }) => state)),
    at,
    lines,
    jobs,
    deadMessages,
    troubledTopics,
    hold,
    processes,
    slowStatements: slowStatements.slice(0, LISTED),
    copies,
    drifting,
  };
}

/** The lines in the words of one language. */
export async function linesIn(room: HealthRoom, language: Language, at: Instant): Promise<HealthLineView[]> {
  return (await assess(room, at)).map(({ name, title, state, since, figure, advice, page, command }) => ({
    name,
    state,
    since,
    title: title[language],
    figure: figure[language],
    advice: advice?.[language] ?? null,
    page: page ?? null,
    command: command ?? null,
  }));
}

const tookMs = (run: JobRun | undefined) =>
  run?.startedAt != null && run.finishedAt !== null ? run.finishedAt - run.startedAt : null;

async function jobViews({ db, jobs }: HealthRoom, language: Language, at: Instant): Promise<JobView[]> {
  const latest = await readLatestRuns(db.read);
  const runs = await readRunsSince(db.read, at - COUNTED_MS);
  return jobs.map(({ name, title, english, schedule }) => {
    const run = latest.get(name);
    return {
      name,
      title: language === 'en' ? english : title,
      schedule,
      state: run?.state ?? null,
      trouble: troubleOf(schedule, run, at),
      startedAt: run?.startedAt ?? null,
      finishedAt: run?.finishedAt ?? null,
      tookMs: tookMs(run),
      failures: (runs.get(name) ?? []).filter((one) => one.state === RunState.FAILED || one.lastError !== null).length,
      result: (language === 'en' && run?.result ? resultInEnglish(run.result) : run?.result) ?? null,
      lastError: run?.lastError ?? null,
    };
  });
}

async function driftingParts({ db, directory }: HealthRoom, at: Instant): Promise<DriftingPart[]> {
  const { differing } = await readProofFigures(db.read, at);
  if (differing.length === 0) return [];
  const offices = await directory.get();
  return differing.map(({ part, provenAt, count, differences }) => ({
    office: part === WHOLE ? null : (offices.findOffice(part)?.name ?? part),
    provenAt,
    count,
    differences: differences.map(({ where, which, column, stored, expected }) => ({
      where,
      which,
      column,
      stored: JSON.stringify(stored) ?? '',
      expected: JSON.stringify(expected) ?? '',
    })),
  }));
}
