import { StepKind } from '../../catalogue/catalogue-terms';
import { DossierAction, DossierStatus } from '../dossier-terms';

/** What of a dossier decides which actions are legal, whoever asks. */
export interface DossierFacts {
  status: DossierStatus;
  stepKind: StepKind;
  stepOrdinal: number;
  assigneeId: string | null;
  currentOfficeId: string;
  receivingOfficeId: string;
}

const IN_HAND = new Set([DossierStatus.RECEIVED, DossierStatus.PROCESSING]);
const WAITING_FOR_CITIZEN = new Set([DossierStatus.SUPPLEMENT_REQUIRED, DossierStatus.PAYMENT_REQUIRED]);

/** True while the office's time runs. */
export function isInHand(status: DossierStatus): boolean {
  return IN_HAND.has(status);
}

/** True until it is completed, withdrawn, stopped or was never received. */
export function isOpen(status: DossierStatus): boolean {
  return IN_HAND.has(status) || WAITING_FOR_CITIZEN.has(status);
}

/** The actions that the state allows; the order is that of a screen's buttons. */
export function legalActions(facts: DossierFacts): DossierAction[] {
  if (IN_HAND.has(facts.status)) {
    const actions: DossierAction[] = [];
    if (facts.stepKind !== StepKind.RETURN) actions.push(DossierAction.ADVANCE);
    if (facts.stepKind === StepKind.APPROVE) actions.push(DossierAction.REFUSE);
    actions.push(facts.assigneeId === null ? DossierAction.CLAIM : DossierAction.RELEASE, DossierAction.ASSIGN);
    if (facts.stepKind !== StepKind.RETURN) {
      if (facts.stepOrdinal > 1) actions.push(DossierAction.SEND_BACK);
      actions.push(DossierAction.REQUEST_SUPPLEMENT);
    }
    actions.push(DossierAction.WITHDRAW, DossierAction.STOP);
    return actions;
  }
  if (facts.status === DossierStatus.SUPPLEMENT_REQUIRED) {
    return [DossierAction.RECORD_SUPPLEMENT, DossierAction.WITHDRAW, DossierAction.STOP];
  }
  if (facts.status === DossierStatus.PAYMENT_REQUIRED) return [DossierAction.WITHDRAW, DossierAction.STOP];
  if (facts.status === DossierStatus.COMPLETED) return [DossierAction.RETURN_RESULT];
  return [];
}
