import fc from 'fast-check';
import { addDays, cutToMinute, dayOf, endOfDay, type Instant, startOfDay } from '../../src/kernel/instant';
import type { DossierChange } from '../../src/modules/dossier/dossier-room';
import type { DossierState } from '../../src/modules/dossier/history/dossier.projection';
import type { LegCell, SettlementCell } from '../../src/modules/reporting/settlement-cell.entity';
import { legDeltas, MEASURES, settlementDeltas } from '../../src/modules/reporting/settlement-deltas';
import { emptySums, type Figures, toFigures } from '../../src/modules/reporting/settlement-figures';
import { anyHistory, DIRECTORY, type History, projectOf } from './random-history';

const FIRST_DAY = '2026-11-20';
const LAST_DAY = '2026-12-31';
const anyHistories = fc.array(anyHistory, { minLength: 1, maxLength: 8 });

const keyOf = ({ areaCode, period, procedureId, officeId }: SettlementCell) =>
  [areaCode, period, procedureId, officeId].join(' ');

/** What the table holds after these changes: cells added up by key, one change at a time as the commands do it. */
function cellsOf(changes: readonly DossierChange[]): Map<string, SettlementCell> {
  const table = new Map<string, SettlementCell>();
  for (const change of changes) {
    for (const cell of settlementDeltas(DIRECTORY, [change])) {
      const known = table.get(keyOf(cell));
      if (!known) table.set(keyOf(cell), { ...cell });
      else for (const measure of MEASURES) known[measure] += cell[measure];
    }
  }
  return table;
}

/** The figures of a period as the report makes them: from day cells, and the open dossiers that are overdue. */
function figuresOf(histories: readonly History[], cells: readonly SettlementCell[], from: string, to: string): Figures {
  const sums = emptySums();
  for (const cell of cells) {
    if (cell.areaCode !== '' || cell.period.length !== 10 || cell.procedureId !== '' || cell.period > to) continue;
    sums.pausedNet += cell.pausedNet;
    sums.overdueNet += cell.overdueNet;
    const ended = cell.early + cell.onTime + cell.late + cell.withdrawn + cell.stopped;
    if (cell.period < from) {
      sums.opening += cell.received - ended;
      continue;
    }
    for (const measure of ['received', 'receivedOnline', 'early', 'onTime', 'late', 'withdrawn', 'stopped'] as const)
      sums[measure] += cell[measure];
  }
  const asOf = endOfDay(to) - 1;
  sums.openOverdue = histories.filter(
    ({ state }) => state.endedAt === null && state.overdueFrom !== null && state.overdueFrom <= asOf,
  ).length;
  return toFigures(sums);
}

/** Counted one by one from what each dossier was at the end of the day. */
function naive(histories: readonly History[], from: string, to: string) {
  const first = startOfDay(from);
  const asOf = endOfDay(to) - 1;
  const at = (history: History, moment: Instant): DossierState | null => {
    // A correction says when it really was received, which may be before it was written down.
    if (moment < history.state.receivedAt) return null;
    const until = history.events.filter((event) => event.at <= moment);
    return projectOf(history, until.length === 0 ? history.events.slice(0, 1) : until);
  };
  const isIn = (moment: Instant | null) => moment !== null && moment >= first && moment <= asOf;
  const count = (test: (history: History) => boolean) => histories.filter(test).length;
  const openAt = (history: History, moment: Instant) => {
    const state = at(history, moment);
    return state && state.endedAt === null ? state : null;
  };
  const isLate = ({ dueAt }: DossierState) => dueAt !== null && cutToMinute(asOf) > dueAt;
  const settled = (timeliness: string) =>
    count(({ state }) => isIn(state.completedAt) && state.timeliness === timeliness);
  const running = (late: boolean) =>
    count((history) => {
      const state = openAt(history, asOf);
      return state !== null && state.pausedAt === null && isLate(state) === late;
    });
  return {
    received: count(({ state }) => isIn(state.receivedAt)),
    receivedOnline: count(({ state, origin }) => isIn(state.receivedAt) && origin.channel === 'ONLINE'),
    carriedOver: count((history) => openAt(history, first - 1) !== null),
    early: settled('EARLY'),
    onTime: settled('ON_TIME'),
    late: settled('LATE'),
    inProgress: count((history) => openAt(history, asOf) !== null),
    withinLimit: running(false),
    overdue: running(true),
    paused: count((history) => (openAt(history, asOf)?.pausedAt ?? null) !== null),
    withdrawn: count(({ state }) => state.status === 'WITHDRAWN' && isIn(state.endedAt)),
    stopped: count(({ state }) => state.status === 'STOPPED' && isIn(state.endedAt)),
  };
}

