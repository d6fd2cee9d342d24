import { StepKind } from '../catalogue/catalogue-terms';
import type { ProcedureStep } from '../catalogue/procedure.entity';
import type { Directory } from '../organisation/directory';
import type { Office } from '../organisation/office.entity';
import type { DossierOrigin } from './dossier-origin';

/** Done where the citizen is, whoever settles it. */
const AT_THE_DESK = new Set([StepKind.INTAKE, StepKind.RETURN]);

/**
 * The office that does a step for a dossier. One that is received for another area (phi địa giới) is settled there, and
 * taken in and handed out where the citizen came.
 * @throws HccError BAD_USER_INPUT where the organisation has no such office
 */
export function officeOfStep(
  directory: Directory,
  { receivingOfficeId, settlingAreaCode }: Pick<DossierOrigin, 'receivingOfficeId' | 'settlingAreaCode'>,
  step: Pick<ProcedureStep, 'kind' | 'officeRule'>,
): Office {
  const receivedIn = directory.presentOffice(receivingOfficeId).areaCode;
  if (settlingAreaCode === null || AT_THE_DESK.has(step.kind))
    return directory.resolveOffice(step.officeRule, receivedIn);
  return directory.resolveOffice(step.officeRule, directory.presentArea(settlingAreaCode)?.code ?? settlingAreaCode);
}
