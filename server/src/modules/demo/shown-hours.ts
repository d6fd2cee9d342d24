import type { Tx } from '../../database/sql';
import { newId } from '../../kernel/ids';
import { addDays, dayOf, type Instant } from '../../kernel/instant';
import { OfficeHours, OfficeHoursState } from '../calendar/hours/office-hours.entity';
import type { Directory } from '../organisation/directory';

/** A district in the mountains, where the mist lifts late. */
const DISTRICT = '384';
const DAYS_AHEAD = 14;

/** Hours that wait for a second administrator: nothing is counted by them before. */
export async function layDownHours(tx: Tx, directory: Directory, now: Instant): Promise<void> {
  const area = directory.findArea(DISTRICT);
  if (!area) return;
  const offices = directory.subtree(DISTRICT).flatMap(({ code }) => directory.officesOf(code));
  await tx.entities.insert(OfficeHours, {
    id: newId(),
    fromDay: addDays(dayOf(now), DAYS_AHEAD),
    sessionsText: JSON.stringify([
      ['07:30', '11:30'],
      ['13:00', '17:00'],
    ]),
    officeIdsText: JSON.stringify(offices.map(({ id }) => id)),
    scope: `${area.name} (${offices.length} cơ quan)`,
    decision: `Tờ trình của UBND ${area.name} về giờ làm việc mùa đông`,
    state: OfficeHoursState.DRAFT,
    preparedAt: now,
    preparedById: null,
    preparedBy: 'Dữ liệu mẫu',
    settledAt: null,
    settledBy: null,
  });
}
