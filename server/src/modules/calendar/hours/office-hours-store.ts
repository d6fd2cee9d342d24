import type { Sql } from '../../../database/sql';
import type { OfficeHoursOrder } from '../calendars';
import type { SessionText } from '../work-calendar';
import { OfficeHours, OfficeHoursState } from './office-hours.entity';

type Stored = Pick<OfficeHours, 'fromDay' | 'sessionsText' | 'officeIdsText'>;

export function orderOf({ fromDay, sessionsText, officeIdsText }: Stored): OfficeHoursOrder {
  return {
    fromDay,
    officeIds: JSON.parse(officeIdsText) as string[],
    sessions: sessionsText === null ? null : (JSON.parse(sessionsText) as SessionText[]),
  };
}

/** In the order of their days. No office has two from one day on. */
export function readConfirmedHours({ entities }: Pick<Sql, 'entities'>): Promise<OfficeHours[]> {
  return entities.find(OfficeHours, { where: { state: OfficeHoursState.CONFIRMED }, order: { fromDay: 'ASC' } });
}
