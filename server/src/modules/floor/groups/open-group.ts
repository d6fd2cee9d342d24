import type { Sql } from '../../../database/sql';
import { notFound } from '../../../kernel/errors';
import { CounterGroup } from './counter-group.entity';

/** @throws HccError NOT_FOUND where the office has no such group, or has it no more */
export async function getOpenGroup(
  { entities }: Pick<Sql, 'entities'>,
  officeId: string,
  id: string,
): Promise<CounterGroup> {
  const group = await entities.findOneBy(CounterGroup, { id, officeId });
  if (!group || group.closedAt !== null) throw notFound('nhóm quầy này');
  return group;
}
