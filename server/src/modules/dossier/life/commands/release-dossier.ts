import { optionalText } from '../../../../kernel/text-field';
import { DossierAction, DossierEventType } from '../../dossier-terms';
import { type Command } from '../dossier-decision';

export interface ReleaseInput {
  note?: string | null;
}

/** Puts the dossier back, for any colleague to take. */
export const releaseDossier: Command<ReleaseInput> = {
  action: DossierAction.RELEASE,
  decide: ({ state }, { note }) => ({
    type: DossierEventType.RELEASED,
    note: optionalText(note, 'note'),
    data: {},
    dueAt: state.dueAt,
  }),
};
