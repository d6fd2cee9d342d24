import type { Condition } from '../../database/sql';
import { placeholders } from '../../database/sql';
import type { Instant } from '../../kernel/instant';
import { jurisdictionOf } from '../dossier/dossier.jurisdiction';
import { type Actor, hasAny } from '../identity/actor';
import { Role } from '../identity/permissions';
import type { Directory } from '../organisation/directory';
import type { Office } from '../organisation/office.entity';
import type { Directive, DirectiveAssignee } from './directive.entity';
import { DirectiveAction, DirectiveState, OPEN_STATES } from './directive-terms';

type Assignee = Pick<DirectiveAssignee, 'officeId' | 'staffId' | 'acknowledgedAt'>;

/** Whom a leader may direct: everybody for who sees everything, the offices of the own area, or the own office. */
export function mayDirect(actor: Actor, directory: Directory, office: Office): boolean {
  const { everything, areaCode, officeId } = jurisdictionOf(actor);
  if (everything || office.id === officeId) return true;
  return areaCode !== null && directory.isWithin(office.areaCode, areaCode);
}

export function isResponsible(actor: Actor, directory: Directory, { officeId, staffId }: Assignee): boolean {
  return staffId === '' ? directory.presentOffice(officeId).id === actor.office.id : staffId === actor.staffId;
}

/** Whoever leads in the issuing office may act for the issuer, who may have gone. */
function actsForIssuer(
  actor: Actor,
  directory: Directory,
  { issuerId, officeId }: Pick<Directive, 'issuerId' | 'officeId'>,
): boolean {
  if (!hasAny(actor, ['directive:issue'])) return false;
  return issuerId === actor.staffId || directory.presentOffice(officeId).id === actor.office.id;
}

/** Who sees a directive: its issuer, those responsible, and the leadership. As a condition on `d`, a row of `directive`. */
export function seenCondition(actor: Actor, directory: Directory): Condition {
  if (actor.roles.includes(Role.LEADERSHIP)) return { sql: '1 = 1', values: [] };
  const [by, to] = [byUsCondition(actor, directory), toUsCondition(actor, directory)];
  return { sql: `(${by.sql} OR ${to.sql})`, values: [...by.values, ...to.values] };
}

export function byUsCondition(actor: Actor, directory: Directory): Condition {
  if (!hasAny(actor, ['directive:issue'])) return { sql: 'd.issuer_id = ?', values: [actor.staffId] };
  const desk = directory.deskIds(actor.office.id);
  return {
    sql: `(d.issuer_id = ? OR d.office_id IN (${placeholders(desk.length)}))`,
    values: [actor.staffId, ...desk],
  };
}

export function toUsCondition(actor: Actor, directory: Directory): Condition {
  const desk = directory.deskIds(actor.office.id);
  return {
    sql: `d.id IN (SELECT a.directive_id FROM directive_assignee a
      WHERE a.staff_id = ? OR (a.staff_id = '' AND a.office_id IN (${placeholders(desk.length)})))`,
    values: [actor.staffId, ...desk],
  };
}

export const isOpen = ({ state }: Pick<Directive, 'state'>): boolean =>
  (OPEN_STATES as readonly DirectiveState[]).includes(state);

/** Late once the deadline has passed without a report, or where the report came after it; of what was cancelled null. */
export function isLate({ state, dueAt, reportedAt }: Directive, now: Instant): boolean | null {
  if (state === DirectiveState.CANCELLED) return null;
  return (reportedAt ?? now) > dueAt;
}

/** What the actor may do with it as it stands. */
export function offeredActions(
  actor: Actor,
  directory: Directory,
  directive: Directive,
  assignees: readonly Assignee[],
): DirectiveAction[] {
  const own = assignees.filter((assignee) => isResponsible(actor, directory, assignee));
  const actions: DirectiveAction[] = [];
  const open = isOpen(directive);
  if (own.length > 0 && open) {
    if (own.some(({ acknowledgedAt }) => acknowledgedAt === null)) actions.push(DirectiveAction.ACKNOWLEDGE);
    actions.push(DirectiveAction.REPORT);
    if (directive.askedDueAt === null) actions.push(DirectiveAction.ASK_EXTENSION);
  }
  if (!actsForIssuer(actor, directory, directive)) return actions;
  if (directive.state === DirectiveState.REPORTED) actions.push(DirectiveAction.ACCEPT, DirectiveAction.RETURN);
  if (open && directive.askedDueAt !== null) {
    actions.push(DirectiveAction.GRANT_EXTENSION, DirectiveAction.REFUSE_EXTENSION);
  }
  if (open || directive.state === DirectiveState.REPORTED) actions.push(DirectiveAction.CANCEL);
  return actions;
}
