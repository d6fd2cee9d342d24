import { parseInstant } from '../../src/kernel/instant';
import { now } from '../../src/kernel/now';
import { generateMore } from '../../src/modules/demo/generate-more';
import { forecastHere } from '../../src/modules/forecast/run-forecast';
import { trainForecast } from '../../src/modules/forecast/train-forecast';
import { setClock } from '../harness/clock';
import { describeServers } from '../harness/test-server';
import { DISTRICT, LEADERSHIP } from '../harness/walk';

const AT = '2026-11-23T09:30:00+07:00';
/** Before it the generator's history ends; after it more comes. */
const EARLIER = '2026-10-20T03:10:00+07:00';

interface Forecasts {
  totalCount: number;
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
  nodes: { chance: number; leftMinutes: number; dossier: { id: string; receivingOffice: { code: string } } }[];
}
interface OfficeRow {
  office: { code: string };
  open: number;
  likely: number;
}
interface Basis {
  untilDay: string;
  scoredAt: string;
  together: { forecasts: number; brier: number; baselineBrier: number } | null;
  calibration: { forecasts: number }[];
}

describeServers('the forecast', (server) => {
  beforeAll(async () => {
    setClock(AT);
    await generateMore(server().db, { now: now(), count: 600, seed: 'forecast' });
  });
  beforeEach(() => setClock(AT));

  const list = async (username: string, variables: object = {}): Promise<Forecasts> =>
    (await server().as(username)).ask<Forecasts>('ForecastDossiers', { least: 0, first: 200, ...variables });
  const count = async (sql: string, values: (string | number)[] = []): Promise<number> => {
    const [row] = await server().db.read.query<{ n: number }>(sql, values);
    return Number(row!.n);
  };

  it('of an earlier day is the same whatever came later', async () => {
    const references = await server().app.references();
    const at = parseInstant(EARLIER, 'at');
    const before = await trainForecast(server().db.read, references, at);
    expect(before.legs).toBeGreaterThan(500);
    const later = parseInstant('2026-10-21T00:00:00+07:00', 'at');
    let after = before;
    // Everything that happened since is another: how long it took, what was due, how it ended. Then it is undone.
    const changed = server().db.transact(async (tx) => {
      await tx.run('UPDATE leg SET used_minutes = used_minutes + 480 WHERE left_at >= ?', [later]);
      await tx.run('UPDATE dossier_event SET due_at = due_at + 86400000 WHERE at >= ?', [later]);
      const ended = "UPDATE dossier SET standing = 'LATE' WHERE ended_at >= ? AND standing IN ('EARLY', 'ON_TIME')";
      expect((await tx.run(ended, [later])).affected).toBeGreaterThan(20);
      await tx.run("UPDATE dossier SET standing = 'WITHDRAWN' WHERE ended_at IS NULL AND received_at < ?", [later]);
      after = await trainForecast(tx, references, at);
      throw new Error('undone');
    });
    await expect(changed).rejects.toThrow('undone');
    expect(after).not.toBe(before);
    expect([after.weights, after.judged]).toEqual([before.weights, before.judged]);
    expect(after.model).toEqual(before.model);
    expect(after.rates).toEqual(before.rates);
  });

  it('learns once a month, and gives every dossier whose time runs its chance each night', async () => {
    expect(await (await server().as(LEADERSHIP)).ask<Basis | null>('ForecastBasis')).toBeNull();
    const first = await forecastHere(server().db, now());
    expect(first.isTrained).toBe(true);
    const open = await count("SELECT COUNT(*) AS n FROM dossier WHERE standing = 'RUNNING' AND due_at >= ?", [now()]);
    expect(open).toBeGreaterThan(10);
    expect(first.scored).toBe(open);
    const again = await forecastHere(server().db, now() + 1);
    expect(again).toEqual({ isTrained: false, scored: open });
    expect(await count('SELECT COUNT(*) AS n FROM forecast_score')).toBe(open);
    const basis = await (await server().as(LEADERSHIP)).ask<Basis>('ForecastBasis');
    expect(basis).toMatchObject({ untilDay: '2026-11-01', scoredAt: expect.any(String) });
    expect(basis.together!.forecasts).toBe(basis.calibration.reduce((sum, { forecasts }) => sum + forecasts, 0));
  });

  it('opens each figure to exactly its dossiers, page by page, the likeliest first', async () => {
    const all = await list(LEADERSHIP);
    const chances = all.nodes.map(({ chance }) => chance);
    expect(chances).toEqual([...chances].sort((a, b) => b - a));
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const page: Forecasts = await list(LEADERSHIP, { first: 7, after });
      expect(page.totalCount).toBe(all.totalCount);
      paged.push(...page.nodes.map(({ dossier }) => dossier.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(paged).toHaveLength(all.totalCount);
    expect(new Set(paged).size).toBe(all.totalCount);
    const offices = await (await server().as(LEADERSHIP)).ask<OfficeRow[]>('OfficeForecasts', {});
    expect(offices.reduce((sum, { open }) => sum + open, 0)).toBe(all.totalCount);
    const [row] = [...offices].sort((a, b) => b.open - a.open);
    const own = await list(LEADERSHIP, { officeCode: row!.office.code });
    expect(own.totalCount).toBe(row!.open);
    expect((await list(LEADERSHIP, { officeCode: row!.office.code, least: 0.5 })).totalCount).toBe(row!.likely);
    const refused = (await server().as(LEADERSHIP)).refusal('ForecastDossiers', { least: 2, first: 1 });
    expect(await refused).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('shows a district its own', async () => {
    const all = await list(LEADERSHIP);
    const own = await list(DISTRICT);
    const received = await count(
      `SELECT COUNT(*) AS n FROM forecast_score s JOIN office o ON o.id = s.receiving_office_id JOIN area a ON a.code = o.area_code
        WHERE a.code = '385' OR a.parent_code = '385'`,
    );
    expect([own.totalCount, own.totalCount < all.totalCount]).toEqual([received, true]);
    const foreign = (await server().as(DISTRICT)).refusal('OfficeForecasts', { areaCode: '384' });
    expect(await foreign).toMatchObject({ code: 'NOT_FOUND' });
  });
});
