import type { Actor } from '../identity/actor';
import type { DossierRoom } from './dossier-room';
import type { DossierRow } from './dossier-rows';
import { DossierStatus } from './dossier-terms';
import { isOpenedSince } from './life/dossier.transitions';

/**
 * Writes down that the office to which a dossier was sent has opened it: from then on its sender can't take it back.
 * Once for each stay, and only where somebody could still take it back. A reader does not fail because this could not be
 * written; the sender's right then lasts a little longer.
 */
export async function noteOpening({ db, now }: DossierRoom, actor: Actor, row: DossierRow): Promise<void> {
  const isOthers = row.currentOfficeId !== actor.office.id || row.previousOfficeId === null;
  if (isOthers || isOpenedSince(row, row) || row.status !== DossierStatus.PROCESSING || row.assigneeId !== null) return;
  row.openedAt = now();
  await db
    .transact((tx) =>
      tx.run(
        `UPDATE dossier SET opened_at = ? WHERE id = ? AND current_office_id = ? AND entered_at = ?
          AND (opened_at IS NULL OR opened_at < entered_at)`,
        [row.openedAt, row.id, actor.office.id, row.enteredAt],
      ),
    )
    .catch(() => undefined);
}
