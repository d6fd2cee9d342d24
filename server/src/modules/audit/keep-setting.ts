import type { Tx } from '../../database/sql';
import { Setting } from './setting.entity';

/** Two who give a setting its first value at once both come through; the later one stands. */
export async function keepSetting(tx: Tx, name: string, value: string): Promise<void> {
  await tx.entities.upsert(Setting, { name, value }, ['name']);
}
