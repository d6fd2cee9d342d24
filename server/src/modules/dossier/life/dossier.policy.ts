import { StepKind } from '../../catalogue/catalogue-terms';
import type { Actor } from '../../identity/actor';
import type { Permission } from '../../identity/permissions';
import { DossierAction } from '../dossier-terms';
import { type DossierFacts, legalActions } from './dossier.transitions';

/** Why an actor may not do a legal action; null where he may. */
export type Refusal =
  | 'PERMISSION'
  | 'NOT_HOLDER'
  | 'NOT_RECEIVER'
  | 'NOT_SENDER'
  | 'NOT_CONSULTED'
  | 'NO_LEG'
  | 'HELD_BY_COLLEAGUE'
  | null;

/** The right that an action takes; approving and refusing are the signer's alone. */
export function permissionFor(action: DossierAction, stepKind: StepKind): Permission {
  switch (action) {
    case DossierAction.CLAIM:
    case DossierAction.RELEASE:
      return 'dossier:claim';
    case DossierAction.ASSIGN:
      return 'dossier:assign';
    case DossierAction.ADVANCE:
      return stepKind === StepKind.APPROVE ? 'dossier:approve' : 'dossier:advance';
    case DossierAction.REFUSE:
      return 'dossier:approve';
    case DossierAction.SEND_BACK:
      return 'dossier:send-back';
    case DossierAction.REQUEST_SUPPLEMENT:
    case DossierAction.RECORD_SUPPLEMENT:
      return 'dossier:supplement';
    case DossierAction.WITHDRAW:
      return 'dossier:withdraw';
    case DossierAction.STOP:
      return 'dossier:stop';
    case DossierAction.RETURN_RESULT:
    case DossierAction.SEND_BY_POST:
    case DossierAction.RECORD_POST_RETURN:
    case DossierAction.CONFIRM_HANDOVER:
      return 'dossier:return';
    case DossierAction.CONSULT:
    case DossierAction.ANSWER_CONSULTATION:
    case DossierAction.CLOSE_CONSULTATION:
      return 'dossier:consult';
    case DossierAction.REQUIRE_PAYMENT:
    case DossierAction.RECORD_PAYMENT:
      return 'dossier:supplement';
    case DossierAction.PROPOSE_APOLOGY:
      return 'dossier:apologise';
    case DossierAction.DECIDE_APOLOGY:
      return 'dossier:approve-apology';
    case DossierAction.RECALL:
    case DossierAction.RECORD_LATE_CAUSE:
      return 'dossier:advance';
    case DossierAction.CORRECT_RECEIPT:
      return 'dossier:correct';
    case DossierAction.ISSUE_RESULT:
    case DossierAction.HAND_OVER:
      return 'dossier:issue-result';
  }
}

/** Only who may do what; whether the state allows it is `legalActions`. */
export function refusalOf(actor: Actor, action: DossierAction, facts: DossierFacts): Refusal {
  const isSupervisor = actor.permissions.has('dossier:assign');
  const needed = permissionFor(action, facts.stepKind);
  const mayRelease = action === DossierAction.RELEASE && isSupervisor;
  if (!actor.permissions.has(needed) && !mayRelease) return 'PERMISSION';
  const holds = facts.currentOfficeId === actor.office.id;
  const received = facts.receivingOfficeId === actor.office.id;
  switch (action) {
    // The citizen asks at the desk where he handed it in, wherever the dossier is by then.
    case DossierAction.WITHDRAW:
      return received ? null : 'NOT_RECEIVER';
    // What was asked for may be brought to the desk that received, or to the office that asked.
    case DossierAction.RECORD_SUPPLEMENT:
    case DossierAction.RECORD_PAYMENT:
      return holds || received ? null : 'NOT_HOLDER';
    // What was written down wrongly is put right by the office that wrote it.
    case DossierAction.CORRECT_RECEIPT:
      return received ? null : 'NOT_RECEIVER';
    case DossierAction.RECALL:
    case DossierAction.HAND_OVER:
      return facts.previousOfficeId === actor.office.id ? null : 'NOT_SENDER';
    // Who is outside the province has no account: the office that asked writes his answer down.
    case DossierAction.ANSWER_CONSULTATION: {
      const consulted = facts.matters.consulted ?? [];
      return consulted.includes(actor.office.id) || (holds && consulted.includes('')) ? null : 'NOT_CONSULTED';
    }
    case DossierAction.ISSUE_RESULT:
      return holds || facts.previousOfficeId === actor.office.id ? null : 'NOT_HOLDER';
    // Each office that had it answers for its own legs, and nobody who only looks on. Of a dossier that is late as a whole
    // every stay may be the cause.
    case DossierAction.RECORD_LATE_CAUSE:
      return (facts.isLate ? facts.passedOfficeIds : facts.lateOfficeIds).includes(actor.office.id) ? null : 'NO_LEG';
    case DossierAction.ASSIGN:
    case DossierAction.STOP:
    case DossierAction.DECIDE_APOLOGY:
    case DossierAction.CONFIRM_HANDOVER:
      return holds ? null : 'NOT_HOLDER';
    case DossierAction.RELEASE:
      if (!holds) return 'NOT_HOLDER';
      return isOwn(actor, facts, needed) || isSupervisor ? null : 'HELD_BY_COLLEAGUE';
    default:
      if (!holds) return 'NOT_HOLDER';
      return facts.assigneeId === null || isOwn(actor, facts, needed) ? null : 'HELD_BY_COLLEAGUE';
  }
}

/** In the actor's hands, or in those of somebody in whose place he may do this. */
function isOwn({ staffId, standsInFor }: Actor, { assigneeId }: DossierFacts, needed: Permission): boolean {
  return (
    assigneeId === staffId ||
    standsInFor.some((principal) => principal.staffId === assigneeId && principal.permissions.has(needed))
  );
}

/** What the screen offers: legal and permitted. */
export function availableActions(actor: Actor, facts: DossierFacts): DossierAction[] {
  return legalActions(facts).filter((action) => refusalOf(actor, action, facts) === null);
}
