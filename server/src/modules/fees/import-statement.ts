import { type DossierRoom } from '../dossier/dossier-room';
import type { Actor } from '../identity/actor';
import type { StatementResult } from './cash.types';
import { TransferSource, TransferState } from './fee-terms';
import { receiveMoney } from './incoming-money';
import { readStatement } from './read-statement';

const COLUMN: Record<TransferState, 'taken' | 'matched' | 'overpaid' | 'unmatched' | 'known'> = {
  [TransferState.TAKEN]: 'taken',
  [TransferState.MATCHED]: 'matched',
  [TransferState.OVERPAID]: 'overpaid',
  [TransferState.UNMATCHED]: 'unmatched',
  // Only what was told of before can have been set aside.
  [TransferState.SET_ASIDE]: 'known',
};

/**
 * Takes in a statement, line by line, each in a transaction of its own: a file that is sent again goes on where it
 * stopped. @throws HccError BAD_USER_INPUT naming the line, before anything is taken in
 */
export async function importStatement(room: DossierRoom, actor: Actor, text: string): Promise<StatementResult> {
  const result: StatementResult = { taken: 0, matched: 0, overpaid: 0, unmatched: 0, known: 0 };
  for (const line of readStatement(text)) {
    const arrival = { officeId: actor.office.id, source: TransferSource.BANK, ...line };
    const { state, isKnown } = await receiveMoney(room, arrival);
    if (isKnown) result.known++;
    else result[COLUMN[state]]++;
  }
  return result;
}
