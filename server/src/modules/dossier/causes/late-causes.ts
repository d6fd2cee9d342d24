import type { Sql } from '../../../database/sql';
import { badField } from '../../../kernel/errors';
import { LateCause } from './late-cause.entity';

/** All causes, those no longer chosen too, in the order of the list. */
export async function readLateCauses({ entities }: Sql): Promise<LateCause[]> {
  const causes = await entities.find(LateCause, { order: { place: 'ASC', code: 'ASC' } });
  return causes.map((cause) => Object.assign(cause, { isActive: Boolean(cause.isActive) }));
}

/** @throws HccError BAD_USER_INPUT naming `cause` */
export async function assertCause(sql: Sql, code: string): Promise<void> {
  const causes = await readLateCauses(sql);
  if (!causes.some((cause) => cause.isActive && cause.code === code)) {
    throw badField('cause', 'Không có nguyên nhân này trong danh mục đang dùng.');
  }
}
