import { createApp } from '../../src/app';
import { parseInstant } from '../../src/kernel/instant';
import { now, startClockAt } from '../../src/kernel/now';
import { loadDemo } from '../../src/modules/demo/load-demo';
import { readReferences } from '../../src/modules/dossier/read-references';
import { readWorklistCounts } from '../../src/modules/dossier/worklist/worklist.queries';
import { readFloorFigures } from '../../src/modules/floor/figures/floor-figures';
import { FloorCut } from '../../src/modules/floor/floor-terms';
import { verify } from '../../src/modules/reporting/verify';
import { readRollout } from '../../src/modules/rollout/rollout.queries';
import { productDataFile } from '../../src/product-data';
import { openEngine, type TestEngine } from '../harness/engines';
import { expectSame, NOW, withHistory, written } from './history';

const DOSSIERS = 1_600;
const options = { dataFolder: productDataFile(''), now: parseInstant(NOW, 'now'), dossiers: DOSSIERS };

describe('hcc demo', () => {
  let engine: TestEngine;
  beforeAll(async () => {
    startClockAt(options.now);
    engine = await openEngine('sqlite');
    expect(await loadDemo(engine.db, options)).toMatchObject({ loaded: true });
  });
  afterAll(() => engine?.close());

  it('is what its own events say', async () => {
    const report = await verify(engine.db, { now: now() });
    expect(report.differences).toEqual([]);
    expect(report.dossiers).toBeGreaterThan(DOSSIERS + 500);
  });

  it('says the second time that it is there, and changes nothing', async () => {
    const before = await written(engine.db);
    expect(await loadDemo(engine.db, options)).toMatchObject({ loaded: false });
    expectSame(await written(engine.db), before);
  });

  it('gives every centre a first dossier: most on time, some late, a few only this year', async () => {
    const { directory } = await readReferences(engine.db.read);
    const rollout = (await readRollout(engine.db.read, directory, directory.children(null)[0]!, now()))!;
    for (const tier of rollout.tiers) expect(tier.running).toBe(tier.planned);
    const communes = rollout.tiers.find(({ tier }) => tier === 'COMMUNE')!;
    expect(communes.late / communes.planned).toBeGreaterThan(0.05);
    expect(communes.late / communes.planned).toBeLessThan(0.25);
    const thisYear = rollout.milestones.filter(({ tier, metOn }) => tier === 'COMMUNE' && metOn! > '2025-11-23');
    expect(thisYear.length).toBeGreaterThanOrEqual(3);
    expect(thisYear.length).toBeLessThanOrEqual(6);
  });

  it('shows a floor on which people wait, are served, and were served on the days before', async () => {
    const app = createApp(engine.db, 'https://hcc.test');
    const { actor } = await app.sessions.signIn('tinh', 'demo');
    const { counters, groups } = await app.boards.get(actor.office.id);
    expect(groups.length).toBe(counters.length);
    expect(counters.filter(({ officerName }) => officerName !== null).length).toBeGreaterThan(0);
    const period = { officeId: actor.office.id, from: '2026-01-01', to: '2026-12-31' };
    const { rows, total } = await readFloorFigures(app.dossiers, actor, period, FloorCut.DAY);
    expect(rows.length).toBeGreaterThan(3);
    expect(total.noShow).toBeGreaterThan(0);
    expect(total.served / total.issued).toBeGreaterThan(0.8);
  });

  it.each(['xa.14869', 'huyen.385', 'huyen.385.ldtbxh', 'tinh', 'so.ldtbxh', 'so.tp'])(
    'gives %s something of everything to do',
    async (username) => {
      const app = createApp(engine.db, 'https://hcc.test');
      const { actor } = await app.sessions.signIn(username, 'demo');
      const counts = await readWorklistCounts(engine.db.read, actor, await app.references(), now());
      expect(counts.all).toBeGreaterThanOrEqual(8);
      expect(counts.all).toBeLessThanOrEqual(40);
      expect(counts.overdue).toBeGreaterThan(0);
      expect(counts.today).toBeGreaterThan(0);
      expect(counts.dueSoon).toBeGreaterThan(counts.today);
      expect(counts.supplement).toBeGreaterThan(0);
      // Results are handed out at centres.
      if (!username.includes('ldtbxh') && username !== 'so.tp') expect(counts.toReturn).toBeGreaterThan(0);
    },
  );

  it('takes up what was cut off half-way, and ends with the same data', async () => {
    const other = await openEngine('sqlite');
    try {
      const cutOff = loadDemo(other.db, {
        ...options,
        onProgress: (done) => {
          if (done > 0) throw new Error('cut off');
        },
      });
      await expect(cutOff).rejects.toThrow('cut off');
      const [half] = await other.db.read.query<{ count: number }>('SELECT COUNT(*) AS count FROM dossier');
      expect(half!.count).toBe(2_000);
      const laterThatDay = { ...options, now: options.now + 5 * 3_600_000 };
      expect(await loadDemo(other.db, laterThatDay)).toMatchObject({ loaded: true });
      expectSame(await written(other.db), await written(engine.db));
      expect((await verify(other.db, { now: now() })).differences).toEqual([]);
    } finally {
      await other.close();
    }
  });

  it('is refused where there are dossiers of somebody else', async () => {
    const other = await openEngine('sqlite');
    try {
      await withHistory(other.db, 5);
      await expect(loadDemo(other.db, options)).rejects.toMatchObject({ code: 'CONFLICT' });
    } finally {
      await other.close();
    }
  });
});
