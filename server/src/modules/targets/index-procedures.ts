import type { References } from '../dossier/dossier-room';
import type { Actor } from '../identity/actor';
import { settlementScope } from '../reporting/settlement-scope';
import { isWhole, proceduresOf, tiersWithin } from './service-index';

export interface IndexProcedure {
  code: string;
  name: string;
  field: string;
  hasDocuments: boolean;
  hasLimit: boolean;
  /** Worked out step by step: digitised, as the plan says. */
  hasSteps: boolean;
  isWhole: boolean;
}

/**
 * The procedures that the index counts for an area with those below it, or for one office: what each says and lacks.
 * @throws HccError NOT_FOUND for an area or office out of sight
 */
export function indexProcedures(
  actor: Actor,
  references: References,
  today: string,
  { areaCode, officeCode }: { areaCode: string | null; officeCode: string | null },
): IndexProcedure[] {
  const { area } = settlementScope({ from: today, to: today, areaCode, officeCode }, actor, references);
  const office = officeCode ? references.directory.findOfficeByCode(officeCode) : undefined;
  return proceduresOf(references.catalogue.current, office ? [office.tier] : tiersWithin(area))
    .map((version) => ({
      code: version.code,
      name: version.name,
      field: version.field,
      hasDocuments: version.documents.length > 0,
      hasLimit: version.limit.unit !== 'NONE',
      hasSteps: version.steps.length > 0,
      isWhole: isWhole(version),
    }))
    .sort((a, b) => Number(a.isWhole) - Number(b.isWhole) || (a.code < b.code ? -1 : 1));
}
