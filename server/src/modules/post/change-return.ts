import type { Tx } from '../../database/sql';
import { HccError, notFound } from '../../kernel/errors';
import { type DossierRoom, loadReferences, type References } from '../dossier/dossier-room';
import type { ReturnBy } from '../dossier/dossier-terms';
import { changeReturn } from '../dossier/life/commands/change-return';
import { type CommandTarget, runCommandIn } from '../dossier/life/run-command';
import type { Actor } from '../identity/actor';
import { takeOut } from './follow-dossiers';
import { PostParcelDossier } from './parcel.entity';

export interface ChangeReturn {
  returnBy: ReturnBy;
  /** Null leaves the one that is there. */
  address: string | null;
  reason: string;
}

/** As part of a transaction that does more. @throws HccError as of any command */
export async function changeReturnIn(
  room: DossierRoom,
  tx: Tx,
  references: References,
  actor: Actor,
  target: CommandTarget,
  wanted: ChangeReturn,
): Promise<void> {
  const [current] = await tx.query<{ returnBy: ReturnBy; address: string | null }>(
    `SELECT return_by AS returnBy, address FROM dossier WHERE id = ?${tx.forUpdate}`,
    [target.id],
  );
  if (!current) throw notFound('hồ sơ');
  await runCommandIn(room, tx, references, actor, changeReturn, target, { ...wanted, current });
}

/**
 * The citizen asks at the desk for another way to get his result: what was packed of it is unpacked. On a list of the
 * post it stays until that is given up.
 * @returns the dossier's id
 * @throws HccError as of any command; ILLEGAL_ACTION where it is on a list or with the post
 */
export async function changeReturnAtDesk(
  room: DossierRoom,
  actor: Actor,
  target: CommandTarget,
  wanted: ChangeReturn,
): Promise<string> {
  const references = await loadReferences(room);
  await room.db.transact(async (tx) => {
    await changeReturnIn(room, tx, references, actor, target, wanted);
    const held = await tx.entities.findOneBy(PostParcelDossier, { openKey: target.id });
    if (!held || (await takeOut(room.db, tx, held, actor, room.now(), wanted.reason))) return;
    throw new HccError('ILLEGAL_ACTION', 'Kết quả đã vào bảng kê giao bưu điện; hãy hủy bảng kê trước.', {
      allowed: [],
    });
  });
  return target.id;
}
