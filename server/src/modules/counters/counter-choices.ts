import type { Sql } from '../../database/sql';
import { dayOf, type Instant } from '../../kernel/instant';
import type { Catalogue } from '../catalogue/catalogue';
import { findColleagues } from '../identity/staff.queries';
import type { Directory } from '../organisation/directory';
import type { Office } from '../organisation/office.entity';
import { type Service, ServiceKind } from './counters';

/** What may be named in an office's counters. */
export interface CounterChoices {
  /** Codes of units, and fields of procedures, that its counters may serve. */
  agencies: ReadonlySet<string>;
  fields: ReadonlySet<string>;
  /** Who works in the office today, with the name. */
  staff: ReadonlyMap<string, string>;
}

/** Why a counter may not serve that; null where it may. */
export function serviceProblem(
  { kind, code }: Service,
  { agencies, fields }: Pick<CounterChoices, 'agencies' | 'fields'>,
): string | null {
  if (kind === ServiceKind.AGENCY)
    return agencies.has(code) ? null : `địa bàn không có cơ quan "${code}" để nhận hồ sơ thay.`;
  return fields.has(code) ? null : `không có thủ tục nào thuộc lĩnh vực "${code}".`;
}

/** What an office's counters may serve, and how each is called. */
export function namedServices(office: Office, directory: Directory, catalogue: Catalogue, at: Instant) {
  const { agencies, fields } = servicesOf(office, directory, catalogue, at);
  const unitNames = new Map(agencies.map(({ unitCode, name }) => [unitCode!, name]));
  const named = ({ kind, code }: Service) => ({
    kind,
    code,
    name: kind === ServiceKind.AGENCY ? (unitNames.get(code) ?? code) : code,
  });
  const services = [
    ...agencies.map(({ unitCode }) => ({ kind: ServiceKind.AGENCY, code: unitCode! })),
    ...fields.map((code) => ({ kind: ServiceKind.FIELD, code })),
  ];
  return { named, services: services.map(named) };
}

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
