import fc from 'fast-check';
import type { App } from '../../src/app';
import { HccError } from '../../src/kernel/errors';
import { dayOf } from '../../src/kernel/instant';
import { now } from '../../src/kernel/now';
import { generateMore } from '../../src/modules/demo/generate-more';
import { receiveDossier } from '../../src/modules/dossier/receipt/receive-dossier';
import { orderReorganisation } from '../../src/modules/reorganisation/carry-out';
import { verify } from '../../src/modules/reporting/verify';
import { MONDAY_9AM, setClock } from '../harness/clock';
import { openDemo } from '../harness/demo-template';
import { describeEngines, type TestEngine } from '../harness/engines';
import { LEADERSHIP, receiveInput } from '../harness/walk';
import { changesOf, type Wish, wishes } from './random-changes';
import { actorOf, expectOneTotal, expectTimes, expectTrue, follow, newApp } from './reorganised-province';

/** HCC_RANDOM_RUNS=20 npx jest test/reorganisation/random: as long as one likes. */
const RUNS = Number(process.env.HCC_RANDOM_RUNS ?? 1);
const DOSSIERS = 120;
jest.setTimeout(RUNS * 120_000);

/** Changes of which those that can't be carried out are left out, as whoever is told which they are would do. */
async function orderRandomly(app: App, wanted: readonly Wish[], round: number): Promise<void> {
  const { directory } = await app.references();
  let changes = changesOf(wanted, directory.areas, 90_000 + 100 * round);
  while (changes.length > 0) {
    const order = { effectiveOn: dayOf(now()), decision: `Lần ${round}`, changes };
    try {
      await orderReorganisation(app.dossiers, JSON.stringify(order));
      return;
    } catch (error) {
      if (!(error instanceof HccError)) throw error;
      const fields = error.details.fields as { path: string }[];
      const wrong = new Set(fields.map(({ path }) => Number(path.split('.')[1])));
      if (![...wrong].some((index) => index < changes.length)) return;
      changes = changes.filter((_, index) => !wrong.has(index));
    }
  }
}

const promised = async ({ db }: TestEngine) =>
  db.read.query<object>('SELECT id, code, due_at AS dueAt FROM dossier ORDER BY id');

/** One round on a province: reorganised, followed, received in; every law looked at. */
async function expectLaws(engine: TestEngine, wanted: readonly Wish[], round: number): Promise<void> {
  const before = await promised(engine);
  await orderRandomly(newApp(engine), wanted, round);
  const app = newApp(engine);
  await follow(app);
  expect(await promised(engine)).toEqual(before);
  const desks = await engine.db.read.query<{ username: string }>(
    "SELECT username FROM staff WHERE username LIKE 'xa.%' AND username NOT LIKE '%.ubnd' ORDER BY username",
  );
  for (const { one, other } of wanted) {
    const desk = await actorOf(app, desks[(one * 1_000 + other) % desks.length]!.username);
    expect(desk.office.successorId).toBeNull();
    await receiveDossier(app.dossiers, desk, receiveInput() as never);
  }
  expect(await engine.db.read.query('SELECT code FROM dossier GROUP BY code HAVING COUNT(*) > 1')).toEqual([]);
  await expectTrue(engine);
  await expectOneTotal(app, await actorOf(app, LEADERSHIP));
}

describeEngines('random reorganisations over random histories', (kind) => {
  let engine: TestEngine | null = null;
  afterAll(() => engine?.close());

  it('keep every law: one dossier counts once, nothing promised moves, no number comes twice', async () => {
    const rounds = fc.array(wishes(5), { minLength: 2, maxLength: 3 });
    const property = fc.asyncProperty(fc.nat(9_999), rounds, async (seed, wanted) => {
      await engine?.close();
      setClock(MONDAY_9AM);
      engine = await openDemo(kind);
      await generateMore(engine.db, { now: now(), count: DOSSIERS, seed: `${seed}` });
      for (const [index, each] of wanted.entries()) await expectLaws(engine, each, index + 1);
      const app = newApp(engine);
      await expectTimes(app, await actorOf(app, LEADERSHIP));
    });
    // What fails is made smaller as far as a quarter of an hour goes.
    await fc.assert(property, { numRuns: RUNS, interruptAfterTimeLimit: 900_000, markInterruptAsFailure: true });
  });

  it('is found out where an office is counted under none of the units of now', async () => {
    const { db } = engine!;
    // A last one, so that some office is closed whatever was wished above.
    await expectLaws(engine!, [{ kind: 'ABOLISH', one: 3, other: 4 }], 9);
    const [closed] = await db.read.query<{ id: string; code: string }>(
      'SELECT id, code FROM office WHERE successor_id IS NOT NULL ORDER BY code LIMIT 1',
    );
    await db.transact((tx) => tx.run('UPDATE office SET successor_id = NULL WHERE id = ?', [closed!.id]));
    const { differences } = await verify(db, { now: now() });
    expect(differences).toContainEqual({ where: 'office', which: closed!.code, column: 'NOW', stored: 0, expected: 1 });
  });
});
