import { type Condition, placeholders } from '../../database/sql';
import { type Actor, atPresentOffice } from '../identity/actor';
import { Role } from '../identity/permissions';
import type { Directory } from '../organisation/directory';
import type { Office } from '../organisation/office.entity';
import { OfficeKind, Tier } from '../organisation/organisation-terms';
import type { DossierOrigin } from './dossier-origin';
import type { DossierState } from './history/dossier.projection';
import { stationsOf } from './history/stations';

/**
 * What an actor may see. The one place that says so: lists, counts, single dossiers, figures and exports all ask here.
 * `everything` for the province's centre, committee, leadership and administrators; `areaCode` for centres and
 * committees of districts and communes, with all areas below; `officeId` for what passes through the own office or about which it is asked.
 */
export interface Jurisdiction {
  everything: boolean;
  areaCode: string | null;
  officeId: string;
}

const AREA_KINDS = new Set([OfficeKind.CENTRE, OfficeKind.COMMITTEE]);

/** True for offices that see their whole area, false for those that see what passes through them. */
export function seesArea({ kind }: Pick<Office, 'kind'>): boolean {
  return AREA_KINDS.has(kind);
}

export function jurisdictionOf(actor: Actor): Jurisdiction {
  const { office, roles } = actor;
  const everything =
    (seesArea(office) && office.tier === Tier.PROVINCE) ||
    roles.includes(Role.LEADERSHIP) ||
    roles.includes(Role.ADMIN);
  return { everything, areaCode: seesArea(office) && !everything ? office.areaCode : null, officeId: office.id };
}

/** Receiving offices of the jurisdiction's area, with those whose work they go on with; null where all of them are. */
export function receivingOffices(jurisdiction: Jurisdiction, directory: Directory): Office[] | null {
  if (jurisdiction.everything) return null;
  if (jurisdiction.areaCode === null) return [];
  return directory
    .subtree(jurisdiction.areaCode)
    .flatMap((area) => directory.answeringIn(area.code))
    .filter((office) => office.kind === OfficeKind.CENTRE);
}

/** The same rule for one dossier whose state is at hand. */
export function maySee(actor: Actor, directory: Directory, origin: DossierOrigin, state: DossierState): boolean {
  const jurisdiction = jurisdictionOf(atPresentOffice(actor, directory));
  if (jurisdiction.everything) return true;
  if (stationsOf(state).some(({ officeId }) => directory.presentOffice(officeId).id === jurisdiction.officeId))
    return true;
  if (jurisdiction.areaCode === null) return false;
  const receivedIn = directory.presentOffice(origin.receivingOfficeId).areaCode;
  const heldIn = directory.presentOffice(state.currentOfficeId).areaCode;
  return directory.isWithin(receivedIn, jurisdiction.areaCode) || heldIn === jurisdiction.areaCode;
}

/**
 * The same rule as a condition on `d`, a row of `dossier`. Legs are counted, not asked for with EXISTS: that MariaDB
 * turns into a list of all dossiers that ever passed the office, before it looks at the first row.
 */
export function visibleCondition(actor: Actor, directory: Directory): Condition {
  const jurisdiction = jurisdictionOf(atPresentOffice(actor, directory));
  if (jurisdiction.everything) return { sql: '1 = 1', values: [] };
  const desk = directory.deskIds(jurisdiction.officeId);
  const own = `IN (${placeholders(desk.length)})`;
  const passed = `((SELECT COUNT(*) FROM leg l WHERE l.office_id ${own} AND l.dossier_id = d.id) > 0
    OR (SELECT COUNT(*) FROM consultation c WHERE c.office_id ${own} AND c.dossier_id = d.id) > 0)`;
  if (jurisdiction.areaCode === null) return { sql: passed, values: [...desk, ...desk] };
  const received = receivingOffices(jurisdiction, directory)!.map(({ id }) => id);
  const held = directory.answeringIn(jurisdiction.areaCode).map(({ id }) => id);
  return {
    sql: `(d.receiving_office_id IN (${placeholders(received.length)}) OR d.current_office_id IN (${placeholders(held.length)}) OR ${passed})`,
    values: [...received, ...held, ...desk, ...desk],
  };
}
