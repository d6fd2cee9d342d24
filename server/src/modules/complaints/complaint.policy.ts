import type { Condition } from '../../database/sql';
import { searchKey } from '../../kernel/text';
import type { CaseRules } from '../casework/act-on-case';
import { anyOf, officeIn, stateIn } from '../casework/case-list';
import { CaseEventKind, CaseState, OWED } from '../casework/case-terms';
import { officesInSight } from '../casework/offices-of-cases';
import { type Actor, atPresentOffice, hasAny } from '../identity/actor';
import type { Directory } from '../organisation/directory';
import { OfficeKind } from '../organisation/organisation-terms';
import type { Complaint } from './complaint.entity';
import { ComplaintKind } from './complaint-terms';

/** Offices whose complaints one deals with: the own one, and for the heads of a committee all desks of its area. */
function ownOffices(actor: Actor, directory: Directory): string[] {
  const { office } = atPresentOffice(actor, directory);
  const led = office.kind === OfficeKind.COMMITTEE && actor.permissions.has('complaint:approve');
  return led ? directory.answeringIn(office.areaCode).map(({ id }) => id) : directory.deskIds(office.id);
}

const isOurs = (actor: Actor, { handlerOfficeId }: Complaint, directory: Directory): boolean =>
  ownOffices(actor, directory).includes(handlerOfficeId) ||
  directory.presentOffice(handlerOfficeId).id === atPresentOffice(actor, directory).office.id;

/** Whom it is about sees nothing of it, nor does a namesake where it is not known whom it means. */
export function isAbout(
  { officerId, officerKey }: Complaint,
  { staffId, fullName }: Pick<Actor, 'staffId' | 'fullName'>,
): boolean {
  if (officerId !== null) return officerId === staffId;
  return officerKey !== null && officerKey === searchKey(fullName);
}

/** What is about somebody is dealt with by heads, and by whom they give it to. */
function handles(actor: Actor, row: Complaint, directory: Directory): boolean {
  if (isAbout(row, actor) || !isOurs(actor, row, directory)) return false;
  if (actor.permissions.has('complaint:approve')) return true;
  return (
    actor.permissions.has('complaint:answer') && (row.kind !== ComplaintKind.OFFICER || row.takenById === actor.staffId)
  );
}

function seesComplaint(actor: Actor, row: Complaint, directory: Directory): boolean {
  if (isAbout(row, actor)) return false;
  if (handles(actor, row, directory) || row.openedById === actor.staffId) return true;
  const offices = officesInSight(actor, directory, 'complaint:read');
  return offices === null || offices.includes(row.openedInOfficeId) || offices.includes(row.handlerOfficeId);
}

const about = ({ staffId, fullName }: Actor): Condition => ({
  sql: '(c.officer_id IS NULL OR c.officer_id <> ?) AND (c.officer_id IS NOT NULL OR c.officer_key IS NULL OR c.officer_key <> ?)',
  values: [staffId, searchKey(fullName)],
});

/** `handles` on `c`, a row of `complaint`. */
function handledCondition(actor: Actor, directory: Directory): Condition {
  const ours = officeIn('handler_office_id', ownOffices(actor, directory));
  if (actor.permissions.has('complaint:approve')) return ours;
  if (!actor.permissions.has('complaint:answer')) return { sql: '1 = 0', values: [] };
  return {
    sql: `${ours.sql} AND (c.kind <> '${ComplaintKind.OFFICER}' OR c.taken_by_id = ?)`,
    values: [...ours.values, actor.staffId],
  };
}

/** `seesComplaint` on `c`. */
export function seenConditions(actor: Actor, directory: Directory): Condition[] {
  const offices = officesInSight(actor, directory, 'complaint:read');
  const parts = [handledCondition(actor, directory), { sql: 'c.opened_by_id = ?', values: [actor.staffId] }];
  if (offices === null) return [about(actor)];
  if (offices.length > 0) parts.push(officeIn('opened_in_office_id', offices), officeIn('handler_office_id', offices));
  return [about(actor), anyOf(parts)];
}

/** An answer is owed by the office of whoever asks. */
export const owedConditions = (actor: Actor, directory: Directory): Condition[] => [
  about(actor),
  handledCondition(actor, directory),
  stateIn(OWED),
];

const BY_HEADS: readonly CaseEventKind[] = [
  CaseEventKind.ASSIGNED,
  CaseEventKind.DECLINED,
  CaseEventKind.ANSWERED,
  CaseEventKind.SENT_BACK,
  CaseEventKind.PUBLISHED,
  CaseEventKind.UNPUBLISHED,
];

/** Who stands how to a complaint, and what may be done. */
export function complaintRules(actor: Actor): Pick<CaseRules<Complaint>, 'sees' | 'standing' | 'offers'> {
  return {
    sees: (row, { directory }) => seesComplaint(actor, row, directory),
    standing: (row, { directory }) => ({
      staffId: actor.staffId,
      // Citizens come with the secret that they were given.
      isOpener: false,
      isHandler: handles(actor, row, directory) && hasAny(actor, ['complaint:answer', 'complaint:approve']),
    }),
    offers: (row, kind) => {
      if (BY_HEADS.includes(kind) && !actor.permissions.has('complaint:approve')) return false;
      switch (kind) {
        case CaseEventKind.TAKEN:
        case CaseEventKind.RELEASED:
        case CaseEventKind.ASSIGNED:
        case CaseEventKind.SENT_BACK:
          return true;
        case CaseEventKind.PROPOSED:
          return row.takenById === actor.staffId;
        case CaseEventKind.ANSWERED:
          return row.state === CaseState.PROPOSED;
        case CaseEventKind.FORWARDED:
        case CaseEventKind.DECLINED:
          // After an appeal it is the tier above that answers.
          return row.appealedAt === null;
        case CaseEventKind.PUBLISHED:
          return row.mayPublish === 1 && row.publishedAt === null && row.declinedAt === null && row.answer !== null;
        case CaseEventKind.UNPUBLISHED:
          return row.publishedAt !== null;
        default:
          return false;
      }
    },
  };
}
