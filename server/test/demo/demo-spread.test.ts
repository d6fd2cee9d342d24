import { createApp } from '../../src/app';
import { parseInstant } from '../../src/kernel/instant';
import { now, startClockAt } from '../../src/kernel/now';
import { loadDemo } from '../../src/modules/demo/load-demo';
import { DossierAction } from '../../src/modules/dossier/dossier-terms';
import { readSentUp, readWorklist, readWorklistCounts } from '../../src/modules/dossier/worklist/worklist.queries';
import { WorklistView } from '../../src/modules/dossier/worklist/worklist-terms';
import { productDataFile } from '../../src/product-data';
import { openEngine, type TestEngine } from '../harness/engines';
import { NOW } from './history';

/** What somebody who looks at the demo as a province's people would finds there; a clock that stands still. */
describe('the spread of the demo', () => {
  let engine: TestEngine;
  beforeAll(async () => {
    startClockAt(parseInstant(NOW, 'now'));
    engine = await openEngine('sqlite');
    await loadDemo(engine.db, { dataFolder: productDataFile(''), now: now(), dossiers: 6_000 });
  });
  afterAll(() => engine?.close());

  const rows = <Row>(sql: string) => engine.db.read.query<Row>(sql);
  const signIn = async (username: string) => {
    const app = createApp(engine.db, 'https://hcc.test');
    return { ...(await app.sessions.signIn(username, 'demo')), references: await app.references() };
  };

  it('has as many dossiers in the year as were asked for, opening days and what a machine without a line took in aside', async () => {
    const [year] = await rows<{ count: number }>(
      `SELECT COUNT(*) AS count FROM dossier WHERE received_at >= ${parseInstant('2025-11-24T00:00:00+07:00', 'from')}
          AND id NOT IN (SELECT dossier_id FROM offline_receipt)`,
    );
    expect(year!.count).toBe(6_000);
  });

  it.each(['xa.14869.ubnd', 'huyen.385.ubnd'])('gives %s something to appraise or sign', async (username) => {
    const { actor, references } = await signIn(username);
    const counts = await readWorklistCounts(engine.db.read, actor, references, now());
    expect(counts).toMatchObject({ toReturn: 0 });
    expect(counts.overdue).toBeGreaterThan(0);
    expect(counts.today).toBeGreaterThan(0);
    const list = await readWorklist(engine.db.read, actor, references, now(), {}, { first: 50 });
    expect(list.totalCount).toBeGreaterThanOrEqual(8);
    expect(list.totalCount).toBeLessThanOrEqual(30);
    const refusable = list.nodes.filter(({ availableActions }) => availableActions.includes(DossierAction.REFUSE));
    expect(refusable.length).toBeGreaterThanOrEqual(3);
  });

  it('has sent up from the guided desk to its committee, the district and the province', async () => {
    const { actor, references } = await signIn('xa.14869');
    const sent = await readSentUp(engine.db.read, actor, references, now(), { first: 50 });
    const where = new Map<string, number>();
    for (const { currentOffice } of sent.nodes) {
      const { tier } = currentOffice!;
      where.set(tier, (where.get(tier) ?? 0) + 1);
    }
    for (const tier of ['COMMUNE', 'DISTRICT', 'PROVINCE']) expect(where.get(tier) ?? 0).toBeGreaterThanOrEqual(3);
  });

  it('leaves nothing at a desk that should long have gone on, but what was sent back to it', async () => {
    const { actor, references } = await signIn('xa.14869');
    const toDo = { view: WorklistView.TO_DO };
    const { nodes } = await readWorklist(engine.db.read, actor, references, now(), toDo, { first: 50 });
    const calendar = references.calendars.province;
    const entered = await rows<{ at: number }>(
      `SELECT entered_at AS at FROM dossier WHERE id IN (${nodes.map(({ id }) => `'${id}'`).join(',')})`,
    );
    for (const { at } of entered) expect(calendar.workingMinutesBetween(at, now())).toBeLessThan(2 * 8 * 60);
    expect(nodes.some(({ status, previousOffice }) => status === 'PROCESSING' && previousOffice !== null)).toBe(true);
  });

  it('lets no account of an office that procedures lead to open on nothing for months', async () => {
    const idle = await rows<{ name: string }>(
      `SELECT o.name FROM office o
        WHERE NOT (o.tier = 'COMMUNE' AND o.kind = 'COMMITTEE')
          AND EXISTS (SELECT 1 FROM leg l WHERE l.office_id = o.id)
          AND NOT EXISTS (SELECT 1 FROM dossier d WHERE d.queue_office_id = o.id)`,
    );
    expect(idle).toEqual([]);
    const forgotten = await rows<{ name: string }>(
      `SELECT o.name FROM office o JOIN leg l ON l.office_id = o.id
        WHERE o.tier <> 'COMMUNE' GROUP BY o.id, o.name
       HAVING MAX(l.entered_at) < ${now() - 60 * 86_400_000}`,
    );
    expect(forgotten).toEqual([]);
    const [fullest] = await rows<{ most: number }>(
      `SELECT MAX(n) AS most FROM (SELECT COUNT(*) AS n FROM dossier WHERE queue_office_id IS NOT NULL
        GROUP BY queue_office_id) q`,
    );
    expect(fullest!.most).toBeLessThan(60);
  });

  it('has good and bad districts around a province of 95 %', async () => {
    const districts = await rows<{ code: string; settled: number; inTime: number }>(
      `SELECT CASE a.tier WHEN 'COMMUNE' THEN a.parent_code ELSE a.code END AS code, COUNT(*) AS settled,
              SUM(CASE WHEN d.timeliness = 'LATE' THEN 0 ELSE 1 END) AS inTime
         FROM dossier d JOIN office o ON o.id = d.receiving_office_id JOIN area a ON a.code = o.area_code
        WHERE d.timeliness IS NOT NULL GROUP BY 1`,
    );
    const rate = (of: typeof districts) =>
      of.reduce((sum, { inTime }) => sum + inTime, 0) / of.reduce((sum, { settled }) => sum + settled, 0);
    const rates = districts.map((each) => rate([each])).sort((a, b) => a - b);
    expect(rate(districts)).toBeGreaterThan(0.935);
    expect(rate(districts)).toBeLessThan(0.97);
    expect(rates[0]).toBeGreaterThan(0.75);
    expect(rates[1]).toBeLessThan(0.9);
    expect(rates.at(-3)).toBeGreaterThan(0.98);
  });

  it('has quick offices and slow ones', async () => {
    const parts = await rows<{ part: number }>(
      `SELECT 1.0 * SUM(l.used_minutes) / SUM(l.quota_minutes) AS part FROM leg l JOIN office o ON o.id = l.office_id
        WHERE o.tier = 'DISTRICT' AND l.left_at IS NOT NULL AND l.step_kind <> 'RETURN'
        GROUP BY o.area_code ORDER BY 1`,
    );
    expect(parts[2]!.part).toBeLessThan(0.72);
    expect(parts.at(-3)!.part).toBeGreaterThan(0.85);
  });
});
