import type { Sql } from '../../database/sql';
import { dayOf, type Instant } from '../../kernel/instant';
import type { Catalogue } from '../catalogue/catalogue';
import { findColleagues } from '../identity/staff.queries';
import type { Directory } from '../organisation/directory';
import type { Office } from '../organisation/office.entity';
import type { CounterChoices } from './office-rules';

/** Units of an office's area on whose behalf it receives, and the fields of what it receives. */
export function servicesOf(office: Office, directory: Directory, catalogue: Catalogue, at: Instant) {
  const agencies = directory.officesOf(office.areaCode).filter(({ unitCode }) => unitCode !== null);
  const received = catalogue.current.filter(
    ({ receivingTiers, effectiveUntil }) =>
      receivingTiers.includes(office.tier) && (effectiveUntil === null || effectiveUntil > at),
  );
  const fields = [...new Set(received.map(({ field }) => field))].sort((a, b) => a.localeCompare(b, 'vi'));
  return { agencies, fields };
}

/** What may be named in an office's counters today. */
export async function readCounterChoices(
  sql: Sql,
  officeId: string,
  { directory, catalogue }: { directory: Directory; catalogue: Catalogue },
  at: Instant,
): Promise<CounterChoices> {
  const { agencies, fields } = servicesOf(directory.getOffice(officeId), directory, catalogue, at);
  const staff = await findColleagues(sql, officeId, dayOf(at));
  return {
    agencies: new Set(agencies.map(({ unitCode }) => unitCode!)),
    fields: new Set(fields),
    staff: new Map(staff.map(({ id, fullName }) => [id, fullName])),
  };
}
