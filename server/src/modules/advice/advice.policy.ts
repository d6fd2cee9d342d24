import type { Condition } from '../../database/sql';
import type { CaseRules } from '../casework/act-on-case';
import { anyOf, officeIn } from '../casework/case-list';
import { CaseEventKind } from '../casework/case-terms';
import { type Actor, atPresentOffice } from '../identity/actor';
import type { Directory } from '../organisation/directory';
import type { Advice } from './advice.entity';

/** What there is of a case's life: a question is passed on to an office that is named, and published on a page of its own. */
const KINDS: readonly CaseEventKind[] = [
  CaseEventKind.TAKEN,
  CaseEventKind.RELEASED,
  CaseEventKind.FORWARDED,
  CaseEventKind.ASKED_BACK,
  CaseEventKind.REPLIED,
  CaseEventKind.ANSWERED,
  CaseEventKind.REOPENED,
  CaseEventKind.CLOSED,
];

const sameOffice = (actor: Actor, officeId: string, directory: Directory): boolean =>
  directory.presentOffice(officeId).id === atPresentOffice(actor, directory).office.id;

/** The office that asked and the one that answers; others see what is published. */
export function seesAdvice(actor: Actor, row: Advice, directory: Directory): boolean {
  return sameOffice(actor, row.openedInOfficeId, directory) || sameOffice(actor, row.handlerOfficeId, directory);
}

const answersAdvice = (actor: Actor, row: Advice, directory: Directory): boolean =>
  actor.permissions.has('advice:answer') && sameOffice(actor, row.handlerOfficeId, directory);

export const publishesAdvice = (actor: Actor, row: Advice, directory: Directory): boolean =>
  actor.permissions.has('advice:publish') && sameOffice(actor, row.handlerOfficeId, directory);

export const askedBy = (actor: Actor, directory: Directory): Condition =>
  officeIn('opened_in_office_id', directory.deskIds(atPresentOffice(actor, directory).office.id));

export const answeredBy = (actor: Actor, directory: Directory): Condition =>
  officeIn('handler_office_id', directory.deskIds(atPresentOffice(actor, directory).office.id));

/** `seesAdvice` on `c`, a row of `advice`. */
export const visibleAdvice = (actor: Actor, directory: Directory): Condition =>
  anyOf([askedBy(actor, directory), answeredBy(actor, directory)]);

export function adviceRules(actor: Actor): Pick<CaseRules<Advice>, 'sees' | 'standing' | 'offers'> {
  return {
    sees: (row, { directory }) => seesAdvice(actor, row, directory),
    standing: (row, { directory }) => ({
      staffId: actor.staffId,
      // Whoever is at the desk answers what is asked back: it is the office that asked.
      isOpener: sameOffice(actor, row.openedInOfficeId, directory),
      isHandler: answersAdvice(actor, row, directory),
    }),
    offers: (_, kind) => KINDS.includes(kind),
  };
}
