import { insertRows } from '../../../database/rows';
import type { Tx } from '../../../database/sql';
import type { Instant } from '../../../kernel/instant';
import type { ProcedureVersion } from '../../catalogue/procedure.entity';
import type { DossierOrigin } from '../dossier-origin';
import { type DossierHead, originOf } from '../dossier-origin';
import type { DossierRoom, References } from '../dossier-room';
import { applyEvent, type DossierState, project } from '../history/dossier.projection';
import { changeBy, changesOf } from '../history/dossier-changes';
import { DossierEvent } from '../history/dossier-event.entity';
import { type Author, type EventDraft, nextEvent, readEvents, toProjected, writeState } from '../history/dossier-store';
import { EntryUse, entryUses } from '../history/entry-use.entity';
import { stationsOf } from '../history/stations';
import type { StoredEvent } from '../history/stored-event';
import { sealLateEvents } from '../sealing/late-events';
import { DossierSearchEntry } from '../search/dossier-search-entry.entity';
import { addedSearchEntries } from '../search/search-entries';
import { WORKLIST_CHANGED } from '../worklist-notice';
import { rewriteReceipt } from './rewrite-receipt';

/** A dossier that is locked, with its whole history. */
export interface OpenHistory {
  origin: DossierOrigin;
  head: DossierHead;
  history: readonly StoredEvent[];
  state: DossierState;
  version: ProcedureVersion;
}

/** @param head of a row that this transaction has locked */
export async function openHistory(tx: Tx, head: DossierHead, { catalogue }: References): Promise<OpenHistory> {
  const history = await readEvents(tx, head.id);
  const state = project(history.map(toProjected), head.procedureVersionId, catalogue.versionOf);
  return { origin: originOf(head), head, history, state, version: catalogue.getVersion(state.versionId) };
}

/**
 * The one place where a dossier that is there gets another event: the event, its seal, everything that is derived from
 * it, the roll-ups and the notice to work lists, in the transaction of who decided on it.
 * @param at when it happens; a history never runs backwards, so a clock that is behind the last event is put right
 */
export async function appendEvent(
  room: Pick<DossierRoom, 'db' | 'onChange'>,
  tx: Tx,
  references: References,
  { origin, head, history, state }: OpenHistory,
  { author, at, draft }: { author: Author; at: Instant; draft: EventDraft },
): Promise<{ event: StoredEvent; after: DossierState }> {
  const { db } = room;
  const { catalogue, directory } = references;
  const last = history.at(-1)!;
  const event = nextEvent({ origin, state, author, at: Math.max(at, last.at) }, draft, last.hash);
  await insertRows(db.writer, tx, DossierEvent, [event]);
  await insertRows(db.writer, tx, EntryUse, entryUses([event]));
  await sealLateEvents(db, tx, references.sealedUntil, [{ ...event, code: origin.code }]);
  const projected = toProjected(event);
  const after = applyEvent(state, projected, catalogue.versionOf);
  await writeState(db, tx, origin.id, state, after);
  const { correction } = draft.data;
  if (correction) await rewriteReceipt(db, tx, directory, { ...head, state: after }, correction.after);
  else {
    const searched = { ...origin, applicantName: head.applicantName, stations: stationsOf(after) };
    const entries = addedSearchEntries(directory, searched, stationsOf(state));
    await insertRows(db.writer, tx, DossierSearchEntry, entries);
  }
  const earlier = () => changesOf(origin, history.map(toProjected), head.procedureVersionId, catalogue.versionOf);
  const change = changeBy(origin, projected, state, after, earlier);
  for (const listener of room.onChange) await listener(tx, [change], references);
  const officeIds = [...new Set([state.currentOfficeId, after.currentOfficeId])];
  tx.notify(WORKLIST_CHANGED.notice({ officeIds, dossierId: origin.id }));
  return { event, after };
}
