import type { Catalogue } from '../catalogue/catalogue';
import type { ProcedureVersion } from '../catalogue/procedure.entity';
import type { Office } from '../organisation/office.entity';
import { OfficeKind } from '../organisation/organisation-terms';
import type { ReceivedProcedure } from './offices.types';

const RECEIVING = 'RECEIVING';

/** True where a step's rule means an office of this place, kind and unit (see `Directory.resolveOffice`). */
function meansOffice(rule: string, office: Office, version: ProcedureVersion): boolean {
  const [place, kind, unit] = rule.split(':');
  const isPlace = place === RECEIVING ? version.receivingTiers.includes(office.tier) : place === office.tier;
  return isPlace && kind === office.kind && (unit === undefined || unit === office.unitCode);
}

/** Procedures that an office receives or has a step of, with some words; those that it receives first. */
export function proceduresOf(office: Office, catalogue: Catalogue, search: string | null): ReceivedProcedure[] {
  return catalogue
    .search(search)
    .map((version) => ({
      code: version.code,
      name: version.name,
      field: version.field,
      isReceived: office.kind === OfficeKind.CENTRE && version.receivingTiers.includes(office.tier),
      steps: version.steps.filter(({ officeRule }) => meansOffice(officeRule, office, version)).map(({ name }) => name),
    }))
    .filter(({ isReceived, steps }) => isReceived || steps.length > 0)
    .sort((a, b) => Number(b.isReceived) - Number(a.isReceived));
}
