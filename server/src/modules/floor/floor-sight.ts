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

/**
 * A centre whose floor somebody sees: his own where he receives, those of his area where he reads reports or administers.
 * @throws HccError NOT_FOUND
 */
export function getSeenFloor(actor: Actor, directory: Directory, officeId: string): Office {
  const office = directory.findOffice(officeId);
  const isOwn = office?.id === directory.presentOffice(actor.office.id).id && hasAny(actor, ['dossier:receive']);
  const reads = office && hasAny(actor, ['report:read', 'office:manage']) && managesOffice(actor, directory, office);
  if (!office || office.kind !== OfficeKind.CENTRE || !(isOwn || reads)) throw notFound('trung tâm này');
  return office;
}
