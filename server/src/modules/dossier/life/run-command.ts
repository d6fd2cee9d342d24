import { insertRows } from '../../../database/rows';
import type { Tx } from '../../../database/sql';
import { HccError, notFound } from '../../../kernel/errors';
import { formatInstant } from '../../../kernel/instant';
import type { Actor } from '../../identity/actor';
import { maySee } from '../dossier.jurisdiction';
import { type DossierOrigin, type DossierRoom, loadReferences } from '../dossier-room';
import { applyEvent, project } from '../history/dossier.projection';
import { DossierEvent } from '../history/dossier-event.entity';
import { nextEvent, readEvents, type StoredEvent, toProjected, writeState } from '../history/dossier-store';
import { DossierSearchEntry } from '../search/dossier-search-entry.entity';
import { addedSearchEntries } from '../search/search-entries';
import { WORKLIST_CHANGED } from '../worklist-notice';
import { assertMayAct, type Command, type Situation } from './dossier-decision';

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
  await room.db.transact(async (tx) => {
    const locked = await lockDossier(tx, target.id);
    if (!locked) throw notFound('hồ sơ');
    const { applicantName, ...origin } = locked;
    const version = references.catalogue.getVersion(origin.procedureVersionId);
    const history = await readEvents(tx, origin.id);
    const events = history.map(toProjected);
    const state = project(events, version.steps);
    if (!maySee(actor, references.directory, origin, state)) throw notFound('hồ sơ');
    const last = history.at(-1)!;
    const situation: Situation = {
      origin,
      state,
      version,
      directory: references.directory,
      calendar: references.calendar,
      actor,
      // Two servers' clocks may differ by a little; a history never runs backwards.
      at: Math.max(room.now(), last.at),
    };
    assertCurrent(target.expectedVersion, last, state.version);
    assertMayAct(situation, command.action);
    const draft = command.decide(situation, input);
    const event = nextEvent(situation, draft, last.hash);
    await insertRows(room.db.writer, tx, DossierEvent, [event]);
    const after = applyEvent(state, toProjected(event), version.steps);
    await writeState(room.db, tx, origin.id, state, after);
    const searched = { ...origin, applicantName, legs: after.legs };
    const entries = addedSearchEntries(references.directory, searched, state.legs);
    await insertRows(room.db.writer, tx, DossierSearchEntry, entries);
    for (const listener of room.onChange) await listener(tx, [{ origin, before: state, after }]);
    const officeIds = [state.currentOfficeId, after.currentOfficeId];
    tx.notify(WORKLIST_CHANGED.notice({ officeIds, dossierId: origin.id }));
  });
  return target.id;
}

async function lockDossier(tx: Tx, id: string): Promise<(DossierOrigin & { applicantName: string }) | undefined> {
  const rows = await tx.query<DossierOrigin & { applicantName: string }>(
    `SELECT id, code, channel, procedure_id AS procedureId, procedure_version_id AS procedureVersionId,
            receiving_office_id AS receivingOfficeId, applicant_name AS applicantName
       FROM dossier WHERE id = ?${tx.forUpdate}`,
    [id],
  );
  return rows[0];
}

function assertCurrent(expected: number, last: StoredEvent, version: number): void {
  if (expected === version) return;
  const when = formatInstant(last.at);
  throw new HccError(
    'CONFLICT',
    `${last.actorName} đã xử lý hồ sơ này lúc ${when.slice(11, 16)} ngày ${when.slice(8, 10)}/${when.slice(5, 7)}/${when.slice(0, 4)}. Hãy tải lại hồ sơ.`,
    { who: last.actorName, when, currentVersion: version },
  );
}
