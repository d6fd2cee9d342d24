import pino from 'pino';
import { formatInstant, parseInstant } from '../../src/kernel/instant';
import { now } from '../../src/kernel/now';
import { type Job, lastDue } from '../../src/modules/jobs/job';
import { JobRun, RunState } from '../../src/modules/jobs/job-run.entity';
import { JobRunner, MAX_ATTEMPTS } from '../../src/modules/jobs/job-runner';
import { countFailingJobs, purgeRuns, readLatestRuns } from '../../src/modules/jobs/job-runs';
import { runJobNow } from '../../src/modules/jobs/run-job-now';
import { Membership } from '../../src/processes/membership';
import { setClock } from '../harness/clock';
import { describeEngines, openEngine, type TestEngine } from '../harness/engines';

const at = (text: string) => parseInstant(`2026-11-${text}:00+07:00`, 'at');

describe('a schedule', () => {
  it.each([
    ['10 2 * * *', '23T09:00', '23T02:10'],
    ['10 2 * * *', '23T02:10', '23T02:10'],
    ['10 2 * * *', '23T02:09', '22T02:10'],
    ['*/5 * * * *', '23T00:04', '23T00:00'],
    ['*/5 * * * *', '23T23:59', '23T23:55'],
    // A Friday, as leadership reads.
    ['0 7 * * FRI', '26T12:00', '20T07:00'],
  ])('%s was last due before %s at %s, in Vietnamese time', (schedule, when, due) => {
    expect(formatInstant(lastDue(schedule, at(when)))).toBe(`2026-11-${due}:00+07:00`);
  });

  it('that is none is a bug', () => {
    expect(() => lastDue('at night', now())).toThrow();
  });
});

