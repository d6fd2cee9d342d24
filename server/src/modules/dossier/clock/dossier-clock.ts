import { cutToMinute, type Instant } from '../../../kernel/instant';
import { ClockEventType } from '../../calendar/clock-terms';
import { type ClockEvent, type ClockReading, readStatutoryClock } from '../../calendar/statutory-clock';
import type { WorkCalendar } from '../../calendar/work-calendar';
import type { ProcedureVersion } from '../../catalogue/procedure.entity';
import type { DossierState } from '../history/dossier.projection';

/**
 * The history of a dossier in the clock's words. A dossier that was withdrawn or stopped while it waited for the
 * citizen resumes for no time at all, since the clock knows no end inside a pause.
 */
function clockEventsOf(state: DossierState): ClockEvent[] {
  const events: ClockEvent[] = [];
  for (const leg of state.legs.slice(1)) {
    if (state.endedAt !== null && leg.enteredAt >= state.endedAt) break;
    events.push({ at: leg.enteredAt, type: ClockEventType.MOVED, office: leg.officeId });
  }
  for (const pause of state.pauses) {
    events.push({ at: pause.fromAt, type: ClockEventType.PAUSED });
    if (pause.toAt !== null) events.push({ at: pause.toAt, type: ClockEventType.RESUMED });
  }
  events.sort((a, b) => a.at - b.at);
  if (state.endedAt !== null) events.push({ at: state.endedAt, type: ClockEventType.COMPLETED });
  return events;
}

export function readDossierClock(
  state: DossierState,
  version: ProcedureVersion,
  calendar: WorkCalendar,
  now: Instant,
): ClockReading {
  return readStatutoryClock({
    limit: version.limit,
    receivedAt: state.receivedAt,
    onSupplement: version.onSupplement,
    calendar,
    events: clockEventsOf(state),
    office: state.legs[0]!.officeId,
    now,
  });
}

/**
 * Working minutes that the open leg has used by `at`, pauses left out. Nothing is charged to handing out the result:
 * the statutory time ended when it was ready.
 */
export function legMinutes(
  state: Pick<DossierState, 'endedAt' | 'enteredAt' | 'pauses'>,
  calendar: WorkCalendar,
  at: Instant,
): number {
  if (state.endedAt !== null) return 0;
  const from = cutToMinute(state.enteredAt);
  const to = cutToMinute(at);
  let minutes = calendar.workingMinutesBetween(from, to);
  for (const pause of state.pauses) {
    const pausedFrom = Math.max(from, cutToMinute(pause.fromAt));
    const pausedTo = Math.min(to, cutToMinute(pause.toAt ?? at));
    if (pausedTo > pausedFrom) minutes -= calendar.workingMinutesBetween(pausedFrom, pausedTo);
  }
  return minutes;
}
