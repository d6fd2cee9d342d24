import type { Condition } from '../../database/sql';
import type { CaseRules } from '../casework/act-on-case';
import { anyOf, officeIn, stateIn } from '../casework/case-list';
import { CaseEventKind, OWED, WITH_A_HEAD } from '../casework/case-terms';
import { centreAbove, officesInSight } from '../casework/offices-of-cases';
import { type Actor, atPresentOffice } from '../identity/actor';
import type { Directory } from '../organisation/directory';
import { Tier } from '../organisation/organisation-terms';
import type { Feedback } from './feedback.entity';
import { FeedbackKind } from './feedback-terms';

/** Faults lie with the administrators, who are in no office of their own. */
export const ADMINISTRATORS = '';

const handles = (actor: Actor, row: Feedback, directory: Directory): boolean =>
  row.kind === FeedbackKind.FAULT
    ? actor.permissions.has('admin:manage')
    : actor.permissions.has('feedback:answer') &&
      row.handlerOfficeId !== ADMINISTRATORS &&
      directory.presentOffice(row.handlerOfficeId).id === atPresentOffice(actor, directory).office.id;

/** Whether somebody reads all of it, with who wrote it; what is public all read, without that. */
export function isConcernOf(actor: Actor, row: Feedback, directory: Directory): boolean {
  if (row.openedById === actor.staffId || handles(actor, row, directory)) return true;
  if (row.kind === FeedbackKind.FAULT) return false;
  const offices = officesInSight(actor, directory, 'feedback:read');
  return offices === null || offices.includes(row.openedInOfficeId);
}

/** The same rule on `c`, a row of `feedback`. */
export function concernOf(actor: Actor, directory: Directory): Condition {
  const offices = officesInSight(actor, directory, 'feedback:read');
  const obstacle = `c.kind = '${FeedbackKind.OBSTACLE}'`;
  const parts: Condition[] = [{ sql: 'c.opened_by_id = ?', values: [actor.staffId] }];
  if (offices === null) parts.push({ sql: obstacle, values: [] });
  else if (offices.length > 0) {
    const inSight = officeIn('opened_in_office_id', offices);
    parts.push({ sql: `${obstacle} AND ${inSight.sql}`, values: inSight.values });
  }
  return anyOf([...parts, ...handledBy(actor, directory)]);
}

/** What lies with whoever asks: the condition on `c` for each way. */
function handledBy(actor: Actor, directory: Directory): Condition[] {
  const parts: Condition[] = [];
  if (actor.permissions.has('admin:manage')) parts.push({ sql: `c.kind = '${FeedbackKind.FAULT}'`, values: [] });
  if (actor.permissions.has('feedback:answer')) {
    const own = officeIn('handler_office_id', directory.deskIds(atPresentOffice(actor, directory).office.id));
    parts.push({ sql: `c.kind = '${FeedbackKind.OBSTACLE}' AND ${own.sql}`, values: own.values });
  }
  return parts;
}

/** An answer is owed by whoever asks; what stands behind another one is answered with it. */
export function owedBy(actor: Actor, directory: Directory): Condition[] {
  return [anyOf(handledBy(actor, directory)), stateIn(OWED), { sql: 'c.leading_id IS NULL', values: [] }];
}

/** Who stands how to an obstacle or a fault, and what may be done. */
export function feedbackRules(actor: Actor): Pick<CaseRules<Feedback>, 'sees' | 'standing' | 'offers' | 'forwardTo'> {
  return {
    sees: (row, { directory }) => row.publishedAt !== null || isConcernOf(actor, row, directory),
    standing: (row, { directory }) => ({
      staffId: actor.staffId,
      isOpener: row.openedById === actor.staffId,
      isHandler: handles(actor, row, directory),
    }),
    offers: (row, kind, { directory }) => {
      if (WITH_A_HEAD.includes(kind)) return false;
      if (row.leadingId !== null) return kind === CaseEventKind.SEPARATED || kind === CaseEventKind.CLOSED;
      if (kind === CaseEventKind.SEPARATED) return false;
      if (kind === CaseEventKind.PUBLISHED) return row.publishedAt === null && row.answer !== null;
      if (kind === CaseEventKind.UNPUBLISHED) return row.publishedAt !== null;
      if (kind !== CaseEventKind.FORWARDED) return true;
      return (
        row.handlerOfficeId !== ADMINISTRATORS && directory.presentOffice(row.handlerOfficeId).tier !== Tier.PROVINCE
      );
    },
    forwardTo: (row, { directory }) =>
      centreAbove(directory, directory.presentOffice(row.handlerOfficeId))?.id ?? row.handlerOfficeId,
  };
}