describeEngines('jobs', (kind) => {
  let engine: TestEngine;
  beforeEach(async () => {
    setClock('2026-11-23T09:00:00+07:00');
    engine = await openEngine(kind);
  });
  afterEach(() => engine.close());

  const nightly = (run: Job['run']): Job => ({
    name: 'nightly',
    title: 'Hằng đêm',
    english: 'Nightly',
    schedule: '10 2 * * *',
    run,
  });
  const runnerOf = (job: Job, mayWrite = async () => true) =>
    new JobRunner({ db: engine.db, jobs: [job], log: pino({ level: 'silent' }), mayWrite });
  const turn = async (...runners: JobRunner[]) => {
    await Promise.all(runners.map((runner) => runner.step()));
    await Promise.all(runners.map((runner) => runner.settle()));
  };
  const latest = async () => (await readLatestRuns(engine.db.read)).get('nightly');
  const counted = () => {
    const runs: string[] = [];
    const job = nightly(async ({ at: when }) => {
      runs.push(formatInstant(when).slice(0, 16));
      return `lượt ${runs.length}`;
    });
    return { runs, job };
  };

  it('run at their time, once over all processes, and not for the time before they were there', async () => {
    const { runs, job } = counted();
    const runners = [runnerOf(job), runnerOf(job)];
    await turn(...runners);
    expect(runs).toEqual([]);
    expect((await latest())!.state).toBe(RunState.REGISTERED);
    setClock('2026-11-24T02:09:50+07:00');
    await turn(...runners);
    expect(runs).toEqual([]);
    setClock('2026-11-24T02:10:00+07:00');
    for (let each = 0; each < 3; each++) await turn(...runners);
    expect(runs).toEqual(['2026-11-24T02:10']);
    expect(await latest()).toMatchObject({ state: RunState.DONE, attempts: 1, result: 'lượt 1' });
  });

  it('make up for what was missed, once', async () => {
    const { runs, job } = counted();
    await turn(runnerOf(job));
    setClock('2026-11-29T08:00:00+07:00');
    for (let each = 0; each < 3; each++) await turn(runnerOf(job));
    expect(runs).toEqual(['2026-11-29T08:00']);
    setClock('2026-11-30T02:10:00+07:00');
    await turn(runnerOf(job));
    expect(runs).toHaveLength(2);
  });

  it('that fail are tried again later, are seen to fail, and give way to their next time', async () => {
    let runs = 0;
    const runner = runnerOf(
      nightly(async () => {
        runs++;
        throw new Error('disk is full');
      }),
    );
    await turn(runner);
    setClock('2026-11-24T02:10:00+07:00');
    await turn(runner);
    await turn(runner);
    expect(runs).toBe(1);
    expect(await latest()).toMatchObject({ state: RunState.WAITING, attempts: 1, lastError: 'disk is full' });
    expect(await countFailingJobs(engine.db.read)).toBe(1);
    for (let hour = 0; hour < 12; hour++) {
      setClock(`2026-11-24T${String(hour + 4).padStart(2, '0')}:00:00+07:00`);
      await turn(runner);
    }
    expect(runs).toBe(MAX_ATTEMPTS);
    expect(await latest()).toMatchObject({ state: RunState.FAILED, attempts: MAX_ATTEMPTS });
    expect(await countFailingJobs(engine.db.read)).toBe(1);
    const { runs: again, job } = counted();
    setClock('2026-11-25T02:10:00+07:00');
    await turn(runnerOf(job));
    expect(again).toHaveLength(1);
    expect(await countFailingJobs(engine.db.read)).toBe(0);
  });

  it('begin anew where the process that ran them died', async () => {
    const { runs, job } = counted();
    await turn(runnerOf(job));
    setClock('2026-11-24T02:10:00+07:00');
    // The first process never comes to an end.
    const dying = runnerOf(nightly(() => new Promise(() => undefined)));
    await dying.step();
    for (let each = 0; (await latest())!.state !== RunState.RUNNING; each++) {
      if (each > 200) throw new Error('It did not begin.');
      await new Promise((wake) => setTimeout(wake, 10));
    }
    await turn(runnerOf(job));
    expect(runs).toHaveLength(1);
    expect(await latest()).toMatchObject({ state: RunState.DONE, attempts: 2 });
  });

  it('do nothing in a process that has lost its lease', async () => {
    const { runs, job } = counted();
    await turn(runnerOf(job));
    setClock('2026-11-24T02:10:00+07:00');
    await turn(runnerOf(job, async () => false));
    expect(runs).toEqual([]);
    expect((await latest())!.state).toBe(RunState.REGISTERED);
  });

  it('are run at once by a command, also where no server runs; a failure is told', async () => {
    const { runs, job } = counted();
    expect(await runJobNow(engine.db, [job], 'nightly')).toMatchObject({ state: RunState.DONE, result: 'lượt 1' });
    expect(runs).toHaveLength(1);
    const broken = nightly(async () => {
      throw new Error('disk is full');
    });
    setClock('2026-11-23T10:00:00+07:00');
    expect(await runJobNow(engine.db, [broken], 'nightly')).toMatchObject({ lastError: 'disk is full' });
    await expect(runJobNow(engine.db, [job], 'other')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('asked for by a command are run by the server that holds the lease, and by nobody else', async () => {
    const here = counted();
    const there = counted();
    const server = new Membership(engine.db, 'server');
    await server.step();
    const runner = runnerOf(there.job, async () => true);
    let isStopped = false;
    const serving = (async () => {
      while (!isStopped) {
        await server.step();
        await runner.step();
        await new Promise((wake) => setTimeout(wake, 50));
      }
    })();
    const runs = await Promise.all([
      runJobNow(engine.db, [here.job], 'nightly'),
      runJobNow(engine.db, [here.job], 'nightly'),
    ]);
    isStopped = true;
    await serving;
    expect(runs).toMatchObject([{ state: RunState.DONE }, { state: RunState.DONE }]);
    expect(here.runs).toEqual([]);
    expect(there.runs.length).toBeGreaterThanOrEqual(1);
  });

  it('keep their runs of a month, and always the newest', async () => {
    const { job } = counted();
    await turn(runnerOf(job));
    for (const day of ['24', '25']) {
      setClock(`2026-11-${day}T02:10:00+07:00`);
      await turn(runnerOf(job));
    }
    expect(await purgeRuns(engine.db, now())).toBe(0);
    expect(await purgeRuns(engine.db, at('25T00:00') + 60 * 86_400_000)).toBe(2);
    expect(await engine.db.read.entities.count(JobRun)).toBe(1);
  });
});
