import type { Instant } from '../../kernel/instant';
import { LimitUnit } from '../calendar/clock-terms';
import { dueAfterPause, dueMoment } from '../calendar/statutory-clock';
import type { WorkCalendar } from '../calendar/work-calendar';
import type { CaseColumns } from './case-columns';
import type { CaseEvent } from './case-event.entity';
import type { CaseContent } from './case-journal';
import type { CaseStep } from './case-step';
import { CaseEventKind, CaseState, OPENERS, STATES_BEFORE } from './case-terms';

/*
 * What may be done to a case, and what follows from it. Pure: the rooms say who stands where and to which office a case
 * may go.
 */

/** How somebody stands to a case. */
export interface Standing {
  staffId: string;
  isOpener: boolean;
  /** Of the office that has it, with the right to answer. */
  isHandler: boolean;
}

/** What this person may do to the case now. */
export function legalKinds(row: CaseColumns, { staffId, isOpener, isHandler }: Standing): CaseEventKind[] {
  const kinds = Object.keys(STATES_BEFORE) as (keyof typeof STATES_BEFORE)[];
  return kinds.filter((kind) => {
    if (!STATES_BEFORE[kind].includes(row.state)) return false;
    if (!(OPENERS.includes(kind) ? isOpener : isHandler)) return false;
    if (kind === CaseEventKind.TAKEN) return row.takenById !== staffId;
    if (kind === CaseEventKind.RELEASED) return row.takenById === staffId;
    return true;
  });
}

/** By when an answer is owed. @param days working days */
export function answerDue(at: Instant, days: number, calendar: WorkCalendar): Instant {
  return dueMoment({ amount: days, unit: LimitUnit.WORKING_DAYS }, at, calendar)!;
}

/** Whether a deadline began with an event: then it says of how many days. */
const beganDeadline = ({ changesText }: Pick<CaseEvent, 'changesText'>): boolean =>
  'dueDays' in (JSON.parse(changesText) as object);

/**
 * By when the answer is owed as the calendar stands now.
 * @param journal the events of the case in their order
 * @param days working days of the deadline that runs
 */
export function dueByJournal(
  journal: readonly Pick<CaseEvent, 'kind' | 'at' | 'changesText'>[],
  days: number,
  calendar: WorkCalendar,
): Instant {
  const first = journal.findLastIndex(beganDeadline);
  let due = answerDue(journal[first]!.at, days, calendar);
  let pausedAt: Instant | null = null;
  for (const { kind, at } of journal.slice(first + 1)) {
    if (kind === CaseEventKind.ASKED_BACK) pausedAt = at;
    if (kind !== CaseEventKind.REPLIED || pausedAt === null) continue;
    due = dueAfterPause(due, { pausedAt, resumedAt: at }, calendar);
    pausedAt = null;
  }
  return due;
}

/** What an event means for the deadline and for whom. */
export interface LifeRules {
  calendar: WorkCalendar;
  /** Working days of a deadline that begins anew. */
  days: number;
  /** Of FORWARDED and APPEALED: where it goes. */
  toOfficeId?: string;
  /** Of FORWARDED: the deadline that runs goes on. */
  keepsDeadline?: boolean;
}

const FREE = { takenById: null, takenBy: null };

/** The columns that an event sets. */
export function changesOf(
  row: CaseColumns,
  { kind, actor, at, note = null }: CaseStep,
  { calendar, days, toOfficeId, keepsDeadline = false }: LifeRules,
): Partial<CaseContent<CaseColumns>> {
  switch (kind) {
    case CaseEventKind.TAKEN:
      return { state: CaseState.TAKEN, takenById: actor!.staffId, takenBy: actor!.fullName };
    case CaseEventKind.RELEASED:
      return { state: CaseState.OPENED, ...FREE };
    case CaseEventKind.FORWARDED:
      return {
        state: CaseState.FORWARDED,
        handlerOfficeId: toOfficeId ?? row.handlerOfficeId,
        ...(keepsDeadline ? {} : { dueAt: answerDue(at, days, calendar), dueDays: days }),
        ...FREE,
      };
    case CaseEventKind.ASKED_BACK:
      return { state: CaseState.ASKED_BACK, pausedAt: at };
    case CaseEventKind.REPLIED: {
      const pausedAt = row.pausedAt ?? at;
      return {
        state: CaseState.TAKEN,
        dueAt: dueAfterPause(row.dueAt, { pausedAt, resumedAt: at }, calendar),
        pausedMinutes: row.pausedMinutes + calendar.workingMinutesBetween(pausedAt, at),
        pausedAt: null,
      };
    }
    case CaseEventKind.ANSWERED:
      return {
        state: CaseState.ANSWERED,
        answer: note,
        answeredBy: actor?.fullName ?? null,
        // An answer that is put right was given when it was first given.
        ...(row.state === CaseState.ANSWERED
          ? {}
          : {
              answeredAt: at,
              answerMinutes: Math.max(0, calendar.workingMinutesBetween(row.openedAt, at) - row.pausedMinutes),
            }),
      };
    case CaseEventKind.REOPENED:
      return {
        state: row.takenById === null ? CaseState.OPENED : CaseState.TAKEN,
        dueAt: answerDue(at, days, calendar),
        dueDays: days,
        answeredAt: null,
        answerMinutes: null,
      };
    case CaseEventKind.ASSIGNED:
    case CaseEventKind.SENT_BACK:
      return { state: CaseState.TAKEN };
    case CaseEventKind.PROPOSED:
      return { state: CaseState.PROPOSED };
    case CaseEventKind.DECLINED:
      return {
        state: CaseState.CLOSED,
        answer: note,
        answeredBy: actor?.fullName ?? null,
        answeredAt: at,
        answerMinutes: Math.max(0, calendar.workingMinutesBetween(row.openedAt, at) - row.pausedMinutes),
        closedAt: at,
      };
    case CaseEventKind.APPEALED:
      return {
        state: CaseState.FORWARDED,
        handlerOfficeId: toOfficeId ?? row.handlerOfficeId,
        dueAt: answerDue(at, days, calendar),
        dueDays: days,
        answeredAt: null,
        answerMinutes: null,
        closedAt: null,
        ...FREE,
      };
    case CaseEventKind.CLOSED:
      return { state: CaseState.CLOSED, closedAt: at, pausedAt: null };
    default:
      return {};
  }
}
