import type { Tx } from '../../../database/sql';
import { conflictWith } from '../../../kernel/conflict';
import { notFound } from '../../../kernel/errors';
import { spokenMoment } from '../../../kernel/instant';
import { type Actor, atPresentOffice } from '../../identity/actor';
import { appendEvent, type OpenHistory, openHistory } from '../changes/append-event';
import { takeFormNumber } from '../changes/form-number';
import { maySee } from '../dossier.jurisdiction';
import { lockDossier } from '../dossier-origin';
import { type DossierRoom, loadReferences, type References } from '../dossier-room';
import { type DossierAction, ReturnBy } from '../dossier-terms';
import type { StoredEvent } from '../history/stored-event';
import { assertMayAct, type Command, principalOf, type Situation } from './dossier-decision';

export interface CommandTarget {
  id: string;
  /** The version that the client saw. */
  expectedVersion: number;
}

/**
 * Carries out a command on one dossier: lock the row → may the actor see it → may he act → append the event → project
 * → roll-ups, in one transaction.
 * @returns the dossier's id
 * @throws HccError NOT_FOUND, FORBIDDEN, CONFLICT (who and when), ILLEGAL_ACTION, BAD_USER_INPUT
 */
export async function runCommand<Input>(
  room: DossierRoom,
  actor: Actor,
  command: Command<Input>,
  target: CommandTarget,
  input: Input,
): Promise<string> {
  const references = await loadReferences(room);
  await room.db.transact((tx) => runCommandIn(room, tx, references, actor, command, target, input));
  return target.id;
}

/** The same as part of a transaction that does more. */
export async function runCommandIn<Input>(
  room: DossierRoom,
  tx: Tx,
  references: References,
  person: Actor,
  command: Command<Input>,
  target: CommandTarget,
  input: Input,
): Promise<void> {
  const actor = atPresentOffice(person, references.directory);
  const head = await lockDossier(tx, target.id);
  if (!head) throw notFound('hồ sơ');
  const open = await openHistory(tx, head, references);
  if (!maySee(actor, references.directory, open.origin, open.state)) throw notFound('hồ sơ');
  const situation = situationOf(room, references, actor, open);
  assertCurrent(target.expectedVersion, open.history.at(-1)!, open.state.version);
  assertMayAct(situation, command.action);
  const draft = command.decide(situation, input);
  if (command.numbered) {
    draft.data.formNumber = await takeFormNumber(tx, actor.office.id, command.numbered, situation.at);
  }
  const principal = principalOf(situation, command.action);
  if (principal) draft.data.onBehalfOf = principal;
  await appendEvent(room, tx, references, open, { author: actor, at: situation.at, draft });
}

/** For what changes no dossier and takes the same right. @throws HccError FORBIDDEN, ILLEGAL_ACTION, CONFLICT */
export function assertMayActOn(
  room: DossierRoom,
  references: References,
  person: Actor,
  open: OpenHistory,
  action: DossierAction,
): void {
  assertMayAct(situationOf(room, references, atPresentOffice(person, references.directory), open), action);
}

function situationOf(
  room: DossierRoom,
  references: References,
  actor: Actor,
  { origin, head, history, state, version }: OpenHistory,
): Situation {
  return {
    origin,
    state,
    version,
    openedAt: head.openedAt,
    returnsByPost: head.returnBy === ReturnBy.POST,
    directory: references.directory,
    catalogue: references.catalogue,
    calendar: references.calendars.of(origin.receivingOfficeId),
    actor,
    // Two servers' clocks may differ by a little; a history never runs backwards.
    at: Math.max(room.now(), history.at(-1)!.at),
  };
}

/** @throws HccError CONFLICT where the client saw another version: who changed it, and when */
export function assertCurrent(expected: number, last: StoredEvent, version: number): void {
  if (expected === version) return;
  throw conflictWith(
    `${last.actorName} đã xử lý hồ sơ này lúc ${spokenMoment(last.at)}. Hãy tải lại hồ sơ.`,
    { who: last.actorName, at: last.at },
    { currentVersion: version },
  );
}
