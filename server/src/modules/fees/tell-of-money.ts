import type { Tx } from '../../database/sql';
import type { References } from '../dossier/dossier-room';
import { tellOfDossier } from '../dossier/notices/tell-citizens';
import type { NoticeEvent } from '../notification/notification-terms';
import type { MoneyDuty } from './money.entity';

/** Money that moved where the citizen did not stand by: he is told in the transaction that writes it down. */
export async function tellOfMoney(
  tx: Tx,
  references: References,
  { dossierId, purpose }: Pick<MoneyDuty, 'dossierId' | 'purpose'>,
  told: { event: NoticeEvent.PAYMENT_RECEIVED | NoticeEvent.PAYMENT_REFUNDED; entryId: string; dong: number },
): Promise<void> {
  const { event, entryId, dong } = told;
  await tellOfDossier(tx, dossierId, references, entryId, async () => [{ event, facts: { dong, reason: purpose } }]);
}
