import { notFound } from '../../kernel/errors';
import { managesOffice } from '../dossier/office-rights';
import { type Actor, atPresentOffice, hasAny } from '../identity/actor';
import type { Directory } from '../organisation/directory';
import type { Office } from '../organisation/office.entity';
import { OfficeKind } from '../organisation/organisation-terms';
import type { FloorRoom } from './floor-transaction';

/** The centre at whose floor somebody works. @throws HccError NOT_FOUND where his office is no centre */
export async function officeOf({ directory }: Pick<FloorRoom, 'directory'>, actor: Actor): Promise<Office> {
  const { office } = atPresentOffice(actor, await directory.get());
  if (office.kind !== OfficeKind.CENTRE) throw notFound('quầy ở cơ quan của bạn');
  return office;
}

/** A centre's floor is seen by who receives there, and by who reads the reports of its area or administers it. */
function seesFloor(actor: Actor, directory: Directory, office: Office): boolean {
  if (office.kind !== OfficeKind.CENTRE) return false;
  if (office.id === directory.presentOffice(actor.office.id).id && hasAny(actor, ['dossier:receive'])) return true;
  return hasAny(actor, ['report:read', 'office:manage']) && managesOffice(actor, directory, office);
}

/** A centre whose floor somebody sees. @throws HccError NOT_FOUND */
export function getSeenFloor(actor: Actor, directory: Directory, officeId: string): Office {
  const office = directory.findOffice(officeId);
  if (!office || !seesFloor(actor, directory, office)) throw notFound('trung tâm này');
  return office;
}

/** All centres whose floor somebody sees, those that are closed among them: what happened there stays. */
export function seenFloors(actor: Actor, directory: Directory): Office[] {
  return [...directory.allOffices()].filter((office) => seesFloor(actor, directory, office));
}
