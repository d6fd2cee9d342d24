import { badField, badInput, notFound } from '../../kernel/errors';
import { type Day, isDay } from '../../kernel/instant';
import type { Catalogue } from '../catalogue/catalogue';
import { jurisdictionOf, receivingOffices } from '../dossier/dossier.jurisdiction';
import type { References } from '../dossier/dossier-room';
import type { Actor } from '../identity/actor';
import type { Area } from '../organisation/area.entity';
import type { Office } from '../organisation/office.entity';
import { OfficeKind } from '../organisation/organisation-terms';

export interface SettlementFilter {
  from: Day;
  to: Day;
  areaCode?: string | null;
  officeCode?: string | null;
  field?: string | null;
  procedureCode?: string | null;
}

/** A filter after the actor's rights have been applied. */
export interface SettlementScope {
  from: Day;
  to: Day;
  /** The area whose children an AREA report lists. */
  area: Area;
  /** True where all that was received in the area and below it is meant. */
  wholeArea: boolean;
  /** Receiving offices; null where all of the province are meant. */
  officeIds: string[] | null;
  /** Procedures; null where all are meant. */
  procedureIds: string[] | null;
}

const MAX_YEARS = 20;

/**
 * @throws HccError BAD_USER_INPUT naming from, to; NOT_FOUND for an area or office that is unknown or out of the
 * actor's sight
 */
export function settlementScope(filter: SettlementFilter, actor: Actor, references: References): SettlementScope {
  const { directory, catalogue } = references;
  const { from, to } = filter;
  const problems = (['from', 'to'] as const)
    .filter((name) => !isDay(filter[name]))
    .map((name) => ({ path: name, reason: 'Không phải là ngày có thật (yyyy-MM-dd).' }));
  if (problems.length > 0) throw badInput(problems);
  if (from > to) throw badField('to', 'Ngày cuối kỳ phải không trước ngày đầu kỳ.');
  if (Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > MAX_YEARS)
    throw badField('from', `Kỳ dài quá ${MAX_YEARS} năm.`);
  const jurisdiction = jurisdictionOf(actor);
  const root = jurisdiction.everything ? directory.children(null)[0]?.code : jurisdiction.areaCode;
  const areaCode = filter.areaCode ?? root;
  const area = areaCode ? directory.findArea(areaCode) : undefined;
  if (!area || !root || !directory.isWithin(area.code, root)) throw notFound('địa bàn');
  let offices: Office[] | null =
    jurisdiction.everything && area.code === root
      ? null
      : directory
          .subtree(area.code)
          .flatMap(({ code }) => directory.officesOf(code))
          .filter(({ kind }) => kind === OfficeKind.CENTRE);
  if (filter.officeCode) {
    const office = directory.findOfficeByCode(filter.officeCode);
    const mine = receivingOffices(jurisdiction, directory);
    const isIn = office && (offices === null || offices.includes(office)) && (mine === null || mine.includes(office));
    if (!isIn) throw notFound('cơ quan');
    offices = [office];
  }
  return {
    from,
    to,
    area,
    wholeArea: !filter.officeCode,
    officeIds: offices === null ? null : offices.map(({ id }) => id),
    procedureIds: procedureIds(filter, catalogue),
  };
}

function procedureIds(filter: SettlementFilter, catalogue: Catalogue): string[] | null {
  if (!filter.field && !filter.procedureCode) return null;
  return catalogue.current
    .filter(
      ({ field, code }) =>
        (!filter.field || field === filter.field) && (!filter.procedureCode || code === filter.procedureCode),
    )
    .map(({ procedureId }) => procedureId);
}
