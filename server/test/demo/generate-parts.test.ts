import { now } from '../../src/kernel/now';
import { type HistoryPart, writePart } from '../../src/modules/demo/generate-more';
import { verify } from '../../src/modules/reporting/verify';
import { openEngine } from '../harness/engines';
import { expectSame, withHistory, written } from './history';

const COUNT = 300;

/** What the threads of a large run do, in one. */
describe('a history written in two parts at once', () => {
  const part = (address: HistoryPart['address'], number: number, parts: number): HistoryPart => ({
    address,
    now: now(),
    count: COUNT,
    seed: '9',
    districtShare: 0.2,
    keyPrefix: 'parts-',
    series: '9',
    firstReceipts: new Map(),
    part: number,
    parts,
  });

  it('is the same as one written by one, and verifies', async () => {
    const [one, two] = [await openEngine('mysql'), await openEngine('mysql')];
    try {
      for (const { db } of [one, two]) await withHistory(db, 5);
      await writePart(one.db, part(one.db.address, 0, 1), () => undefined);
      await Promise.all([0, 1].map((number) => writePart(two.db, part(two.db.address, number, 2), () => undefined)));
      expectSame(await written(two.db), await written(one.db));
      expect(await verify(two.db, { now: now() })).toMatchObject({ dossiers: COUNT + 5, differences: [] });
      const [largest] = await two.db.read.query<{ share: number }>(
        `SELECT COUNT(*) / (SELECT COUNT(*) FROM dossier) AS share
           FROM dossier d JOIN office o ON o.id = d.receiving_office_id JOIN area a ON a.code = o.area_code
          WHERE a.tier <> 'PROVINCE'
          GROUP BY CASE WHEN a.tier = 'DISTRICT' THEN a.code ELSE a.parent_code END ORDER BY share DESC LIMIT 1`,
      );
      expect(Number(largest!.share)).toBeGreaterThan(0.14);
      expect(Number(largest!.share)).toBeLessThan(0.26);
    } finally {
      await one.close();
      await two.close();
    }
  });
});
