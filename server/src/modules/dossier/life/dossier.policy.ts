import { StepKind } from '../../catalogue/catalogue-terms';
import type { Actor } from '../../identity/actor';
import type { Permission } from '../../identity/permissions';
import { DossierAction } from '../dossier-terms';
import { type DossierFacts, legalActions } from './dossier.transitions';

/** Why an actor may not do a legal action; null where he may. */
export type Refusal = 'PERMISSION' | 'NOT_HOLDER' | 'NOT_RECEIVER' | 'HELD_BY_COLLEAGUE' | null;

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
      return 'dossier:return';
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
      return holds || received ? null : 'NOT_HOLDER';
    case DossierAction.ASSIGN:
    case DossierAction.STOP:
      return holds ? null : 'NOT_HOLDER';
    case DossierAction.RELEASE:
      if (!holds) return 'NOT_HOLDER';
      return facts.assigneeId === actor.staffId || isSupervisor ? null : 'HELD_BY_COLLEAGUE';
    default:
      if (!holds) return 'NOT_HOLDER';
      return facts.assigneeId === null || facts.assigneeId === actor.staffId ? null : 'HELD_BY_COLLEAGUE';
  }
}

/** What the screen offers: legal and permitted. */
export function availableActions(actor: Actor, facts: DossierFacts): DossierAction[] {
  return legalActions(facts).filter((action) => refusalOf(actor, action, facts) === null);
}
