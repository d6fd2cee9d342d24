import { StepKind } from '../catalogue/catalogue-terms';
import type { References } from '../dossier/dossier-room';
import { officeOfStep } from '../dossier/road';
import type { StepPlace } from './step-model';

/** Where a dossier is on its road. */
export interface RoadPlace {
  procedureId: string;
  versionId: string;
  receivingOfficeId: string;
  settlingAreaCode: string | null;
  stepOrdinal: number;
  /** The office that has it. */
  officeId: string;
  quotaMinutes: number;
}

/** The step at which a dossier is and those to come, each at the office that does it, without handing the result out. */
export function roadAhead({ catalogue, directory }: References, place: RoadPlace): StepPlace[] {
  const { procedureId, receivingOfficeId } = place;
  const { steps } = catalogue.getVersion(place.versionId);
  return steps
    .filter(({ ordinal, kind }) => ordinal >= place.stepOrdinal && kind !== StepKind.RETURN)
    .map((step) => {
      const isHere = step.ordinal === place.stepOrdinal;
      const office = isHere
        ? directory.presentOffice(place.officeId)
        : (findOffice(() => officeOfStep(directory, place, step)) ?? directory.presentOffice(receivingOfficeId));
      return {
        procedureId,
        stepOrdinal: step.ordinal,
        stepKind: step.kind,
        officeId: office.id,
        tier: office.tier,
        quotaMinutes: isHere ? place.quotaMinutes : step.quotaMinutes,
      };
    });
}

/** A road may lead to an office that the organisation lacks; the forecast then says what it can. */
function findOffice<Found>(find: () => Found): Found | null {
  try {
    return find();
  } catch {
    return null;
  }
}
