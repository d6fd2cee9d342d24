import type { Database } from '../../database/database';
import { type Day, dayOf, type Instant } from '../../kernel/instant';
import { Staff } from '../identity/staff.entity';
import { beginOrder, proposeOrder } from '../reorganisation/draft-order';
import { Reorganisation } from '../reorganisation/reorganisation.entity';

const ADMINISTRATOR = 'quantri';

/** First day of the quarter after the one in which a day lies. */
function nextQuarter(now: Instant): Day {
  const [year, month] = dayOf(now).split('-').map(Number) as [number, number];
  const first = Math.floor((month - 1) / 3) * 3 + 3;
  return new Date(Date.UTC(year, first, 1)).toISOString().slice(0, 10);
}

/** Two orders of reorganisations: one handed in, which the other administrator may confirm, and one being written. */
export async function loadDemoOrders(db: Database, now: Instant): Promise<void> {
  const staff = await db.read.entities.findOneBy(Staff, { username: ADMINISTRATOR });
  // A run that was cut off is taken up again.
  if (!staff || (await db.read.entities.countBy(Reorganisation, {})) > 0) return;
  const room = { db, now: () => now };
  const { id: staffId, username, fullName } = staff;
  const deed = { by: { staffId, username, fullName, office: null }, address: null };
  const effectiveOn = nextQuarter(now);
  const merger = {
    effectiveOn,
    decision: 'Phương án sắp xếp đơn vị hành chính cấp xã huyện Quan Hóa',
    changes: [
      { kind: 'MERGE', from: ['14869', '14914'], into: { code: '14869' } },
      { kind: 'RENAME', from: '14896', into: { name: 'Xã Phú Nghiêm Mới' } },
    ],
  };
  const { id, revision } = await beginOrder(room, deed, JSON.stringify(merger));
  await proposeOrder(room, deed, { id, revision: revision ?? 1 });
  const end = {
    effectiveOn,
    decision: 'Dự thảo kết thúc hoạt động cấp huyện',
    changes: [
      {
        kind: 'ABOLISH',
        tier: 'DISTRICT',
        rules: [{ procedureCode: '1.001612', tier: 'COMMUNE' }],
        otherwise: 'PROVINCE',
      },
    ],
  };
  await beginOrder(room, deed, JSON.stringify(end));
}
