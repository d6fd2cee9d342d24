import { cutToMinute, type Instant } from '../../../kernel/instant';
import { Timeliness } from '../../calendar/clock-terms';
import { StepKind } from '../../catalogue/catalogue-terms';
import type { Directory } from '../../organisation/directory';
import { DossierAction, DossierStatus } from '../dossier-terms';
import type { OpenMatters } from '../history/open-matters';

/** What of a dossier decides which actions are legal, whoever asks. */
export interface DossierFacts {
  status: DossierStatus;
  stepKind: StepKind;
  stepOrdinal: number;
  isFirstStep: boolean;
  assigneeId: string | null;
  currentOfficeId: string;
  previousOfficeId: string | null;
  receivingOfficeId: string;
  /** Offices that answer for a leg of it. */
  passedOfficeIds: readonly string[];
  /** Somebody of the holding office has looked at it since it came. */
  isOpened: boolean;
  /** A due moment is running or has passed. */
  isDue: boolean;
  /** Completed after its due moment, or open and past it. */
  isLate: boolean;
  /** Offices of which a leg takes, or took, longer than it was given. */
  lateOfficeIds: readonly string[];
  matters: OpenMatters;
  /** The procedure's road waits for consulted offices. */
  waitsForAnswers: boolean;
  returnsByPost: boolean;
}

/** What of the facts names offices. */
type Concerned = Pick<DossierFacts, 'currentOfficeId' | 'previousOfficeId' | 'receivingOfficeId' | 'matters'>;

/** The same with every closed office as the one that goes on with its work: that one has its rights and its duties. */
export function withPresentOffices<Facts extends Concerned>(directory: Directory, facts: Facts): Facts {
  if (!directory.hasClosedOffices) return facts;
  const present = (id: string) => (id === '' ? id : directory.presentOffice(id).id);
  const { previousOfficeId, matters } = facts;
  return {
    ...facts,
    currentOfficeId: present(facts.currentOfficeId),
    previousOfficeId: previousOfficeId === null ? null : present(previousOfficeId),
    receivingOfficeId: present(facts.receivingOfficeId),
    matters: matters.consulted ? { ...matters, consulted: matters.consulted.map(present) } : matters,
  };
}

/** Whether somebody of the holding office has looked at it since it came there. */
export function isOpenedSince(
  { openedAt }: { openedAt: number | null },
  { enteredAt }: { enteredAt: number },
): boolean {
  return openedAt !== null && openedAt >= enteredAt;
}

/** Whether it was completed after its due moment, or is open and past it. */
export function isLateNow(
  {
    timeliness,
    dueAt,
    completedAt,
  }: { timeliness: Timeliness | null; dueAt: number | null; completedAt: number | null },
  at: Instant,
): boolean {
  if (completedAt !== null) return timeliness === Timeliness.LATE;
  return dueAt !== null && cutToMinute(at) > dueAt;
}

const IN_HAND = new Set([DossierStatus.RECEIVED, DossierStatus.PROCESSING]);
const WAITING_FOR_CITIZEN = new Set([DossierStatus.SUPPLEMENT_REQUIRED, DossierStatus.PAYMENT_REQUIRED]);

/** True until it is completed, withdrawn, stopped or was never received. */
export function isOpen(status: DossierStatus): boolean {
  return IN_HAND.has(status) || WAITING_FOR_CITIZEN.has(status);
}

/** The actions that the state allows; the order is that of a screen's buttons. */
export function legalActions(facts: DossierFacts): DossierAction[] {
  if (IN_HAND.has(facts.status)) return [...handActions(facts), ...openActions(facts)];
  switch (facts.status) {
    case DossierStatus.SUPPLEMENT_REQUIRED:
      return [DossierAction.RECORD_SUPPLEMENT, DossierAction.WITHDRAW, DossierAction.STOP, ...openActions(facts)];
    case DossierStatus.PAYMENT_REQUIRED:
      return [DossierAction.RECORD_PAYMENT, DossierAction.WITHDRAW, DossierAction.STOP, ...openActions(facts)];
    case DossierStatus.COMPLETED:
      return completedActions(facts);
    case DossierStatus.RETURNED:
      return lateActions(facts);
    default:
      return [];
  }
}

/** While an office works on it. */
function handActions({ stepKind, assigneeId, stepOrdinal, isFirstStep, isOpened, ...facts }: DossierFacts) {
  const actions: DossierAction[] = [];
  const isWaiting = facts.waitsForAnswers && facts.matters.awaited === true;
  if (stepKind !== StepKind.RETURN && !isWaiting) actions.push(DossierAction.ADVANCE);
  if (stepKind === StepKind.APPROVE) actions.push(DossierAction.REFUSE);
  actions.push(assigneeId === null ? DossierAction.CLAIM : DossierAction.RELEASE, DossierAction.ASSIGN);
  if (stepKind !== StepKind.RETURN) {
    if (stepOrdinal > 1) actions.push(DossierAction.SEND_BACK);
    actions.push(DossierAction.REQUEST_SUPPLEMENT, DossierAction.CONSULT, DossierAction.REQUIRE_PAYMENT);
  }
  if ((stepKind === StepKind.APPROVE || stepKind === StepKind.ISSUE) && !facts.matters.result) {
    actions.push(DossierAction.ISSUE_RESULT);
  }
  actions.push(DossierAction.WITHDRAW, DossierAction.STOP);
  const isSent = facts.previousOfficeId !== null && facts.previousOfficeId !== facts.currentOfficeId;
  if (isSent && !isFirstStep && assigneeId === null && !isOpened) actions.push(DossierAction.RECALL);
  return actions;
}

/** Until it has ended, whether an office works on it or the citizen is waited for. */
function openActions(facts: DossierFacts): DossierAction[] {
  const { matters, isDue } = facts;
  const actions: DossierAction[] = [];
  if (matters.consulted) actions.push(DossierAction.ANSWER_CONSULTATION, DossierAction.CLOSE_CONSULTATION);
  if (matters.apology) actions.push(DossierAction.DECIDE_APOLOGY);
  else if (isDue) actions.push(DossierAction.PROPOSE_APOLOGY);
  actions.push(...lateActions(facts), DossierAction.CORRECT_RECEIPT);
  return actions;
}

/** A cause is recorded where something was or is late, and nowhere else. */
function lateActions({ isLate, lateOfficeIds }: Pick<DossierFacts, 'isLate' | 'lateOfficeIds'>): DossierAction[] {
  return isLate || lateOfficeIds.length > 0 ? [DossierAction.RECORD_LATE_CAUSE] : [];
}

/** The result is there and the citizen has not got it yet. */
function completedActions({ matters, returnsByPost, ...facts }: DossierFacts): DossierAction[] {
  const actions = [DossierAction.RETURN_RESULT];
  if (matters.posted) actions.push(DossierAction.RECORD_POST_RETURN);
  else if (returnsByPost) actions.push(DossierAction.SEND_BY_POST);
  if (!matters.result) actions.push(DossierAction.ISSUE_RESULT);
  if (matters.handedOver) actions.push(DossierAction.CONFIRM_HANDOVER);
  else if (!matters.handoverConfirmed && facts.previousOfficeId !== facts.currentOfficeId) {
    actions.push(DossierAction.HAND_OVER);
  }
  actions.push(...lateActions(facts));
  return actions;
}
