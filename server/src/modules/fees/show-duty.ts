import { type DossierRoom, loadReferences } from '../dossier/dossier-room';
import { type Actor, atPresentOffice } from '../identity/actor';
import { keepDuty } from './money-duty';
import { assertTakesHere, openForMoney } from './take-payment';

/**
 * Keeps what is owed, so that a transfer can name it.
 * @throws HccError NOT_FOUND, FORBIDDEN
 */
export async function showDuty(room: DossierRoom, person: Actor, dossierId: string, ordinal: number): Promise<void> {
  const references = await loadReferences(room);
  const actor = atPresentOffice(person, references.directory);
  await room.db.transact(async (tx) => {
    const open = await openForMoney(tx, references, actor, dossierId);
    assertTakesHere(actor, open, references);
    await keepDuty(tx, open, ordinal, room.now());
  });
}
