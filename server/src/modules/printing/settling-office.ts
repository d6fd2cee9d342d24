import { HccError } from '../../kernel/errors';
import { StepKind } from '../catalogue/catalogue-terms';
import type { ProcedureVersion } from '../catalogue/procedure.entity';
import type { DossierRow } from '../dossier/dossier-rows';
import { officeOfStep } from '../dossier/road';
import type { Directory } from '../organisation/directory';
import type { Office } from '../organisation/office.entity';

/** The office that decides: of the step that approves last or, where none does, of the last one before the return. */
export function settlingOffice(
  row: Pick<DossierRow, 'receivingOfficeId' | 'settlingAreaCode' | 'currentOfficeId'>,
  { steps }: ProcedureVersion,
  directory: Directory,
): Office {
  const step =
    steps.findLast(({ kind }) => kind === StepKind.APPROVE) ?? steps.findLast(({ kind }) => kind !== StepKind.RETURN);
  const holding = directory.getOffice(row.currentOfficeId);
  if (!step) return holding;
  try {
    return officeOfStep(directory, row, step);
  } catch (error) {
    // A unit of an old dossier may have been merged or abolished since: then whoever holds it settled it.
    if (error instanceof HccError) return holding;
    throw error;
  }
}
