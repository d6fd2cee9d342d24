import type { Database } from '../../database/database';
import type { Sql } from '../../database/sql';
import { badField } from '../../kernel/errors';
import type { AuditActor } from './audit-terms';
import { AuditKind } from './audit-terms';
import { keepSetting } from './keep-setting';
import { recordChange } from './record-change';
import { Setting } from './setting.entity';

const RETENTION = 'audit.retentionMonths';
/** Circular 12/2022/TT-BTTTT asks for system logs to be kept a few months (check); a complaint may come years later. */
const DEFAULT_MONTHS = 60;
const LEAST_MONTHS = 12;
const MOST_MONTHS = 240;

/** For how many months the trail is kept. Nothing is removed by the product yet. */
export async function readRetentionMonths({ entities }: Pick<Sql, 'entities'>): Promise<number> {
  const setting = await entities.findOneBy(Setting, { name: RETENTION });
  return setting ? Number(setting.value) : DEFAULT_MONTHS;
}

/** @throws HccError BAD_USER_INPUT naming months */
export async function setRetentionMonths(
  db: Database,
  by: AuditActor,
  address: string | null,
  months: number,
): Promise<void> {
  if (!Number.isInteger(months) || months < LEAST_MONTHS || months > MOST_MONTHS) {
    throw badField('months', `Phải từ ${LEAST_MONTHS} đến ${MOST_MONTHS} tháng.`);
  }
  await db.transact(async (tx) => {
    const before = await readRetentionMonths(tx);
    if (before === months) return;
    await keepSetting(tx, RETENTION, `${months}`);
    const change = { subject: RETENTION, before: { months: before }, after: { months } };
    await recordChange(db, tx, { kind: AuditKind.SETTING_CHANGED, by, address, ...change });
  });
}
