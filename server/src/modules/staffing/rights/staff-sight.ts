import { seesArea } from '../../dossier/dossier.jurisdiction';
import type { Actor } from '../../identity/actor';
import { administersAccounts, leadsOffice } from '../../identity/delegation/delegation-rights';
import { Role } from '../../identity/permissions';
import type { Directory } from '../../organisation/directory';
import type { Office } from '../../organisation/office.entity';
import { OfficeKind } from '../../organisation/organisation-terms';

/**
 * Of which offices somebody may know who does what there: an administrator of all, whoever leads an office of his own,
 * and where that answers for an area (centre, committee) of all offices in it and below.
 */
export function seesStaffOf(actor: Actor, office: Office, directory: Directory): boolean {
  if (administersAccounts(actor)) return true;
  if (!leadsOffice(actor, actor.office.id)) return false;
  if (office.id === actor.office.id) return true;
  return seesArea(actor.office) && directory.isWithin(office.areaCode, actor.office.areaCode);
}

/**
 * In which offices somebody enters who is away: an administrator in all, whoever leads an office in his own, and the
 * committee's head in all offices of its area, since a commune's desk has no head of its own.
 */
export function entersLeaveOf(actor: Actor, office: Office): boolean {
  if (administersAccounts(actor) || leadsOffice(actor, office.id)) return true;
  const { kind, areaCode } = actor.office;
  const headsCommittee = kind === OfficeKind.COMMITTEE && actor.roles.includes(Role.SUPERVISOR);
  return headsCommittee && office.areaCode === areaCode;
}
