import { cutToMinute } from '../../../kernel/instant';
import { readDossierClock } from '../clock/dossier-clock';
import { applyEvent, type DossierState } from '../history/dossier.projection';
import type { EventDraft } from '../history/dossier-store';
import type { Situation } from './dossier-decision';

/** The state that an event will lead to, its due moment left open. */
function stateAfter({ state, catalogue, actor, at }: Situation, draft: Omit<EventDraft, 'dueAt'>): DossierState {
  const event = {
    ...draft,
    sequence: state.version + 1,
    at,
    actorId: actor.staffId,
    actorName: actor.fullName,
    officeId: actor.office.id,
    dueAt: null,
  };
  return applyEvent(state, event, catalogue.versionOf);
}

/** An event that makes the clock count anew, with the due moment that it counts. */
export function withCountedDue(situation: Situation, draft: Omit<EventDraft, 'dueAt'>): EventDraft {
  const after = stateAfter(situation, draft);
  const { catalogue, calendar, at } = situation;
  return { ...draft, dueAt: readDossierClock(after, catalogue.getVersion(after.versionId), calendar, at).dueAt };
}

/** While the citizen owes something the office owes nothing, unless it was late already (DOMAIN.md §4). */
export function dueWhilePaused({ state, at }: Situation): number | null {
  return state.dueAt !== null && cutToMinute(at) > state.dueAt ? state.dueAt : null;
}
