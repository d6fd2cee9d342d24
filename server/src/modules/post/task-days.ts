import type { Database } from '../../database/database';
import type { Sql } from '../../database/sql';
import { badField } from '../../kernel/errors';
import type { Instant } from '../../kernel/instant';
import { AuditKind } from '../audit/audit-terms';
import { keepSetting } from '../audit/keep-setting';
import { recordChange } from '../audit/record-change';
import { Setting } from '../audit/setting.entity';
import type { References } from '../dossier/dossier-room';
import type { Actor } from '../identity/actor';

const NAME = 'post.taskDays';
const USUAL_DAYS = 2;
const MOST_DAYS = 30;

/** Working days within which something is done about what could not be delivered; two unless the province says otherwise. */
export async function readTaskDays({ entities }: Pick<Sql, 'entities'>): Promise<number> {
  const setting = await entities.findOneBy(Setting, { name: NAME });
  return setting ? Number(setting.value) : USUAL_DAYS;
}

/** By when something is to be done about a parcel of an office that could not be delivered at a moment. */
export async function taskDueAt(
  sql: Pick<Sql, 'entities'>,
  { calendars }: Pick<References, 'calendars'>,
  officeId: string,
  at: Instant,
): Promise<Instant> {
  const calendar = calendars.of(officeId);
  return calendar.addWorkingMinutes(at, (await readTaskDays(sql)) * calendar.dayMinutesFrom(at));
}

/**
 * What failed before keeps its date. Of two at once the later one stands.
 * @throws HccError BAD_USER_INPUT naming `days`
 */
export async function saveTaskDays(
  db: Database,
  { by, address }: { by: Actor; address: string },
  days: number,
): Promise<void> {
  if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS)
    throw badField('days', `Phải là số ngày làm việc nguyên, từ 1 đến ${MOST_DAYS}.`);
  await db.transact(async (tx) => {
    const before = await readTaskDays(tx);
    if (before === days) return;
    await keepSetting(tx, NAME, String(days));
    const change = { subject: NAME, before: { days: before }, after: { days } };
    await recordChange(db, tx, { kind: AuditKind.SETTING_CHANGED, by, address, ...change });
  });
}
