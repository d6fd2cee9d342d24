import type { Tx } from '../../../database/sql';
import { RecoveryCode, SecondFactor } from './second-factor.entity';

/** @returns false where there was none */
export async function removeFactor(tx: Tx, staffId: string): Promise<boolean> {
  await tx.entities.getRepository(RecoveryCode).delete({ staffId });
  const { affected } = await tx.entities.getRepository(SecondFactor).delete({ staffId });
  return affected === 1;
}
