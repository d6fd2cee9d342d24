import { DossierAction, DossierEventType } from '../../dossier-terms';
import type { Command } from '../dossier-decision';

/** Takes an unclaimed dossier of my office into my hands. */
export const claimDossier: Command<object> = {
  action: DossierAction.CLAIM,
  decide: ({ state }) => ({ type: DossierEventType.CLAIMED, note: null, data: {}, dueAt: state.dueAt }),
};
