import type { Database } from '../../database/database';
import type { Sql } from '../../database/sql';
import { badField } from '../../kernel/errors';
import { type AuditActor, AuditKind } from '../audit/audit-terms';
import { keepSetting } from '../audit/keep-setting';
import { recordChange } from '../audit/record-change';
import { Setting } from '../audit/setting.entity';
import { type CaseDaysName, SHIPPED_DAYS } from './shipped-days';

export type CaseDays = Record<CaseDaysName, number>;

const NAMES = Object.keys(SHIPPED_DAYS) as CaseDaysName[];
const MOST_DAYS = 90;
const settingOf = (name: CaseDaysName) => `casework.days.${name}`;

export async function readCaseDays({ entities }: Pick<Sql, 'entities'>): Promise<CaseDays> {
  const settings = await entities.findBy(
    Setting,
    NAMES.map((name) => ({ name: settingOf(name) })),
  );
  const days: CaseDays = { ...SHIPPED_DAYS };
  for (const name of NAMES) {
    const setting = settings.find((each) => each.name === settingOf(name));
    if (setting) days[name] = Number(setting.value);
  }
  return days;
}

/** For what begins from now on. @throws HccError BAD_USER_INPUT naming the days that are wrong */
export async function setCaseDays(
  db: Database,
  by: AuditActor,
  address: string | null,
  wanted: CaseDays,
): Promise<CaseDays> {
  for (const name of NAMES) {
    const days = wanted[name];
    if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS)
      throw badField(name, `Phải từ 1 đến ${MOST_DAYS} ngày.`);
  }
  return db.transact(async (tx) => {
    const before = await readCaseDays(tx);
    for (const name of NAMES) {
      if (before[name] === wanted[name]) continue;
      await keepSetting(tx, settingOf(name), `${wanted[name]}`);
      const change = { subject: settingOf(name), before: { days: before[name] }, after: { days: wanted[name] } };
      await recordChange(db, tx, { kind: AuditKind.SETTING_CHANGED, by, address, ...change });
    }
    return readCaseDays(tx);
  });
}
