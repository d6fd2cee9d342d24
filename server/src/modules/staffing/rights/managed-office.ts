import { notFound } from '../../../kernel/errors';
import { jurisdictionOf } from '../../dossier/dossier.jurisdiction';
import { type Actor, atPresentOffice } from '../../identity/actor';
import type { Directory } from '../../organisation/directory';
import type { Office } from '../../organisation/office.entity';

/** Offices that somebody with `office:manage` administers: those of his jurisdiction's area and below it, else his own. */
export function managesOffice(actor: Actor, directory: Directory, { id, areaCode }: Office): boolean {
  const jurisdiction = jurisdictionOf(atPresentOffice(actor, directory));
  if (jurisdiction.everything || id === jurisdiction.officeId) return true;
  return jurisdiction.areaCode !== null && directory.isWithin(areaCode, jurisdiction.areaCode);
}

/** @throws HccError NOT_FOUND for an office that is unknown or out of the actor's reach */
export function getManagedOffice(actor: Actor, directory: Directory, id: string): Office {
  const office = directory.findOffice(id);
  if (!office || !managesOffice(actor, directory, office)) throw notFound('cơ quan này');
  return office;
}
