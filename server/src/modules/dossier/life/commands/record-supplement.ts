import { readDossierClock } from '../../clock/dossier-clock';
import { DossierAction, DossierEventType } from '../../dossier-terms';
import { applyEvent } from '../../history/dossier.projection';
import { type Command, optionalText } from '../dossier-decision';

export interface RecordSupplementInput {
  note?: string | null;
}

/** The citizen has brought what was asked for; the clock runs again and the due moment is counted anew. */
export const recordSupplement: Command<RecordSupplementInput> = {
  action: DossierAction.RECORD_SUPPLEMENT,
  decide: ({ state, version, calendar, actor, at }, { note }) => {
    const resumed = applyEvent(
      state,
      {
        sequence: state.version + 1,
        type: DossierEventType.SUPPLEMENT_RECORDED,
        at,
        actorId: actor.staffId,
        actorName: actor.fullName,
        officeId: actor.office.id,
        data: {},
        dueAt: null,
      },
      version.steps,
    );
    return {
      type: DossierEventType.SUPPLEMENT_RECORDED,
      note: optionalText(note, 'note'),
      data: {},
      dueAt: readDossierClock(resumed, version, calendar, at).dueAt,
    };
  },
};
