import { type App, createApp } from '../../src/app';
import { HccError } from '../../src/kernel/errors';
import { addDays, cutToMinute, dayOf, formatInstant, type Instant, startOfDay } from '../../src/kernel/instant';
import { startClockAt } from '../../src/kernel/now';
import { loadDemoFoundation } from '../../src/modules/demo/demo-foundation';
import { Channel, DossierStatus as S } from '../../src/modules/dossier/dossier-terms';
import { advanceDossier } from '../../src/modules/dossier/life/commands/advance-dossier';
import { recordSupplement } from '../../src/modules/dossier/life/commands/record-supplement';
import { refuseDossier } from '../../src/modules/dossier/life/commands/refuse-dossier';
import { requestSupplement } from '../../src/modules/dossier/life/commands/request-supplement';
import { stopDossier } from '../../src/modules/dossier/life/commands/stop-dossier';
import { withdrawDossier } from '../../src/modules/dossier/life/commands/withdraw-dossier';
import type { Command } from '../../src/modules/dossier/life/dossier-decision';
import { runCommand } from '../../src/modules/dossier/life/run-command';
import { receiveDossier } from '../../src/modules/dossier/receipt/receive-dossier';
import type { Actor } from '../../src/modules/identity/actor';
import { closedLegs, type LegCut } from '../../src/modules/reporting/closed-legs';
import type { DossierCut } from '../../src/modules/reporting/dossier-cut';
import { marginOf } from '../../src/modules/reporting/finish-margin';
import { readFinishSpread, wholeMonths } from '../../src/modules/reporting/finish-spread';
import { LegHolder, readLegHolders } from '../../src/modules/reporting/leg-holders';
import { readLegTimes } from '../../src/modules/reporting/leg-times';
import { ReportBy, SettlementColumn } from '../../src/modules/reporting/report-terms';
import { settlementDossiers } from '../../src/modules/reporting/settlement-dossiers';
import { figureOf } from '../../src/modules/reporting/settlement-figures';
import { settlementReport } from '../../src/modules/reporting/settlement-report';
import { type SettlementScope, settlementScope } from '../../src/modules/reporting/settlement-scope';
import { readToday } from '../../src/modules/reporting/today-figures';
import { productDataFile } from '../../src/product-data';
import { describeEngines, openEngine, type TestEngine } from '../harness/engines';
import { seeded } from '../harness/seeded';
import { receiveInput } from '../harness/walk';
import { countedByHand, expectAddsUp, FORM_COLUMNS, type Told, told } from './counted-by-hand';

const START = '2026-09-07';
const DAYS = 45;
const DESKS = ['xa.14869', 'xa.14872', 'xa.14845', 'huyen.385'];

