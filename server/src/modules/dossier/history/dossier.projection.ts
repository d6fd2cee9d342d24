import { cutToMinute, MINUTE_MS } from '../../../kernel/instant';
import type { Timeliness } from '../../calendar/clock-terms';
import { timelinessOf } from '../../calendar/statutory-clock';
import { StepKind } from '../../catalogue/catalogue-terms';
import { DossierEventType, DossierStatus, Outcome } from '../dossier-terms';
import type { EventData } from './dossier-event.entity';

/** An event as the projection reads it. */
export interface ProjectedEvent {
  sequence: number;
  type: DossierEventType;
  at: number;
  actorId: string;
  actorName: string;
  officeId: string;
  data: EventData;
  dueAt: number | null;
}

/** A step of the version under which the dossier was received. */
export interface StepFacts {
  ordinal: number;
  kind: StepKind;
  name: string;
  quotaMinutes: number;
}

export interface LegState {
  ordinal: number;
  stepOrdinal: number;
  stepKind: StepKind;
  stepName: string;
  officeId: string;
  enteredAt: number;
  leftAt: number | null;
  quotaMinutes: number;
  usedMinutes: number;
  assigneeName: string | null;
}

export interface PauseState {
  ordinal: number;
  fromAt: number;
  toAt: number | null;
}

/** Everything about a dossier that its events decide. */
export interface DossierState {
  version: number;
  status: DossierStatus;
  receivedAt: number;
  dueAt: number | null;
  completedAt: number | null;
  timeliness: Timeliness | null;
  outcome: Outcome | null;
  endedAt: number | null;
  pausedAt: number | null;
  overdueFrom: number | null;
  queueOfficeId: string | null;
  currentOfficeId: string;
  previousOfficeId: string | null;
  stepOrdinal: number;
  stepKind: StepKind;
  enteredAt: number;
  assigneeId: string | null;
  assigneeName: string | null;
  /** Since when the assignee has it; null where nobody has. */
  heldSince: number | null;
  returnedTo: string | null;
  legs: LegState[];
  pauses: PauseState[];
}

/** The state after one more event. Pure: the given state is left as it was. */
export function applyEvent(
  state: DossierState | null,
  event: ProjectedEvent,
  steps: readonly StepFacts[],
): DossierState {
  if (state === null) return begin(event, steps);
  const next: DossierState = { ...state, version: event.sequence };
  switch (event.type) {
    case DossierEventType.RECEIVED:
      throw new Error('A dossier is received once.');
    case DossierEventType.CLAIMED:
      hold(next, event.at, event.actorId, event.actorName);
      break;
    case DossierEventType.ASSIGNED:
      hold(next, event.at, event.data.staffId ?? null, event.data.staffName ?? null);
      break;
    case DossierEventType.RELEASED:
      hold(next, null, null, null);
      break;
    case DossierEventType.ADVANCED:
    case DossierEventType.APPROVED:
      move(next, event, steps, Outcome.APPROVED);
      break;
    case DossierEventType.REFUSED:
      move(next, event, steps, Outcome.REFUSED);
      break;
    case DossierEventType.SENT_BACK:
      move(next, event, steps, null);
      break;
    case DossierEventType.SUPPLEMENT_REQUESTED:
      next.status = DossierStatus.SUPPLEMENT_REQUIRED;
      next.pausedAt = event.at;
      next.pauses = [...state.pauses, { ordinal: state.pauses.length + 1, fromAt: event.at, toAt: null }];
      if (next.assigneeId === null) hold(next, event.at, event.actorId, event.actorName);
      break;
    case DossierEventType.SUPPLEMENT_RECORDED:
      next.status = DossierStatus.PROCESSING;
      endPause(next, event.at);
      break;
    case DossierEventType.WITHDRAWN:
      end(next, event, DossierStatus.WITHDRAWN);
      break;
    case DossierEventType.STOPPED:
      end(next, event, DossierStatus.STOPPED);
      break;
    case DossierEventType.RETURNED:
      closeLeg(next, event);
      next.status = DossierStatus.RETURNED;
      next.queueOfficeId = null;
      next.returnedTo = event.data.receivedBy ?? null;
      break;
    case DossierEventType.DUE_RECOMPUTED:
      break;
  }
  next.dueAt = event.dueAt;
  next.overdueFrom = overdueFrom(next);
  return next;
}

/** @throws Error where the events do not begin with RECEIVED */
export function project(events: readonly ProjectedEvent[], steps: readonly StepFacts[]): DossierState {
  let state: DossierState | null = null;
  for (const event of events) state = applyEvent(state, event, steps);
  if (state === null) throw new Error('A dossier has at least one event.');
  return state;
}

