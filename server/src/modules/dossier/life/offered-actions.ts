import type { Actor } from '../../identity/actor';
import type { DossierAction } from '../dossier-terms';
import { NO_MATTERS } from '../history/open-matters';
import { availableActions } from './dossier.policy';
import type { DossierFacts } from './dossier.transitions';

/** What `likeness` looks at. A new fact does not compile until it has its place there. */
type Likened =
  | 'status'
  | 'stepKind'
  | 'stepOrdinal'
  | 'isFirstStep'
  | 'assigneeId'
  | 'currentOfficeId'
  | 'previousOfficeId'
  | 'receivingOfficeId'
  | 'passedOfficeIds'
  | 'isOpened'
  | 'isDue'
  | 'isLate'
  | 'lateOfficeIds'
  | 'waitsForAnswers'
  | 'returnsByPost';
type LikenedFacts = [Exclude<keyof DossierFacts, Likened | 'matters'>] extends [never] ? DossierFacts : never;

/**
 * `availableActions` for the rows of a list, which are much alike: each kind of row is thought through once. For fifty
 * rows it takes a third of the time.
 */
export function offeredActions(actor: Actor): (facts: DossierFacts) => DossierAction[] {
  const known = new Map<string, DossierAction[]>();
  return (facts) => {
    // Who is asked for something stands in these by his office.
    if (facts.matters !== NO_MATTERS) return availableActions(actor, facts);
    const kind = likeness(actor, facts);
    let actions = known.get(kind);
    if (!actions) {
      actions = availableActions(actor, facts);
      known.set(kind, actions);
    }
    return actions;
  };
}

/** Nobody's, the actor's own, a stranger's, or those of one for whom he stands in: each of these hands on rights of his own. */
function handsOf({ staffId, standsInFor }: Actor, assigneeId: string | null): number {
  if (assigneeId === null) return 0;
  if (assigneeId === staffId) return 1;
  const principal = standsInFor.findIndex((each) => each.staffId === assigneeId);
  return principal < 0 ? 2 : 3 + principal;
}

/** The same text for two dossiers of which the actor may do the same. */
function likeness(actor: Actor, facts: LikenedFacts): string {
  const { id: officeId } = actor.office;
  const { assigneeId, currentOfficeId, previousOfficeId } = facts;
  let mark = handsOf(actor, assigneeId);
  mark = mark * 3 + (previousOfficeId === null ? 0 : previousOfficeId === officeId ? 1 : 2);
  const add = (flag: boolean) => {
    mark = mark * 2 + (flag ? 1 : 0);
  };
  add(previousOfficeId === currentOfficeId);
  add(currentOfficeId === officeId);
  add(facts.receivingOfficeId === officeId);
  add(facts.passedOfficeIds.includes(officeId));
  add(facts.stepOrdinal > 1);
  add(facts.isFirstStep);
  add(facts.isOpened);
  add(facts.isDue);
  add(facts.isLate);
  add(facts.lateOfficeIds.length > 0);
  add(facts.lateOfficeIds.includes(officeId));
  add(facts.waitsForAnswers);
  add(facts.returnsByPost);
  return `${facts.status}${facts.stepKind}${mark}`;
}
