import type { Sql } from '../../database/sql';
import { dayOf, type Instant } from '../../kernel/instant';
import { jurisdictionOf } from '../dossier/dossier.jurisdiction';
import { type Actor, atPresentOffice } from '../identity/actor';
import type { Permission } from '../identity/permissions';
import { findHolders } from '../identity/staff.queries';
import type { Directory } from '../organisation/directory';
import type { Office } from '../organisation/office.entity';
import { OfficeKind, Tier } from '../organisation/organisation-terms';

/** The centre of the tier above an office: of the district for communes, of the province for all others. */
export function centreAbove(directory: Directory, { areaCode, tier }: Office): Office | undefined {
  const district = tier === Tier.COMMUNE ? directory.ancestorAt(areaCode, Tier.DISTRICT) : undefined;
  const province = directory.ancestorAt(areaCode, Tier.PROVINCE);
  return (district && directory.centreOf(district.code)) ?? (province && directory.centreOf(province.code));
}

/** Offices whose cases one reads by a right; null where those of the whole province. */
export function officesInSight(actor: Actor, directory: Directory, right: Permission): string[] | null {
  const present = atPresentOffice(actor, directory);
  const { everything, areaCode } = jurisdictionOf(present);
  if (!actor.permissions.has(right)) return [];
  if (everything) return null;
  if (areaCode === null) return directory.deskIds(present.office.id);
  return directory.subtree(areaCode).flatMap(({ code }) => directory.answeringIn(code).map(({ id }) => id));
}

/** Who leads an office: its own heads and those of the committee of its area, under which a desk stands. */
export async function findHeads(sql: Sql, right: Permission, officeId: string, at: Instant): Promise<string[]> {
  const committees = await sql.query<{ id: string }>(
    `SELECT c.id FROM office o JOIN office c ON c.area_code = o.area_code AND c.kind = '${OfficeKind.COMMITTEE}'
      WHERE o.id = ? AND c.successor_id IS NULL`,
    [officeId],
  );
  return findHolders(sql, right, [officeId, ...committees.map(({ id }) => id)], dayOf(at));
}