describe('the figures of report 06a over any histories', () => {
  it('keep the laws and equal a count by hand, for any period in the past', () => {
    fc.assert(
      fc.property(anyHistories, fc.nat(30), fc.nat(20), (histories, start, length) => {
        const cells = [...cellsOf(histories.flatMap(({ changes }) => changes)).values()];
        const from = addDays(FIRST_DAY, start);
        const to = addDays(from, length);
        const figures = figuresOf(histories, cells, from, to);
        expect(figures).toMatchObject(naive(histories, from, to));
        const { carriedOver, received, settled, inProgress, withdrawn, stopped } = figures;
        expect(carriedOver + received).toBe(settled + inProgress + withdrawn + stopped);
        expect(figures.withinLimit + figures.overdue + figures.paused).toBe(inProgress);
        expect(
          Math.min(...[figures.withinLimit, figures.overdue, figures.paused, inProgress, carriedOver]),
        ).toBeGreaterThanOrEqual(0);
        expect(figures.rate).toBe(settled === 0 ? null : (figures.early + figures.onTime) / settled);
      }),
      { numRuns: 500 },
    );
  });

  it('hold on every single day of one life', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const cells = [...cellsOf(history.changes).values()];
        const last = addDays(dayOf(history.events.at(-1)!.at), 1);
        for (let day = FIRST_DAY; day <= last && day <= LAST_DAY; day = addDays(day, 1)) {
          expect([day, figuresOf([history], cells, day, day)]).toMatchObject([day, naive([history], day, day)]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('are the same for a month as for its days, for all procedures as for each, and for an area as for each office in it', () => {
    fc.assert(
      fc.property(anyHistories, (histories) => {
        const cells = cellsOf(histories.flatMap(({ changes }) => changes));
        const differences = new Map<string, number>();
        const add = (key: string[], by: number) =>
          differences.set(key.join('|'), (differences.get(key.join('|')) ?? 0) + by);
        for (const { areaCode, period, procedureId, officeId, ...cell } of cells.values()) {
          for (const measure of MEASURES) {
            const by = cell[measure];
            const isDay = period.length === 10;
            if (areaCode !== '') {
              expect([procedureId === '', isDay && areaCode === 'D']).toEqual([false, false]);
              add([areaCode, period, procedureId, measure], -by);
              continue;
            }
            add(['days', period.slice(0, 7), procedureId, officeId, measure], isDay ? by : -by);
            add(['procedures', period, officeId, measure], procedureId === '' ? -by : by);
            if (procedureId === '') continue;
            add(['P', period, procedureId, measure], by);
            if (!isDay) add(['D', period, procedureId, measure], by);
          }
        }
        expect([...differences].filter(([, difference]) => difference !== 0)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('are the same whether changes are written one by one or together', () => {
    fc.assert(
      fc.property(anyHistories, (histories) => {
        const changes = histories.flatMap((history) => history.changes);
        const together = settlementDeltas(DIRECTORY, changes);
        const oneByOne = [...cellsOf(changes).values()].filter((cell) =>
          MEASURES.some((measure) => cell[measure] !== 0),
        );
        expect(together.map(keyOf)).toEqual([...together.map(keyOf)].sort());
        expect(new Set(together.map((cell) => JSON.stringify(cell)))).toEqual(
          new Set(oneByOne.map((cell) => JSON.stringify(cell))),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('count every leg once where it was closed before the end, with its minutes', () => {
    fc.assert(
      fc.property(anyHistories, (histories) => {
        const cells = histories.flatMap(({ changes }) => changes.flatMap((change) => legDeltas([change])));
        const sum = (of: (cell: LegCell) => number) => cells.reduce((total, cell) => total + of(cell), 0);
        const legs = histories.flatMap(({ state }) =>
          state.legs.filter(({ leftAt, stepKind }) => leftAt !== null && stepKind !== 'RETURN'),
        );
        expect(sum((cell) => cell.legs)).toBe(legs.length);
        expect(sum((cell) => cell.usedMinutes)).toBe(legs.reduce((total, { usedMinutes }) => total + usedMinutes, 0));
        expect(sum((cell) => cell.overQuota)).toBe(
          legs.filter(({ usedMinutes, quotaMinutes }) => usedMinutes > quotaMinutes).length,
        );
      }),
      { numRuns: 100 },
    );
  });
});
