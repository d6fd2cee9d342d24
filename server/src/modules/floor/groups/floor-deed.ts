import type { Tx } from '../../../database/sql';
import { notFound } from '../../../kernel/errors';
import { AuditKind } from '../../audit/audit-terms';
import { recordChange } from '../../audit/record-change';
import { getManagedOffice } from '../../dossier/office-rights';
import type { Actor } from '../../identity/actor';
import type { Office } from '../../organisation/office.entity';
import { OfficeKind } from '../../organisation/organisation-terms';
import type { FloorRoom } from '../floor-transaction';

/** Who changes how an office's floor is arranged. */
export interface FloorDeed {
  actor: Actor;
  /** The network address. */
  address: string | null;
  officeId: string;
}

/** @throws HccError NOT_FOUND for what the actor does not administer, and for what is no centre that works */
export async function checkDeed({ directory }: FloorRoom, { actor, officeId }: FloorDeed): Promise<Office> {
  const office = getManagedOffice(actor, await directory.get(), officeId);
  if (office.kind !== OfficeKind.CENTRE || office.successorId !== null) throw notFound('trung tâm này');
  return office;
}

/** Writes a change of a floor's arrangement into the access trail. @param what "group", "device" or "board" */
export function recordDeed(
  { db }: FloorRoom,
  tx: Tx,
  { actor, address }: FloorDeed,
  { code }: Pick<Office, 'code'>,
  what: string,
  { before, after }: { before?: object; after: object },
): Promise<void> {
  const subject = `office.${code}.${what}`;
  return recordChange(db, tx, { kind: AuditKind.SETTING_CHANGED, by: actor, address, subject, before, after });
}
