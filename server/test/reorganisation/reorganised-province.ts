import { type App, createApp } from '../../src/app';
import { addDays, dayOf } from '../../src/kernel/instant';
import { firstDay, lastDay, monthOf } from '../../src/kernel/month';
import { now } from '../../src/kernel/now';
import type { Actor } from '../../src/modules/identity/actor';
import { Structure } from '../../src/modules/organisation/organisation-terms';
import { followSuccessors } from '../../src/modules/reorganisation/follow-successors';
import { closedLegs, type LegCut } from '../../src/modules/reporting/closed-legs';
import { readFinishSpread } from '../../src/modules/reporting/finish-spread';
import { LegHolder, readLegHolders } from '../../src/modules/reporting/leg-holders';
import { readLegTimes } from '../../src/modules/reporting/leg-times';
import { ReportBy, SettlementColumn } from '../../src/modules/reporting/report-terms';
import { settlementDossiers } from '../../src/modules/reporting/settlement-dossiers';
import { figureOf } from '../../src/modules/reporting/settlement-figures';
import { settlementReport } from '../../src/modules/reporting/settlement-report';
import { type SettlementFilter, settlementScope } from '../../src/modules/reporting/settlement-scope';
import { verify } from '../../src/modules/reporting/verify';
import type { TestEngine } from '../harness/engines';
import { FORM_COLUMNS } from '../reporting/counted-by-hand';

/** Rows whose figures are opened one by one. */
const OPENED = 8;

export const BOTH = [Structure.THEN, Structure.NOW];

/** A process that has just started: it knows the units as they are. */
export function newApp({ db }: TestEngine): App {
  return createApp(db, 'https://hcc.test');
}

export async function follow(app: App): Promise<number> {
  return followSuccessors(app.dossiers, new AbortController().signal);
}

export async function actorOf(app: App, username: string): Promise<Actor> {
  return (await app.sessions.signIn(username, 'demo')).actor;
}

export async function reportOf(app: App, actor: Actor, filter: SettlementFilter, by: ReportBy) {
  const references = await app.references();
  return settlementReport(app.db.read, settlementScope(filter, actor, references), by, references, now());
}

export async function countOf(app: App, actor: Actor, filter: SettlementFilter, column: SettlementColumn) {
  const references = await app.references();
  const scope = settlementScope(filter, actor, references);
  const page = await settlementDossiers(app.db.read, actor, scope, column, references, now(), { first: 100 });
  return { count: page.totalCount, nodes: page.nodes.length };
}

/** The periods that a change made today divides, and those that lie before it and after it. */
export function periods(): { from: string; to: string }[] {
  const today = dayOf(now());
  return [
    { from: addDays(today, -400), to: today },
    { from: addDays(today, -400), to: addDays(today, -1) },
    { from: today, to: today },
    { from: addDays(today, -45), to: addDays(today, 1) },
  ];
}

/** Whichever way it is divided, a report under either structure adds up to one total. */
export async function expectOneTotal(app: App, leader: Actor): Promise<void> {
  for (const period of periods()) {
    const totals = new Set<string>();
    for (const structure of BOTH) {
      for (const by of Object.values(ReportBy)) {
        const { rows, total } = await reportOf(app, leader, { ...period, structure }, by);
        totals.add(JSON.stringify(total));
        // A month carries over what the month before it left.
        if (by === ReportBy.MONTH) continue;
        for (const column of ['received', 'settled', 'inProgress', 'carriedOver', 'withdrawn', 'overdue'] as const) {
          const sum = rows.reduce((all, row) => all + row[column], 0);
          expect([structure, by, column, sum]).toEqual([structure, by, column, total[column]]);
        }
      }
    }
    expect(totals.size).toBe(1);
  }
}

/** Times come to one sum by whatever they are divided, and each opens what it counted. */
export async function expectTimes(app: App, actor: Actor): Promise<void> {
  const references = await app.references();
  const month = monthOf(dayOf(now()));
  const period = { from: firstDay(month), to: lastDay(month) };
  const scope = settlementScope(period, actor, references);
  const { margins } = await readFinishSpread(app.db.read, scope, references, now());
  const { total } = await settlementReport(app.db.read, scope, ReportBy.TIER, references, now());
  expect(margins.reduce((sum, { dossiers }) => sum + dossiers, 0)).toBe(total.settled);
  const legsOf = async (cut: LegCut) => {
    const page = await closedLegs(app.db.read, actor, scope, cut, references, { first: 200 });
    expect(page.nodes).toHaveLength(Math.min(page.totalCount, 200));
    return page.totalCount;
  };
  const all = await legsOf({});
  const times = await readLegTimes(app.db.read, scope, references);
  expect(times.reduce((sum, { legs }) => sum + legs, 0)).toBe(all);
  for (const { tier, stepKind, legs } of times) expect(await legsOf({ tier, stepKind })).toBe(legs);
  for (const by of Object.values(LegHolder)) {
    // At most fifty are told.
    const holders = (await readLegHolders(app.db.read, scope, by, references)).slice(0, OPENED);
    for (const { office, personId, legs } of holders)
      expect([by, office.code, await legsOf({ officeCode: office.code, personId })]).toEqual([by, office.code, legs]);
  }
}

/** The figures of rows open exactly what they counted. */
export async function expectDrillsDown(app: App, leader: Actor, areaCode: string | null): Promise<void> {
  const [period] = periods();
  for (const structure of BOTH) {
    const filter = { ...period!, structure, areaCode };
    const { rows } = await reportOf(app, leader, filter, ReportBy.OFFICE);
    for (const row of rows.filter(({ received }) => received > 0).slice(0, OPENED)) {
      for (const column of FORM_COLUMNS) {
        const { count, nodes } = await countOf(app, leader, { ...filter, officeCode: row.key }, column);
        const figure = figureOf(row, column);
        expect([structure, row.key, column, count, nodes]).toEqual([
          structure,
          row.key,
          column,
          figure,
          Math.min(figure, 100),
        ]);
      }
    }
    const areas = await reportOf(app, leader, filter, ReportBy.AREA);
    for (const row of areas.rows
      .slice(1)
      .filter(({ received }) => received > 0)
      .slice(0, OPENED)) {
      const { count } = await countOf(app, leader, { ...filter, areaCode: row.key }, SettlementColumn.RECEIVED);
      expect([structure, row.key, count]).toEqual([structure, row.key, row.received]);
    }
  }
}

export async function expectTrue(engine: TestEngine): Promise<void> {
  const { differences, dossiers } = await verify(engine.db, { now: now() });
  expect(differences).toEqual([]);
  expect(dossiers).toBeGreaterThan(0);
}
