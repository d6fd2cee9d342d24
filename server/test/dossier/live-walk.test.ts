import { type App, createApp } from '../../src/app';
import { addDays, cutToMinute, dayOf, type Instant } from '../../src/kernel/instant';
import { now } from '../../src/kernel/now';
import { readDossierClock } from '../../src/modules/dossier/clock/dossier-clock';
import { DossierEventType as E } from '../../src/modules/dossier/dossier-terms';
import { type DossierState, project } from '../../src/modules/dossier/history/dossier.projection';
import { readEventsOf, toProjected } from '../../src/modules/dossier/history/dossier-store';
import { type ProjectedEvent } from '../../src/modules/dossier/history/projected-event';
import { ReportBy } from '../../src/modules/reporting/report-terms';
import { settlementDossiers } from '../../src/modules/reporting/settlement-dossiers';
import { figureOf } from '../../src/modules/reporting/settlement-figures';
import { settlementReport } from '../../src/modules/reporting/settlement-report';
import { settlementScope } from '../../src/modules/reporting/settlement-scope';
import { verify } from '../../src/modules/reporting/verify';
import { MONDAY_9AM, setClock } from '../harness/clock';
import { openDemo } from '../harness/demo-template';
import { describeEngines, type TestEngine } from '../harness/engines';
import { LiveWalk } from '../harness/live-walk';
import { seeded } from '../harness/seeded';
import { countedByHand, expectAddsUp, FORM_COLUMNS, type Told, told } from '../reporting/counted-by-hand';

const TURNS = 2_400;
const DOSSIERS = 150;
/** Periods that are asked about, each in every cut. */
const ROUNDS = 12;

/** What makes a numbered letter. */
const FORM_OF: Partial<Record<E, string>> = {
  [E.SUPPLEMENT_REQUESTED]: 'SUPPLEMENT',
  [E.PAYMENT_REQUIRED]: 'PAYMENT_NOTICE',
  [E.PAYMENT_RECORDED]: 'FEE_RECEIPT',
  [E.APOLOGY_APPROVED]: 'APOLOGY',
  [E.HANDED_OVER]: 'HANDOVER',
};
/** What goes on beside the road, whatever it promises: what is owed stays what it was. */
const BESIDE = new Set<E>([
  E.CONSULTED,
  E.CONSULTATION_ANSWERED,
  E.CONSULTATION_UNANSWERED,
  E.CONSULTATION_CLOSED,
  E.APOLOGY_PROPOSED,
  E.APOLOGY_APPROVED,
  E.APOLOGY_REJECTED,
  E.LATE_CAUSE_RECORDED,
  E.RECALLED,
  E.RESULT_ISSUED,
  E.HANDED_OVER,
  E.HANDOVER_CONFIRMED,
  E.POSTED,
  E.POST_RETURNED,
]);

