import { cutToMinute, MINUTE_MS } from '../../../kernel/instant';
import type { Timeliness } from '../../calendar/clock-terms';
import { timelinessOf } from '../../calendar/statutory-clock';
import { StepKind } from '../../catalogue/catalogue-terms';
import { DossierEventType, DossierStatus, Outcome } from '../dossier-terms';
import { applyToProceedings, endConsultations, NO_PROCEEDINGS, type Proceedings, recountedAt } from './proceedings';
import type { ProjectedEvent } from './projected-event';

/** A step of a version. */
export interface StepFacts {
  ordinal: number;
  kind: StepKind;
  name: string;
  quotaMinutes: number;
}

/** What of an edition of a procedure a dossier's road follows. */
export interface VersionFacts {
  id: string;
  procedureId: string;
  steps: readonly StepFacts[];
}

/** The edition with an id. A correction of the receipt may put a dossier under another than it was received under. */
export type Versions = (versionId: string) => VersionFacts;

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
  /** Who had it, or closed it where nobody had. */
  assigneeId: string | null;
  assigneeName: string | null;
  lateCause: string | null;
}

export interface PauseState {
  ordinal: number;
  fromAt: number;
  toAt: number | null;
}

/** Everything about a dossier that its events decide. */
export interface DossierState {
  version: number;
  versionId: string;
  procedureId: string;
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
  proceedings: Proceedings;
}

/** The state after one more event. Pure: the given state is left as it was. */
export function applyEvent(state: DossierState, event: ProjectedEvent, versions: Versions): DossierState {
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
      move(next, event, versions, Outcome.APPROVED);
      break;
    case DossierEventType.REFUSED:
      move(next, event, versions, Outcome.REFUSED);
      break;
    case DossierEventType.SENT_BACK:
      move(next, event, versions, null);
      break;
    case DossierEventType.RECALLED:
      move(next, event, versions, null);
      // Nobody sent it: from whom it was taken can't take it back again.
      next.previousOfficeId = null;
      break;
    case DossierEventType.SUPPLEMENT_REQUESTED:
      pause(next, event, DossierStatus.SUPPLEMENT_REQUIRED);
      break;
    case DossierEventType.PAYMENT_REQUIRED:
      pause(next, event, DossierStatus.PAYMENT_REQUIRED);
      break;
    case DossierEventType.SUPPLEMENT_RECORDED:
    case DossierEventType.PAYMENT_RECORDED:
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
    case DossierEventType.OFFICE_SUCCEEDED:
      succeed(next, event);
      break;
    case DossierEventType.LATE_CAUSE_RECORDED:
      next.legs = state.legs.map((leg) =>
        leg.ordinal === event.data.leg ? { ...leg, lateCause: event.data.cause ?? null } : leg,
      );
      break;
    case DossierEventType.RECEIPT_CORRECTED:
      correct(next, event, versions);
      break;
    default:
      // What goes on beside the road moves nothing on it.
      break;
  }
  next.proceedings = applyToProceedings(state.proceedings, event);
  if (next.endedAt !== null && state.endedAt === null) {
    next.proceedings = endConsultations(next.proceedings, event.at);
  }
  next.dueAt = event.dueAt;
  next.overdueFrom = overdueFrom(next);
  return next;
}

/**
 * The edition that the first event was under: the one of the row, unless a correction has changed it since.
 * @param versionId the edition that the row has now
 */
export function firstVersionId(events: readonly ProjectedEvent[], versionId: string): string {
  for (const { data } of events) if (data.correction?.before.versionId) return data.correction.before.versionId;
  return versionId;
}

/**
 * @param versionId the edition that the row has now
 * @throws Error where the events do not begin with RECEIVED
 */
export function project(events: readonly ProjectedEvent[], versionId: string, versions: Versions): DossierState {
  const [first, ...later] = events;
  if (!first) throw new Error('A dossier has at least one event.');
  let state = begin(first, versions(firstVersionId(events, versionId)));
  for (const event of later) state = applyEvent(state, event, versions);
  return state;
}

