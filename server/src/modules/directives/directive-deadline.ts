import { badField } from '../../kernel/errors';
import { cutToMinute, DAY_MS, type Instant } from '../../kernel/instant';
import { LimitUnit } from '../calendar/clock-terms';
import { dueMoment } from '../calendar/statutory-clock';
import type { WorkCalendar } from '../calendar/work-calendar';

/** A moment, or so many working days from now on. */
export interface DeadlineWish {
  dueAt?: Instant | null;
  workingDays?: number | null;
}

const MOST_WORKING_DAYS = 250;
const LONGEST_MS = 400 * DAY_MS;

/** The deadline that was wished for, on the clock of dossiers. @throws HccError BAD_USER_INPUT naming the field */
export function deadlineFrom({ dueAt, workingDays }: DeadlineWish, at: Instant, calendar: WorkCalendar): Instant {
  if (workingDays !== undefined && workingDays !== null) {
    if (!Number.isInteger(workingDays) || workingDays < 1 || workingDays > MOST_WORKING_DAYS)
      throw badField('workingDays', `Phải là số nguyên từ 1 đến ${MOST_WORKING_DAYS}.`);
    return dueMoment({ amount: workingDays, unit: LimitUnit.WORKING_DAYS }, at, calendar)!;
  }
  if (dueAt === undefined || dueAt === null) throw badField('dueAt', 'Phải có thời hạn.');
  if (dueAt <= at) throw badField('dueAt', 'Phải ở sau bây giờ.');
  if (dueAt - at > LONGEST_MS) throw badField('dueAt', 'Xa quá một năm.');
  return cutToMinute(dueAt);
}
