import type { FindOptionsWhere } from 'typeorm';
import type { Sql } from '../../../database/sql';
import { type Day, dayNumber } from '../../../kernel/instant';
import type { Role } from '../../identity/permissions';
import type { Directory } from '../../organisation/directory';
import type { Office } from '../../organisation/office.entity';
import { rolesFromText } from '../staffing-terms';
import { type HandOverProgress, namesOf, progressOf } from '../transfer/transfer.queries';
import { Secondment } from './secondment.entity';

export interface NamedSecondment extends Secondment {
  username: string;
  fullName: string;
  fromOffice: Office;
  /** The one that goes on with the centre's work. */
  centre: Office;
  roles: Role[];
  handToName: string | null;
  /** With today; 0 where it is over, null where it has not begun. */
  daysLeft: number | null;
  handOver: HandOverProgress | null;
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
  const people = await namesOf(
    sql,
    rows.flatMap(({ staffId, handToId }) => [staffId, handToId]),
  );
  const handOvers = await progressOf(
    sql,
    rows.map(({ reassignmentId }) => reassignmentId),
  );
  return rows.map((row) => ({
    ...row,
    username: people.get(row.staffId)!.username,
    fullName: people.get(row.staffId)!.fullName,
    fromOffice: directory.getOffice(row.fromOfficeId),
    centre: directory.presentOffice(row.centreId),
    roles: rolesFromText(row.rolesText),
    handToName: people.get(row.handToId ?? '')?.fullName ?? null,
    daysLeft: daysLeft(row, today),
    handOver: handOvers.get(row.reassignmentId ?? '') ?? null,
  }));
}

function daysLeft({ endedAt, fromDay, toDay }: Secondment, today: Day): number | null {
  if (endedAt !== null || toDay < today) return 0;
  return fromDay > today ? null : dayNumber(toDay) - dayNumber(today) + 1;
}
