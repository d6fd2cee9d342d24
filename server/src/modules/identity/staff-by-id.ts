import { In } from 'typeorm';
import type { Sql } from '../../database/sql';
import { Staff } from './staff.entity';

export type NamedStaff = Pick<Staff, 'id' | 'username' | 'fullName'>;

/** People by their ids, in the order of their names; an empty id is nobody. */
export async function staffById(
  { entities }: Pick<Sql, 'entities'>,
  ids: Iterable<string | null>,
): Promise<Map<string, NamedStaff>> {
  const wanted = [...new Set(ids)].filter((id): id is string => id !== null);
  if (wanted.length === 0) return new Map();
  const people = await entities.find(Staff, {
    select: { id: true, username: true, fullName: true },
    where: { id: In(wanted) },
    order: { fullName: 'ASC' },
  });
  return new Map(people.map((staff) => [staff.id, staff]));
}
