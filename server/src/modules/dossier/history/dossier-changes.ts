import type { DossierOrigin } from '../dossier-origin';
import type { DossierChange } from '../dossier-room';
import { applyEvent, begin, type DossierState, firstVersionId, type Versions } from './dossier.projection';
import { type ProjectedEvent } from './projected-event';

/** The change that one more event makes; of a correction with all that came before it. */
export function changeBy(
  origin: DossierOrigin,
  event: ProjectedEvent,
  before: DossierState,
  after: DossierState,
  earlier: () => readonly DossierChange[],
): DossierChange {
  return event.data.correction ? { origin, before, after, earlier: earlier() } : { origin, before, after };
}

/**
 * A history as the changes that it made, one for each event.
 * @param versionId the edition that the row has now
 * @throws Error where the events can't be what happened to a dossier of this procedure
 */
export function changesOf(
  origin: DossierOrigin,
  events: readonly ProjectedEvent[],
  versionId: string,
  versions: Versions,
): DossierChange[] {
  const [first, ...later] = events;
  if (!first) throw new Error('there are no events');
  let before = begin(first, versions(firstVersionId(events, versionId)));
  const changes: DossierChange[] = [{ origin, before: null, after: before }];
  for (const event of later) {
    const after = applyEvent(before, event, versions);
    changes.push(changeBy(origin, event, before, after, () => changes.slice()));
    before = after;
  }
  return changes;
}