function begin(event: ProjectedEvent, steps: readonly StepFacts[]): DossierState {
  const step = steps[0];
  if (event.type !== DossierEventType.RECEIVED || !step)
    throw new Error('The first event is RECEIVED, at a first step.');
  const state: DossierState = {
    version: event.sequence,
    status: DossierStatus.RECEIVED,
    receivedAt: event.at,
    dueAt: event.dueAt,
    completedAt: null,
    timeliness: null,
    outcome: null,
    endedAt: null,
    pausedAt: null,
    overdueFrom: null,
    queueOfficeId: event.officeId,
    currentOfficeId: event.officeId,
    previousOfficeId: null,
    stepOrdinal: step.ordinal,
    stepKind: step.kind,
    enteredAt: event.at,
    assigneeId: null,
    assigneeName: null,
    heldSince: null,
    returnedTo: null,
    legs: [openLeg(1, step, event.officeId, event.at)],
    pauses: [],
  };
  state.overdueFrom = overdueFrom(state);
  return state;
}

function openLeg(ordinal: number, step: StepFacts, officeId: string, at: number): LegState {
  return {
    ordinal,
    stepOrdinal: step.ordinal,
    stepKind: step.kind,
    stepName: step.name,
    officeId,
    enteredAt: at,
    leftAt: null,
    quotaMinutes: step.quotaMinutes,
    usedMinutes: 0,
    assigneeName: null,
  };
}

function replaceLastLeg(state: DossierState, change: Partial<LegState>): void {
  const last = state.legs.at(-1)!;
  state.legs = [...state.legs.slice(0, -1), { ...last, ...change }];
}

function hold(state: DossierState, since: number | null, staffId: string | null, staffName: string | null): void {
  state.assigneeId = staffId;
  state.assigneeName = staffName;
  state.heldSince = since;
  replaceLastLeg(state, { assigneeName: staffName });
}

/** Who acts on an unclaimed dossier held it. */
function closeLeg(state: DossierState, event: ProjectedEvent): void {
  replaceLastLeg(state, {
    leftAt: event.at,
    usedMinutes: event.data.usedMinutes ?? 0,
    assigneeName: state.assigneeName ?? event.actorName,
  });
}

function move(state: DossierState, event: ProjectedEvent, steps: readonly StepFacts[], outcome: Outcome | null): void {
  closeLeg(state, event);
  const step = steps.find(({ ordinal }) => ordinal === event.data.toStep);
  if (!step || !event.data.toOfficeId) throw new Error(`Event ${event.sequence} moves to no step of the procedure.`);
  state.legs = [...state.legs, openLeg(state.legs.length + 1, step, event.data.toOfficeId, event.at)];
  state.previousOfficeId = state.currentOfficeId;
  state.currentOfficeId = event.data.toOfficeId;
  state.queueOfficeId = event.data.toOfficeId;
  state.stepOrdinal = step.ordinal;
  state.stepKind = step.kind;
  state.enteredAt = event.at;
  state.assigneeId = null;
  state.assigneeName = null;
  state.heldSince = null;
  if (step.kind === StepKind.RETURN) {
    // The result is there: what is left is the citizen's to fetch, and no longer counts against the office.
    state.status = DossierStatus.COMPLETED;
    state.completedAt = event.at;
    state.endedAt = event.at;
    state.timeliness = timelinessOf(event.at, event.dueAt);
    state.outcome = outcome;
  } else {
    state.status = DossierStatus.PROCESSING;
  }
}

function endPause(state: DossierState, at: number): void {
  if (state.pausedAt === null) return;
  state.pausedAt = null;
  const last = state.pauses.at(-1)!;
  state.pauses = [...state.pauses.slice(0, -1), { ...last, toAt: at }];
}

function end(state: DossierState, event: ProjectedEvent, status: DossierStatus): void {
  endPause(state, event.at);
  closeLeg(state, event);
  state.status = status;
  state.endedAt = event.at;
  state.queueOfficeId = null;
  state.assigneeId = null;
  state.assigneeName = null;
  state.heldSince = null;
}

/**
 * The first minute at which an open, unpaused dossier counts as overdue: the one after the due moment or, where that
 * passed before a pause, the minute of resuming, since while paused it counts as paused.
 */
function overdueFrom(state: DossierState): number | null {
  if (state.endedAt !== null || state.pausedAt !== null || state.dueAt === null) return null;
  const resumedAt = state.pauses.at(-1)?.toAt ?? null;
  const afterDue = state.dueAt + MINUTE_MS;
  return resumedAt === null ? afterDue : Math.max(afterDue, cutToMinute(resumedAt));
}
