import { HccError } from '../../kernel/errors';
import type { LockedFloor } from './floor-transaction';

/** A person ended the day: no tickets are given out on it any more, until somebody sits down at a counter again. */
export async function markDayClosed({ tx, officeId, day }: LockedFloor): Promise<void> {
  await tx.run('UPDATE floor_state SET closed_day = ? WHERE office_id = ?', [day, officeId]);
}

/** Begins a day again that was ended by hand. */
export async function reopenDay({ tx, officeId }: LockedFloor): Promise<void> {
  await tx.run('UPDATE floor_state SET closed_day = NULL WHERE office_id = ?', [officeId]);
}

/** @throws HccError ILLEGAL_ACTION where somebody ended the day by hand */
export async function refuseOnClosedDay({ tx, officeId, day }: LockedFloor): Promise<void> {
  const rows = await tx.query('SELECT 1 FROM floor_state WHERE office_id = ? AND closed_day = ?', [officeId, day]);
  if (rows.length > 0)
    throw new HccError('ILLEGAL_ACTION', 'Trung tâm đã kết thúc ngày làm việc, hôm nay không phát số nữa.');
}