/** The state after the first event. @throws Error where that is not RECEIVED */
export function begin(event: ProjectedEvent, version: VersionFacts): DossierState {
  const step = version.steps[0];
  if (event.type !== DossierEventType.RECEIVED || !step)
    throw new Error('The first event is RECEIVED, at a first step.');
  const state: DossierState = {
    version: event.sequence,
    versionId: version.id,
    procedureId: version.procedureId,
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
    proceedings: NO_PROCEEDINGS,
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
    assigneeId: null,
    assigneeName: null,
    lateCause: null,
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
  replaceLastLeg(state, { assigneeId: staffId, assigneeName: staffName });
}

/** Who acts on an unclaimed dossier held it. */
function closeLeg(state: DossierState, event: ProjectedEvent): void {
  replaceLastLeg(state, {
    leftAt: event.at,
    usedMinutes: event.data.usedMinutes ?? 0,
    assigneeId: state.assigneeId ?? event.actorId,
    assigneeName: state.assigneeName ?? event.actorName,
  });
}

function move(state: DossierState, event: ProjectedEvent, versions: Versions, outcome: Outcome | null): void {
  closeLeg(state, event);
  const step = versions(state.versionId).steps.find(({ ordinal }) => ordinal === event.data.toStep);
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

/**
 * The same step goes on in the office that follows the one that held it: what the first one used stays its own, what is
 * left of the quota is the other's, and who had it keeps it where he went along.
 */
function succeed(state: DossierState, { data, at, sequence }: ProjectedEvent): void {
  const { toOfficeId, usedMinutes = 0, staffId = null, staffName = null } = data;
  if (!toOfficeId) throw new Error(`Event ${sequence} names no office.`);
  const last = state.legs.at(-1)!;
  replaceLastLeg(state, { leftAt: at, usedMinutes });
  const quotaMinutes = Math.max(0, last.quotaMinutes - usedMinutes);
  const { stepOrdinal, stepKind, stepName } = last;
  const step = { ordinal: stepOrdinal, kind: stepKind, name: stepName, quotaMinutes };
  state.legs = [...state.legs, openLeg(state.legs.length + 1, step, toOfficeId, at)];
  // Nobody sent it: it can't be taken back. Whose result waits here may still hand the paper over.
  if (state.endedAt === null) state.previousOfficeId = null;
  state.currentOfficeId = toOfficeId;
  if (state.queueOfficeId !== null) state.queueOfficeId = toOfficeId;
  state.enteredAt = at;
  hold(state, staffId === null ? null : state.heldSince, staffId, staffName);
}

/** The clock stands still, and who asked for it keeps the dossier. */
function pause(state: DossierState, event: ProjectedEvent, status: DossierStatus): void {
  state.status = status;
  state.pausedAt = event.at;
  state.pauses = [...state.pauses, { ordinal: state.pauses.length + 1, fromAt: event.at, toAt: null }];
  if (state.assigneeId === null) hold(state, event.at, event.actorId, event.actorName);
}

/**
 * What the desk wrote down wrongly is put right. Another procedure is only entered at the first step, so the open leg
 * becomes that of the new road's first step.
 */
function correct(state: DossierState, event: ProjectedEvent, versions: Versions): void {
  const after = event.data.correction?.after ?? {};
  if (after.receivedAt !== undefined) {
    state.receivedAt = after.receivedAt;
    if (state.legs.length !== 1) throw new Error(`Event ${event.sequence} changes the time of a leg already charged.`);
    state.enteredAt = after.receivedAt;
    replaceLastLeg(state, { enteredAt: after.receivedAt });
  }
  if (after.versionId !== undefined) {
    const isAtFirst = versions(state.versionId).steps[0]?.ordinal === state.stepOrdinal;
    const version = versions(after.versionId);
    const step = version.steps[0];
    if (!step || !isAtFirst) throw new Error(`Event ${event.sequence} changes a road already taken.`);
    state.versionId = version.id;
    state.procedureId = version.procedureId;
    state.stepOrdinal = step.ordinal;
    state.stepKind = step.kind;
    const { ordinal: stepOrdinal, kind: stepKind, name: stepName, quotaMinutes } = step;
    replaceLastLeg(state, { stepOrdinal, stepKind, stepName, quotaMinutes });
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
 * passed before a pause, the minute of resuming, since while paused it counts as paused; or, where a correction of the
 * receipt put the due moment into the past, that of the correction, since until then another was owed.
 */
function overdueFrom(state: DossierState): number | null {
  if (state.endedAt !== null || state.pausedAt !== null || state.dueAt === null) return null;
  const resumedAt = state.pauses.at(-1)?.toAt ?? null;
  const recounted = state.proceedings === NO_PROCEEDINGS ? null : recountedAt(state.proceedings);
  const afterDue = state.dueAt + MINUTE_MS;
  if (resumedAt === null && recounted === null) return afterDue;
  return Math.max(afterDue, cutToMinute(resumedAt ?? 0), cutToMinute(recounted ?? 0));
}
