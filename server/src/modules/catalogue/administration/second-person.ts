import type { Database } from '../../../database/database';
import type { Sql } from '../../../database/sql';
import { AuditKind } from '../../audit/audit-terms';
import { keepSetting } from '../../audit/keep-setting';
import { recordChange } from '../../audit/record-change';
import { Setting } from '../../audit/setting.entity';
import type { Deed } from './draft-store';

const SETTING = 'catalogue.secondPerson';

/** Whether somebody who had no hand in a draft has to confirm it: so unless an administrator said otherwise. */
export async function needsSecondPerson({ entities }: Pick<Sql, 'entities'>): Promise<boolean> {
  const setting = await entities.findOneBy(Setting, { name: SETTING });
  return setting?.value !== '0';
}

export async function setSecondPerson(db: Database, { by, address }: Deed, required: boolean): Promise<void> {
  await db.transact(async (tx) => {
    const before = await needsSecondPerson(tx);
    if (before === required) return;
    await keepSetting(tx, SETTING, required ? '1' : '0');
    const change = { subject: SETTING, before: { required: before }, after: { required } };
    await recordChange(db, tx, { kind: AuditKind.SETTING_CHANGED, by, address, ...change });
  });
}
