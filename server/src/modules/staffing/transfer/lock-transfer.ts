import type { Tx } from '../../../database/sql';
import { notFound } from '../../../kernel/errors';
import { Staff } from '../../identity/staff.entity';
import { StaffTransfer } from './staff-transfer.entity';

/** With the row of its person, both locked. @throws HccError NOT_FOUND */
export async function lockTransfer(tx: Tx, id: string): Promise<{ transfer: StaffTransfer; staff: Staff }> {
  const [row] = await tx.query<{ staffId: string }>(
    `SELECT staff_id AS staffId FROM staff_transfer WHERE id = ?${tx.forUpdate}`,
    [id],
  );
  if (!row) throw notFound('quyết định điều động');
  await tx.query(`SELECT id FROM staff WHERE id = ?${tx.forUpdate}`, [row.staffId]);
  const transfer = await tx.entities.findOneByOrFail(StaffTransfer, { id });
  const staff = await tx.entities.findOneByOrFail(Staff, { id: row.staffId });
  return { transfer, staff };
}