describeEngines('a random walk through all commands', (kind) => {
  let engine: TestEngine;
  let app: App;
  let received: number;
  let end: Instant;
  const lives: { events: ProjectedEvent[]; state: DossierState }[] = [];

  beforeAll(async () => {
    setClock(MONDAY_9AM);
    engine = await openDemo(kind);
    app = createApp(engine.db, 'https://hcc.test');
    const walk = await LiveWalk.begin(app, seeded(7));
    received = await walk.run(TURNS, DOSSIERS);
    end = now();
    const { catalogue } = await app.references();
    const rows = await engine.db.read.query<{ id: string; versionId: string }>(
      'SELECT id, procedure_version_id AS versionId FROM dossier',
    );
    const events = await readEventsOf(
      engine.db.read,
      rows.map(({ id }) => id),
    );
    for (const { id, versionId } of rows) {
      const told = events.get(id)!.map(toProjected);
      lives.push({ events: told, state: project(told, versionId, catalogue.versionOf) });
    }
  });
  afterAll(() => engine?.close());

  it('went through every kind of event', () => {
    const seen = new Set(lives.flatMap(({ events }) => events.map(({ type }) => type)));
    // Of the calendar, of files and of reorganisations: test/api/calendar-change, test/files, test/reorganisation.
    const elsewhere = new Set<string>([E.DUE_RECOMPUTED, E.FILE_ATTACHED, E.FILE_REMOVED, E.OFFICE_SUCCEEDED]);
    const missing = Object.values(E).filter((type) => !seen.has(type) && !elsewhere.has(type));
    expect(missing).toEqual([]);
    expect(lives).toHaveLength(received);
    expect(received).toBeGreaterThan(100);
  });

  it('counts each dossier once, however figures are summed, on any day, and opens just those', async () => {
    const references = await app.references();
    const { actor } = await app.sessions.signIn('lanhdao', 'demo');
    const dossiers = await told(app);
    const today = dayOf(end);
    for (const [from, to] of [
      ['2026-09-01', today],
      [addDays(today, -20), addDays(today, -8)],
      [addDays(today, -30), addDays(today, -30)],
    ] as const) {
      const expected = countedByHand(dossiers, from, to, end);
      const scope = settlementScope({ from, to }, actor, references);
      for (const by of Object.values(ReportBy)) {
        const { rows, total } = await settlementReport(engine.db.read, scope, by, references, end);
        for (const column of FORM_COLUMNS) {
          expect([from, by, column, figureOf(total, column)]).toEqual([from, by, column, expected[column].length]);
        }
        expectAddsUp(total);
        for (const row of rows) expectAddsUp(row);
        expect(rows.reduce((sum, row) => sum + row.received, 0)).toBe(total.received);
      }
      for (const column of FORM_COLUMNS) {
        const page = { first: 200 };
        const opened = await settlementDossiers(engine.db.read, actor, scope, column, references, end, page);
        const ids = opened.nodes.map(({ id }) => id).sort();
        expect([from, column, ids]).toEqual([from, column, expected[column]]);
      }
    }
  });

  it('is the same in any cut on any day gone by: rows add up, and each opens just its own', async () => {
    const references = await app.references();
    const { directory, catalogue } = references;
    const { actor } = await app.sessions.signIn('lanhdao', 'demo');
    const dossiers = await told(app);
    const random = seeded(11);
    const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
    const days = [...new Set(dossiers.map(({ last }) => dayOf(last.receivedAt)))].sort();
    /** The filter of a row, and which dossiers it means. */
    const rowOf: Record<Exclude<ReportBy, ReportBy.MONTH>, (key: string) => [object, (dossier: Told) => boolean]> = {
      AREA: (key) => [{ areaCode: key }, (at) => directory.isWithin(directory.getOffice(at.officeId).areaCode, key)],
      OFFICE: (key) => [{ officeCode: key }, (at) => directory.getOffice(at.officeId).code === key],
      TIER: (key) => [{ tier: key }, (at) => directory.getOffice(at.officeId).tier === key],
      FIELD: (key) => [{ field: key }, (at) => catalogue.currentOf(at.procedureId).field === key],
      PROCEDURE: (key) => [{ procedureCode: key }, (at) => catalogue.currentOf(at.procedureId).code === key],
    };
    for (let round = 0; round < ROUNDS; round++) {
      const to = pick(days);
      const period = { from: pick(days.filter((day) => day <= to)), to };
      const all = settlementScope(period, actor, references);
      for (const [by, opened] of Object.entries(rowOf)) {
        const { rows, total } = await settlementReport(engine.db.read, all, by as ReportBy, references, end);
        for (const column of FORM_COLUMNS) {
          const sum = rows.reduce((count, row) => count + figureOf(row, column), 0);
          expect([period, by, column, sum]).toEqual([period, by, column, figureOf(total, column)]);
        }
        const root = directory.children(null)[0]!.code;
        const row = pick(rows.filter(({ key, inProgress, received }) => key !== root && inProgress + received > 0));
        if (!row) continue;
        const [filter, isMeant] = opened(row.key);
        const expected = countedByHand(dossiers.filter(isMeant), period.from, to, end);
        const scope = settlementScope({ ...period, ...filter }, actor, references);
        const column = pick(FORM_COLUMNS);
        const page = await settlementDossiers(engine.db.read, actor, scope, column, references, end, { first: 200 });
        const what = [period, by, row.key, column];
        expect([what, figureOf(row, column)]).toEqual([what, expected[column].length]);
        expect([what, page.totalCount]).toEqual([what, expected[column].length]);
        expect([what, page.nodes.map(({ id }) => id).sort()]).toEqual([what, expected[column]]);
      }
    }
  });

  it('charges every working minute once: used and paused are all that there were, and legs hold all that was used', async () => {
    const { calendars, catalogue } = await app.references();
    for (const { state } of lives) {
      const calendar = calendars.of(state.legs[0]!.officeId);
      const version = catalogue.getVersion(state.versionId);
      const { usedMinutes, pausedMinutes } = readDossierClock(state, version, calendar, end);
      const until = cutToMinute(state.endedAt ?? end);
      const all = calendar.workingMinutesBetween(cutToMinute(state.receivedAt), until);
      expect(usedMinutes + pausedMinutes).toBe(all);
      if (state.endedAt === null) continue;
      expect(state.legs.reduce((sum, leg) => sum + leg.usedMinutes, 0)).toBe(usedMinutes);
    }
  });

  it('moves no due moment by what goes on beside the road', () => {
    for (const { events } of lives) {
      for (const [index, event] of events.entries()) {
        if (BESIDE.has(event.type)) expect([event.type, event.dueAt]).toEqual([event.type, events[index - 1]!.dueAt]);
      }
    }
  });

  it('numbers the letters of each office without a gap', () => {
    const numbers = new Map<string, Set<number>>();
    for (const { type, officeId, data } of lives.flatMap(({ events }) => events)) {
      if (!FORM_OF[type]) continue;
      const key = `${officeId} ${FORM_OF[type]}`;
      numbers.set(key, (numbers.get(key) ?? new Set()).add(data.formNumber!));
    }
    expect(numbers.size).toBeGreaterThan(5);
    for (const given of numbers.values()) {
      expect([...given].sort((a, b) => a - b)).toEqual(Array.from({ length: given.size }, (_, index) => index + 1));
    }
  });

  it('leaves rows, roll-ups, numbers and event chains that follow from the events', async () => {
    expect((await verify(engine.db, { now: end })).differences).toEqual([]);
  });
});
