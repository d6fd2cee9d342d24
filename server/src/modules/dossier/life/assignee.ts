import type { Sql } from '../../../database/sql';
import { badField } from '../../../kernel/errors';
import { dayOf, type Instant, spokenDay } from '../../../kernel/instant';
import type { Actor } from '../../identity/actor';
import { findColleagues } from '../../identity/staff.queries';

export interface WantedAssignee {
  staffId: string;
  /** Said on purpose, where the colleague is away. */
  evenIfAway?: boolean | null;
}

/**
 * The colleague to whom a dossier is given.
 * @throws HccError BAD_USER_INPUT naming staffId: nobody of the office, or somebody who is away
 */
export async function getAssignee(
  sql: Sql,
  { office }: Actor,
  { staffId, evenIfAway }: WantedAssignee,
  at: Instant,
): Promise<{ staffId: string; staffName: string }> {
  const colleague = (await findColleagues(sql, office.id, dayOf(at))).find(({ id }) => id === staffId);
  if (!colleague) throw badField('staffId', 'Không phải cán bộ đang làm việc tại cơ quan này.');
  const { fullName, awayUntil } = colleague;
  if (awayUntil !== null && evenIfAway !== true) {
    throw badField('staffId', `${fullName} đang nghỉ đến ${spokenDay(awayUntil)}; muốn vẫn giao thì phải xác nhận.`);
  }
  return { staffId, staffName: fullName };
}