describeEngines('figures of a random history', (kind) => {
  let engine: TestEngine;
  let app: App;
  const actors = new Map<string, Actor>();
  let end: Instant;

  const actorOf = async (username: string): Promise<Actor> => {
    const known = actors.get(username);
    if (known) return known;
    const { actor } = await app.sessions.signIn(username, 'demo');
    actors.set(username, actor);
    return actor;
  };
  const do_ = <Input>(command: Command<Input>, actor: Actor, id: string, version: number, input: Input) =>
    runCommand(app.dossiers, actor, command, { id, expectedVersion: version }, input);

  beforeAll(async () => {
    engine = await openEngine(kind);
    app = createApp(engine.db, 'https://hcc.test');
    startClockAt(startOfDay(START));
    await loadDemoFoundation(engine.db, productDataFile(''));
    await live();
  });
  afterAll(() => engine?.close());

  /** Forty-five days at four desks: some dossiers wait, some are late, some are refused, withdrawn or stopped. */
  async function live(): Promise<void> {
    const random = seeded(7);
    const open = new Set<string>();
    for (let day = 0; day < DAYS; day++) {
      for (const hour of [8, 10, 15]) {
        startClockAt(startOfDay(addDays(START, day)) + hour * 3_600_000 + Math.floor(random() * 3_000_000));
        if (random() < 0.6) {
          const desk = DESKS[Math.floor(random() * DESKS.length)]!;
          const procedureCode = desk.startsWith('huyen') ? '1.001612' : random() < 0.5 ? '1.004873' : '1.001776';
          const channel = random() < 0.3 ? Channel.ONLINE : Channel.COUNTER;
          open.add(
            await receiveDossier(app.dossiers, await actorOf(desk), {
              ...receiveInput({ procedureCode }),
              channel,
            } as never),
          );
        }
        for (const id of open) if (random() < 0.2 && (await step(id, random))) open.delete(id);
      }
    }
    end = startOfDay(addDays(START, DAYS)) + 9 * 3_600_000;
    startClockAt(end);
  }

  /** One random thing to one dossier. @returns true where nothing is left to do */
  async function step(id: string, random: () => number): Promise<boolean> {
    const [row] = await engine.db.read.query<{
      version: number;
      status: S;
      kind: string;
      holder: string;
      desk: string;
    }>(
      `SELECT d.version, d.status, d.step_kind AS kind,
              (SELECT MIN(s.username) FROM staff s JOIN staff_office p ON p.staff_id = s.id WHERE p.office_id = d.current_office_id) AS holder,
              (SELECT MIN(s.username) FROM staff s JOIN staff_office p ON p.staff_id = s.id WHERE p.office_id = d.receiving_office_id) AS desk
         FROM dossier d WHERE d.id = ?`,
      [id],
    );
    const { version, status, kind: stepKind } = row!;
    const holder = await actorOf(row!.holder);
    const desk = await actorOf(row!.desk);
    if ([S.COMPLETED, S.WITHDRAWN, S.STOPPED].includes(status)) return true;
    if (status === S.SUPPLEMENT_REQUIRED) {
      if (random() < 0.1) await do_(withdrawDossier, desk, id, version, { reason: 'rút' });
      else if (random() < 0.5) await do_(recordSupplement, desk, id, version, {});
      return false;
    }
    const roll = random();
    if (roll < 0.12 && holder.permissions.has('dossier:supplement')) {
      await do_(requestSupplement, holder, id, version, { reason: 'thiếu', documents: ['Giấy tờ'] });
    } else if (roll < 0.15) await do_(withdrawDossier, desk, id, version, { reason: 'rút' });
    else if (roll < 0.18 && holder.permissions.has('dossier:stop')) {
      await do_(stopDossier, holder, id, version, { reason: 'dừng' });
    } else if (roll < 0.22 && stepKind === 'APPROVE')
      await do_(refuseDossier, holder, id, version, { reason: 'không đủ' });
    else await do_(advanceDossier, holder, id, version, {});
    const [after] = await engine.db.read.query<{ status: S }>('SELECT status FROM dossier WHERE id = ?', [id]);
    return [S.WITHDRAWN, S.STOPPED, S.COMPLETED].includes(after!.status);
  }

  const RANGES: [string, string][] = [
    ['2026-09-01', '2026-12-31'],
    ['2026-09-01', '2026-09-30'],
    ['2026-10-01', '2026-10-31'],
    ['2026-09-15', '2026-10-08'],
    ['2026-09-20', '2026-09-20'],
    ['2026-10-10', '2026-10-22'],
    ['2026-08-01', '2026-08-31'],
  ];

  it.each(RANGES)('%s to %s: every figure is what one counts by hand, and opens just those', async (from, to) => {
    const dossiers = await told(app);
    expect(dossiers.length).toBeGreaterThan(50);
    const references = await app.references();
    const leader = await actorOf('lanhdao');
    const scope = settlementScope({ from, to }, leader, references);
    const expected = countedByHand(dossiers, from, to, end);
    for (const by of Object.values(ReportBy)) {
      const { rows, total } = await settlementReport(engine.db.read, scope, by, references, end);
      for (const column of FORM_COLUMNS) {
        expect({ by, column, count: figureOf(total, column) }).toEqual({ by, column, count: expected[column].length });
      }
      expectAddsUp(total);
      for (const row of rows) expectAddsUp(row);
      if (by === ReportBy.MONTH) continue;
      for (const column of FORM_COLUMNS) {
        expect(rows.reduce((sum, row) => sum + figureOf(row, column), 0)).toBe(figureOf(total, column));
      }
    }
    for (const column of FORM_COLUMNS) {
      const opened: string[] = [];
      let after: string | null = null;
      do {
        const page = await settlementDossiers(engine.db.read, leader, scope, column, references, end, {
          first: 20,
          after,
        });
        expect({ column, totalCount: page.totalCount }).toEqual({ column, totalCount: expected[column].length });
        opened.push(...page.nodes.map(({ id }) => id));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      expect({ column, opened: opened.sort() }).toEqual({ column, opened: expected[column] });
    }
  });

  const SCOPES: [who: string, procedureCode: string | null][] = [
    ['huyen.385', null],
    ['xa.14869', null],
    ['lanhdao', '1.004873'],
    ['huyen.385', '1.001776'],
  ];

  it.each(SCOPES)(
    '%s, procedure %s: every figure by every cut is what one counts by hand, and opens just those',
    async (who, procedureCode) => {
      const references = await app.references();
      const actor = await actorOf(who);
      const all = await told(app);
      for (const [from, to] of RANGES.slice(0, 4)) {
        const scope = settlementScope({ from, to, procedureCode }, actor, references);
        const dossiers = all.filter(
          ({ officeId, procedureId }) =>
            (scope.officeIds?.includes(officeId) ?? true) && (scope.procedureIds?.includes(procedureId) ?? true),
        );
        const expected = countedByHand(dossiers, from, to, end);
        const counts = Object.fromEntries(FORM_COLUMNS.map((column) => [column, expected[column].length]));
        for (const by of Object.values(ReportBy)) {
          const { total } = await settlementReport(engine.db.read, scope, by, references, end);
          expect({
            by,
            ...Object.fromEntries(FORM_COLUMNS.map((column) => [column, figureOf(total, column)])),
          }).toEqual({
            by,
            ...counts,
          });
        }
        for (const column of FORM_COLUMNS) {
          const opened: string[] = [];
          const moments: number[] = [];
          for (let after: string | null = null, more = true; more; ) {
            const { nodes, pageInfo } = await settlementDossiers(
              engine.db.read,
              actor,
              scope,
              column,
              references,
              end,
              { first: 3, after },
            );
            opened.push(...nodes.map(({ id }) => id));
            moments.push(...nodes.map((node) => (node.completedAt === null ? 0 : -node.completedAt)));
            after = pageInfo.endCursor;
            more = pageInfo.hasNextPage;
          }
          expect({ column, opened: [...opened].sort() }).toEqual({ column, opened: expected[column] });
          // What was settled comes the latest first, whichever office and timeliness it is of.
          if (column === 'SETTLED') expect(moments).toEqual([...moments].sort((a, b) => a - b));
        }
      }
    },
  );

  it('reads the history that it should: late, paused, refused and withdrawn dossiers are among it', async () => {
    const counts = countedByHand(await told(app), '2026-09-01', '2026-12-31', end);
    // Its results are paper: what is there as a file is counted in test/targets.
    const notThere = ['CARRIED_OVER', 'DIGITISED'];
    const empty = Object.entries(counts).filter(([column, ids]) => ids.length === 0 && !notThere.includes(column));
    expect({ empty: empty.map(([column]) => column), now: formatInstant(end), last: dayOf(end) }).toMatchObject({
      empty: [],
    });
  });

  it('tells how far from the due day all were settled, and opens each margin', async () => {
    const references = await app.references();
    for (const [who, procedureCode] of SCOPES) {
      const actor = await actorOf(who);
      const scope = settlementScope({ from: '2026-09-01', to: '2026-10-31', procedureCode }, actor, references);
      const { total } = await settlementReport(engine.db.read, scope, ReportBy.MONTH, references, end);
      const { margins } = await readFinishSpread(engine.db.read, scope, references, end);
      const timely = (beginning: string) =>
        margins.reduce((sum, { margin, dossiers }) => (margin.startsWith(beginning) ? sum + dossiers : sum), 0);
      expect([timely('EARLY'), timely('LATE'), timely('')]).toEqual([total.early, total.late, total.settled]);
      for (const { margin, dossiers } of margins) {
        const opened = await open(actor, scope, SettlementColumn.SETTLED, { margin });
        expect({ margin, opened: opened.length }).toEqual({ margin, opened: dossiers });
        for (const { dueAt, completedAt, timeliness } of opened)
          expect(marginOf(timeliness!, dueAt, completedAt!)).toBe(margin);
      }
    }
    expect(() => wholeMonths({ from: '2026-09-02', to: '2026-10-31' })).toThrow(HccError);
  });

  it('tells who holds what is overdue, due soon or owes an apology, and opens each part', async () => {
    const references = await app.references();
    for (const who of ['lanhdao', 'huyen.385']) {
      const actor = await actorOf(who);
      const scope = settlementScope({ from: dayOf(end), to: dayOf(end) }, actor, references);
      const today = await readToday(engine.db.read, scope, references, end);
      for (const [name, column] of [
        ['overdue', SettlementColumn.OVERDUE],
        ['dueSoon', SettlementColumn.DUE_SOON],
        ['apologyOwed', SettlementColumn.APOLOGY_OWED],
      ] as const) {
        expect((await open(actor, scope, column, {})).length).toBe(today[name]);
        for (const { office, staffId, ...holder } of today.holders) {
          const opened = await open(actor, scope, column, { holderCode: office.code, assigneeId: staffId ?? '' });
          expect({ column, opened: opened.length }).toEqual({ column, opened: holder[name] });
        }
      }
    }
    const leader = await actorOf('lanhdao');
    const scope = settlementScope({ from: '2026-09-01', to: '2026-10-31' }, leader, references);
    const persons = await readLegHolders(engine.db.read, scope, LegHolder.PERSON, references);
    const offices = await readLegHolders(engine.db.read, scope, LegHolder.OFFICE, references);
    const legs = (of: typeof persons) => of.reduce((sum, each) => sum + each.legs, 0);
    expect(legs(persons)).toBe(legs(offices));
    const slow = persons.filter(({ overQuota }) => overQuota > 0);
    expect(slow.length).toBeGreaterThan(0);
    // Every leg that a number counts is in its list, once, and no other.
    const legsOf = async (actor: Actor, of: SettlementScope, cut: LegCut) => {
      const found: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const page = await closedLegs(engine.db.read, actor, of, cut, references, { first: 50, after });
        found.push(...page.nodes.map(({ dossierId, ordinal }) => `${dossierId} ${ordinal}`));
        for (const leg of page.nodes) if (cut.overQuota) expect(leg.usedMinutes).toBeGreaterThan(leg.quotaMinutes);
        ({ endCursor: after, hasNextPage: more } = page.pageInfo);
        if (!more) expect({ cut, total: page.totalCount }).toEqual({ cut, total: found.length });
      }
      expect(new Set(found).size).toBe(found.length);
      return found.length;
    };
    for (const { office, personId, legs: count, overQuota } of persons) {
      const cut = { officeCode: office.code, personId };
      expect(await legsOf(leader, scope, cut)).toBe(count);
      expect(await legsOf(leader, scope, { ...cut, overQuota: true })).toBe(overQuota);
    }
    for (const who of ['lanhdao', 'huyen.385']) {
      const actor = await actorOf(who);
      const own = settlementScope({ from: '2026-09-01', to: '2026-10-31' }, actor, references);
      const times = await readLegTimes(engine.db.read, own, references);
      for (const { tier, stepKind, legs: count, overQuota } of times) {
        expect([who, tier, stepKind, await legsOf(actor, own, { tier, stepKind })]).toEqual([
          who,
          tier,
          stepKind,
          count,
        ]);
        expect(await legsOf(actor, own, { tier, stepKind, overQuota: true })).toBe(overQuota);
      }
      expect(await legsOf(actor, own, {})).toBe(times.reduce((sum, { legs: count }) => sum + count, 0));
    }
  });

  const open = async (actor: Actor, scope: SettlementScope, column: SettlementColumn, cut: DossierCut) => {
    const page = await settlementDossiers(engine.db.read, actor, scope, column, await app.references(), end, {
      first: 200,
      cut,
    });
    expect(page.nodes).toHaveLength(Math.min(page.totalCount, 200));
    return page.nodes;
  };

  it('opens those of a month that waited for the citizen', async () => {
    const references = await app.references();
    for (const who of ['lanhdao', 'huyen.385']) {
      const actor = await actorOf(who);
      const scope = settlementScope({ from: '2026-09-01', to: '2026-10-31' }, actor, references);
      const { paused } = await readFinishSpread(engine.db.read, scope, references, end);
      expect(await open(actor, scope, SettlementColumn.SETTLED, { waited: true })).toHaveLength(paused);
    }
  });

  it('opens what is due within two working days', async () => {
    const references = await app.references();
    const { province } = references.calendars;
    const leader = await actorOf('lanhdao');
    const scope = settlementScope({ from: dayOf(end), to: dayOf(end) }, leader, references);
    const isSoon = ({ last }: Told) => {
      if (last.endedAt !== null || last.pausedAt !== null || last.dueAt === null) return false;
      const left = province.workingMinutesBetween(end, last.dueAt);
      return last.dueAt >= cutToMinute(end) && left <= 2 * province.dayMinutesFrom(end);
    };
    const expected = (await told(app)).filter(isSoon).map(({ id }) => id);
    const page = await settlementDossiers(engine.db.read, leader, scope, SettlementColumn.DUE_SOON, references, end, {
      first: 200,
    });
    expect(expected.length).toBeGreaterThan(0);
    expect(page.totalCount).toBe(expected.length);
    expect(page.nodes.map(({ id }) => id).sort()).toEqual(expected.sort());
  });

  it('gives a month the same figures as a period of its own', async () => {
    const references = await app.references();
    const leader = await actorOf('lanhdao');
    const whole = settlementScope({ from: '2026-09-01', to: '2026-10-31' }, leader, references);
    const { rows } = await settlementReport(engine.db.read, whole, ReportBy.MONTH, references, end);
    for (const [month, last] of [
      ['2026-09', '2026-09-30'],
      ['2026-10', '2026-10-31'],
    ] as const) {
      const alone = settlementScope({ from: `${month}-01`, to: last }, leader, references);
      const { total } = await settlementReport(engine.db.read, alone, ReportBy.OFFICE, references, end);
      expect(rows.find(({ key }) => key === month)).toMatchObject(total);
    }
  });

  it('counts a dossier that went up once, for the desk that received it', async () => {
    const references = await app.references();
    const leader = await actorOf('lanhdao');
    const scope = settlementScope({ from: '2026-09-01', to: '2026-12-31' }, leader, references);
    const { rows } = await settlementReport(engine.db.read, scope, ReportBy.OFFICE, references, end);
    const offices = await engine.db.read.query<{ code: string; count: number }>(
      `SELECT o.code, COUNT(*) AS count FROM dossier d JOIN office o ON o.id = d.receiving_office_id GROUP BY o.code`,
    );
    const received = rows.filter(({ received: count }) => count > 0).map(({ key, received: count }) => [key, count]);
    expect(received.sort()).toEqual(offices.map(({ code, count }) => [code, Number(count)]).sort());
  });
});
