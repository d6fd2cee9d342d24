import { optionalText } from '../../../../kernel/text-field';
import { DossierAction, DossierEventType } from '../../dossier-terms';
import { type Command } from '../dossier-decision';

export interface AssignInput {
  /** A colleague in the holding office; whoever calls has checked that. */
  staffId: string;
  staffName: string;
  note?: string | null;
}

/** Gives the dossier to a colleague. */
export const assignDossier: Command<AssignInput> = {
  action: DossierAction.ASSIGN,
  decide: ({ state }, { staffId, staffName, note }) => ({
    type: DossierEventType.ASSIGNED,
    note: optionalText(note, 'note'),
    data: { staffId, staffName },
    dueAt: state.dueAt,
  }),
};
