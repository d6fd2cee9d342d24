import { DossierAction, DossierEventType } from '../../dossier-terms';
import type { Command } from '../dossier-decision';

export interface HandOverInput {
  /** Id of the hand-over list. */
  listId: string;
  /** Its number; the list takes it once for all its dossiers. */
  number: number;
}

/** Puts the paper of a result on the list that goes to the centre. */
export const handOver: Command<HandOverInput> = {
  action: DossierAction.HAND_OVER,
  decide: ({ state }, { listId, number }) => ({
    type: DossierEventType.HANDED_OVER,
    note: null,
    data: { handover: listId, formNumber: number },
    dueAt: state.dueAt,
  }),
};

/** The centre has the paper in hand. */
export const confirmHandover: Command<object> = {
  action: DossierAction.CONFIRM_HANDOVER,
  decide: ({ state }) => ({
    type: DossierEventType.HANDOVER_CONFIRMED,
    note: null,
    data: { handover: state.proceedings.handover!.listId },
    dueAt: state.dueAt,
  }),
};
