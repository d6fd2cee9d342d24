import type { FindOptionsWhere } from 'typeorm';
import type { Sql } from '../../../database/sql';
import { type Day, dayNumber } from '../../../kernel/instant';
import type { Directory } from '../../organisation/directory';
import type { Office } from '../../organisation/office.entity';
import { type NamedPost, namedPosts } from '../named-posts';
import { Secondment } from './secondment.entity';

export interface NamedSecondment extends Secondment, NamedPost {
  /** The one that goes on with the centre's work. */
  centre: Office;
  /** With today; 0 where it is over, null where it has not begun. */
  daysLeft: number | null;
}

const MOST_LISTED = 500;

/** By their last day. */
export async function readSecondments(
  sql: Sql,
  directory: Directory,
  where: FindOptionsWhere<Secondment>,
  today: Day,
): Promise<NamedSecondment[]> {
  const rows = await sql.entities.find(Secondment, { where, order: { toDay: 'ASC', id: 'ASC' }, take: MOST_LISTED });
  const named = await namedPosts(sql, directory, rows);
  return named.map((row) => ({
    ...row,
    centre: directory.presentOffice(row.centreId),
    daysLeft: daysLeft(row, today),
  }));
}

function daysLeft({ endedAt, fromDay, toDay }: Secondment, today: Day): number | null {
  if (endedAt !== null || toDay < today) return 0;
  return fromDay > today ? null : dayNumber(toDay) - dayNumber(today) + 1;
}
