import type { Tx } from '../../database/sql';
import { type DossierRoom, type References } from '../dossier/dossier-room';
import { DossierStatus } from '../dossier/dossier-terms';
import { systemAuthor } from '../dossier/history/dossier-store';
import { readOpenMatters } from '../dossier/history/open-matters';
import { returnResult } from '../dossier/life/commands/return-result';
import { recordPostReturn, sendByPost } from '../dossier/life/commands/send-by-post';
import type { Command } from '../dossier/life/dossier-decision';
import { runCommandIn } from '../dossier/life/run-command';
import { type Actor } from '../identity/actor';
import { Role } from '../identity/permissions';
import type { Office } from '../organisation/office.entity';
import type { PostParcel } from './parcel.entity';

/** Who appears in a dossier's history where the word of the post is what moves it. */
export function postActor(office: Office, fullName: string): Actor {
  const permissions = new Set(['dossier:read', 'dossier:return'] as const);
  return {
    ...systemAuthor(office),
    fullName,
    office,
    username: '',
    roles: [Role.RECEPTION],
    permissions,
    standsInFor: [],
  };
}

interface Held {
  id: string;
  code: string;
  version: number;
  status: DossierStatus;
  isPosted: boolean;
}

/** The dossiers whose results a parcel holds, locked one after another in the order of their ids. */
export async function lockHeld(tx: Tx, parcelId: string): Promise<Held[]> {
  const rows = await tx.query<{ id: string }>(
    'SELECT dossier_id AS id FROM post_parcel_dossier WHERE parcel_id = ? AND is_in = 1 ORDER BY dossier_id',
    [parcelId],
  );
  const held: Held[] = [];
  for (const { id } of rows) {
    const [row] = await tx.query<Omit<Held, 'isPosted'> & { openMatters: string | null }>(
      `SELECT id, code, version, status, open_matters AS openMatters FROM dossier WHERE id = ?${tx.forUpdate}`,
      [id],
    );
    held.push({ ...row!, isPosted: readOpenMatters(row!.openMatters).posted === true });
  }
  return held;
}

/** One command on each dossier of a parcel, by the road of any command. */
async function runOnHeld<Input>(
  room: DossierRoom,
  tx: Tx,
  references: References,
  actor: Actor,
  held: readonly Held[],
  command: Command<Input>,
  input: Input,
): Promise<void> {
  for (const { id, version } of held)
    await runCommandIn(room, tx, references, actor, command, { id, expectedVersion: version }, input);
}

/** The post has it: the result is on its way. @throws HccError as of the command */
export async function noteHandedOver(
  room: DossierRoom,
  tx: Tx,
  references: References,
  actor: Actor,
  parcel: PostParcel,
): Promise<void> {
  const { person, address, trackingNumber } = parcel;
  const input = { trackingCode: trackingNumber ?? '', to: `${person}, ${address}`.slice(0, 500) };
  await runOnHeld(room, tx, references, actor, await lockHeld(tx, parcel.id), sendByPost, input);
}

/** The citizen has it: the dossier is returned, as by the counter. What was returned otherwise stays as it is. */
export async function noteDelivered(
  room: DossierRoom,
  tx: Tx,
  references: References,
  actor: Actor,
  parcel: PostParcel,
): Promise<void> {
  const held = (await lockHeld(tx, parcel.id)).filter(({ status }) => status === DossierStatus.COMPLETED);
  const receivedBy = `Bưu điện phát cho ${parcel.person}`.slice(0, 200);
  await runOnHeld(room, tx, references, actor, held, returnResult, { receivedBy });
}

/** It is in the centre's hands again and waits for the citizen. */
export async function noteCameBack(
  room: DossierRoom,
  tx: Tx,
  references: References,
  actor: Actor,
  parcel: PostParcel,
  reason: string,
): Promise<void> {
  const held = (await lockHeld(tx, parcel.id)).filter(
    ({ status, isPosted }) => status === DossierStatus.COMPLETED && isPosted,
  );
  await runOnHeld(room, tx, references, actor, held, recordPostReturn, { reason });
}
