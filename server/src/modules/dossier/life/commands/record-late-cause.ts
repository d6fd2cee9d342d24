import { badField, forbidden } from '../../../../kernel/errors';
import { requiredText } from '../../../../kernel/text-field';
import { DossierAction, DossierEventType } from '../../dossier-terms';
import { isLateNow } from '../dossier.transitions';
import { type Command, isLegLate } from '../dossier-decision';

export interface RecordLateCauseInput {
  /** Ordinal of the leg. */
  leg: number;
  /** Code of a cause that is in use; whoever calls has checked that. */
  cause: string;
  explanation: string;
}

/** Why a leg took too long, from a list and explained, by the office that answers for it. */
export const recordLateCause: Command<RecordLateCauseInput> = {
  action: DossierAction.RECORD_LATE_CAUSE,
  decide: ({ state, actor, directory, calendar, at }, { leg, cause, explanation }) => {
    const found = state.legs.find(({ ordinal }) => ordinal === leg);
    if (!found) throw badField('leg', 'Hồ sơ không có chặng này.');
    if (directory.presentOffice(found.officeId).id !== actor.office.id) {
      throw forbidden(`Chặng này do ${directory.getOffice(found.officeId).name} chịu trách nhiệm giải trình.`);
    }
    if (!isLateNow(state, at) && !isLegLate(found, state, calendar, at)) {
      throw badField('leg', 'Chặng này không quá thời hạn được giao.');
    }
    return {
      type: DossierEventType.LATE_CAUSE_RECORDED,
      note: requiredText(explanation, 'explanation', 'giải trình'),
      data: { leg, cause },
      dueAt: state.dueAt,
    };
  },
};
