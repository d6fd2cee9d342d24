import fc from 'fast-check';
import { cutToMinute, MINUTE_MS } from '../../src/kernel/instant';
import { ClockState } from '../../src/modules/calendar/clock-terms';
import { StepKind } from '../../src/modules/catalogue/catalogue-terms';
import { legMinutes, readDossierClock } from '../../src/modules/dossier/clock/dossier-clock';
import { DossierEventType, DossierStatus } from '../../src/modules/dossier/dossier-terms';
import { applyEvent, begin, type DossierState, project } from '../../src/modules/dossier/history/dossier.projection';
import { recountedAt } from '../../src/modules/dossier/history/proceedings';
import { isOpen } from '../../src/modules/dossier/life/dossier.transitions';
import { anyHistory, CALENDAR, type History, versionOf } from './random-history';

const RUNS = { numRuns: 400 };
const always = (law: (history: History) => void) => fc.assert(fc.property(anyHistory, law), RUNS);

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const each of Object.values(value)) frozen(each);
    Object.freeze(value);
  }
  return value;
}

describe('what events make of a dossier', () => {
  it('is the same step by step as all at once, and leaves every state as it was', () => {
    always(({ events, state, changes }) => {
      expect(project(events, state.versionId, versionOf)).toEqual(state);
      expect(state.version).toBe(events.length);
      let current: DossierState | null = null;
      for (const [index, event] of events.entries()) {
        current = current
          ? applyEvent(frozen(current), frozen(event), versionOf)
          : begin(frozen(event), versionOf(changes[0]!.after.versionId));
        expect(current).toEqual(changes[index]!.after);
      }
    });
  });

  it('has legs that follow one another without a gap, the last one open while there is something to do', () => {
    always(({ state }) => {
      for (const [index, leg] of state.legs.entries()) {
        expect(leg.ordinal).toBe(index + 1);
        const next = state.legs[index + 1];
        if (next) expect(leg.leftAt).toBe(next.enteredAt);
      }
      const last = state.legs.at(-1)!;
      expect(last.leftAt === null).toBe(state.queueOfficeId !== null);
      expect([last.officeId, last.stepOrdinal]).toEqual([state.currentOfficeId, state.stepOrdinal]);
      expect(last.enteredAt).toBe(state.enteredAt);
    });
  });

  it('tells status, step and moments that fit together', () => {
    always(({ state }) => {
      const { status } = state;
      expect(state.endedAt === null).toBe(isOpen(status));
      const isWaiting = status === DossierStatus.SUPPLEMENT_REQUIRED || status === DossierStatus.PAYMENT_REQUIRED;
      expect(state.pausedAt === null).toBe(!isWaiting);
      const hasResult = status === DossierStatus.COMPLETED || status === DossierStatus.RETURNED;
      expect([state.completedAt !== null, state.timeliness !== null, state.outcome !== null]).toEqual(
        Array(3).fill(hasResult),
      );
      expect(hasResult).toBe(state.stepKind === StepKind.RETURN);
      expect(state.pauses.filter(({ toAt }) => toAt === null)).toHaveLength(state.pausedAt === null ? 0 : 1);
      expect(state.assigneeId === null).toBe(state.heldSince === null);
      if (state.assigneeId !== null) expect(state.legs.at(-1)!.assigneeName).toBe(state.assigneeName);
    });
  });

  it('agrees with the statutory clock: due moment, state, timeliness', () => {
    always(({ state, version, events }) => {
      const now = events.at(-1)!.at;
      const reading = readDossierClock(state, version, CALENDAR, now);
      expect(state.timeliness ?? null).toBe(state.completedAt === null ? null : reading.timeliness);
      if (state.endedAt === null) {
        expect(state.dueAt).toBe(reading.dueAt);
        const isLate = state.overdueFrom !== null && state.overdueFrom <= now;
        expect(isLate).toBe(reading.state === ClockState.OPEN_OVERDUE);
        expect(state.pausedAt !== null).toBe(reading.state === ClockState.PAUSED);
      }
    });
  });

  it('charges every working minute once: legs together are what the clock says was used, office by office', () => {
    always(({ state, version, events }) => {
      const now = events.at(-1)!.at;
      const reading = readDossierClock(state, version, CALENDAR, now);
      const byOffice: Record<string, number> = {};
      for (const leg of state.legs) {
        const minutes = leg.leftAt === null ? legMinutes(state, CALENDAR, now) : leg.usedMinutes;
        byOffice[leg.officeId] = (byOffice[leg.officeId] ?? 0) + minutes;
      }
      for (const [officeId, minutes] of Object.entries(reading.byOffice)) expect(byOffice[officeId]).toBe(minutes);
      const until = state.endedAt ?? now;
      const all = CALENDAR.workingMinutesBetween(state.receivedAt, until);
      expect(reading.usedMinutes + reading.pausedMinutes).toBe(all);
    });
  });

  it('is overdue from the minute after the due moment, from resuming, or from a correction', () => {
    always(({ state }) => {
      if (state.overdueFrom === null) return;
      const resumedAt = state.pauses.at(-1)?.toAt ?? 0;
      expect(state.overdueFrom).toBeGreaterThanOrEqual(state.dueAt! + MINUTE_MS);
      const since = Math.max(resumedAt, recountedAt(state.proceedings) ?? 0);
      expect(state.overdueFrom).toBe(Math.max(state.dueAt! + MINUTE_MS, cutToMinute(since)));
    });
  });
});

describe('what is no history', () => {
  const [history] = fc.sample(anyHistory, { numRuns: 1, seed: 1 });
  const { events, version } = history!;
  const first = events[0]!;

  it('is refused: nothing, a second receipt, a move to no step', () => {
    expect(() => project([], version.id, versionOf)).toThrow('at least one event');
    expect(() => project([{ ...first, type: DossierEventType.CLAIMED }], version.id, versionOf)).toThrow(
      'first event is RECEIVED',
    );
    expect(() => project([first, { ...first, sequence: 2 }], version.id, versionOf)).toThrow('received once');
    const nowhere = { ...first, sequence: 2, type: DossierEventType.ADVANCED };
    expect(() => project([first, nowhere], version.id, versionOf)).toThrow('moves to no step');
    expect(() =>
      project([first, { ...nowhere, data: { toStep: 99, toOfficeId: 'X' } }], version.id, versionOf),
    ).toThrow('moves to no step');
  });
});
