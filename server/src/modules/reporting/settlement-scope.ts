import { badField, badInput, notFound } from '../../kernel/errors';
import { addDays, type Day, isDay } from '../../kernel/instant';
import type { Catalogue } from '../catalogue/catalogue';
import { jurisdictionOf, receivingOffices } from '../dossier/dossier.jurisdiction';
import type { References } from '../dossier/dossier-room';
import type { Actor } from '../identity/actor';
import type { Area } from '../organisation/area.entity';
import type { Directory } from '../organisation/directory';
import type { Office } from '../organisation/office.entity';
import { OfficeKind, Structure, type Tier } from '../organisation/organisation-terms';

export interface SettlementFilter {
  from: Day;
  to: Day;
  areaCode?: string | null;
  officeCode?: string | null;
  field?: string | null;
  procedureCode?: string | null;
  /** Of the receiving office. */
  tier?: Tier | null;
  /** Under which units dossiers are counted; those of today unless told. */
  structure?: Structure | null;
}

/** A filter after the actor's rights have been applied. */
export interface SettlementScope {
  from: Day;
  to: Day;
  /** The area whose children an AREA report lists. */
  area: Area;
  structure: Structure;
  /** True where exactly what was received in the area as it lay then and below it is meant. */
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
  const structure = filter.structure ?? Structure.NOW;
  const areaCode = filter.areaCode ?? root;
  // Who goes on with a unit's work sees what it was, too.
  const today = areaCode ? directory.presentArea(areaCode) : undefined;
  if (!today || !root || !directory.isWithin(today.code, root)) throw notFound('địa bàn');
  const area = structure === Structure.NOW ? today : directory.findArea(areaCode!)!;
  const isEverything = jurisdiction.everything && area.code === root;
  const then = centresThen(directory, area.code);
  let offices = isEverything ? null : structure === Structure.NOW ? centresNow(directory, area.code) : then;
  let wholeArea = isEverything || structure === Structure.THEN || isSame(offices!, then);
  if (filter.officeCode) {
    const named = directory.findOfficeByCode(filter.officeCode);
    const mine = receivingOffices(jurisdiction, directory);
    const isIn = named && (offices === null || offices.includes(named)) && (mine === null || mine.includes(named));
    if (!isIn) throw notFound('cơ quan');
    offices = structure === Structure.NOW ? [named, ...directory.predecessorsOf(named.id)] : [named];
    wholeArea = false;
  }
  if (filter.tier) {
    const known =
      offices ?? (structure === Structure.NOW ? officesNow(directory, area.code) : officesThen(directory, area.code));
    offices = known.filter((office) => tierOf(office, structure, directory) === filter.tier);
    wholeArea = false;
  }
  return {
    from,
    to,
    area,
    structure,
    wholeArea,
    officeIds: offices === null ? null : offices.map(({ id }) => id),
    procedureIds: procedureIds(filter, catalogue),
  };
}

/** At which tier an office's dossiers are counted. */
export function tierOf(office: Office, structure: Structure, directory: Directory): Tier {
  return structure === Structure.NOW ? directory.presentOffice(office.id).tier : office.tier;
}

/** Offices of an area and below it, with all whose work they go on with. */
const officesNow = (directory: Directory, areaCode: string): Office[] =>
  directory.subtree(areaCode).flatMap(({ code }) => directory.answeringIn(code));

/** Offices that there ever were in an area, while it lay there. */
const officesThen = ({ past }: Directory, areaCode: string): Office[] =>
  [areaCode, ...past.below(areaCode).map(({ code }) => code)].flatMap((code) => past.officesOf(code));

const isCentre = ({ kind }: Office) => kind === OfficeKind.CENTRE;
const centresNow = (directory: Directory, areaCode: string) => officesNow(directory, areaCode).filter(isCentre);
const centresThen = (directory: Directory, areaCode: string) => officesThen(directory, areaCode).filter(isCentre);

/**
 * The last day, in the period or after it, on which desks of the area were closed or came from elsewhere; null where
 * none were, and THEN and NOW count under the same units.
 */
export function unitsChangedOn({ area, from }: SettlementScope, directory: Directory): Day | null {
  const today = directory.presentArea(area.code) ?? area;
  const closed = [...centresThen(directory, area.code), ...centresNow(directory, today.code)].flatMap(
    ({ successorId, validTo }) => (successorId && validTo ? [addDays(validTo, 1)] : []),
  );
  return (
    closed
      .filter((day) => day >= from)
      .sort()
      .at(-1) ?? null
  );
}

function isSame(some: readonly Office[], others: readonly Office[]): boolean {
  const known = new Set(others);
  return some.length === others.length && some.every((office) => known.has(office));
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
