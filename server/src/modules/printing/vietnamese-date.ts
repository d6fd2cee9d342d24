import { dayFromNumber, dayNumberOf, type Instant, minuteOfDay } from '../../kernel/instant';

/**
 * How a month under ten is written. DECREE_30: a nought before 1 and 2 only, so that neither can be made into 11 or
 * 12 with a pen (Decree 30/2020/NĐ-CP, annex I). TWO_DIGITS: always, where a form leaves two places for the month.
 */
export type MonthStyle = 'DECREE_30' | 'TWO_DIGITS';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** "ngày 05 tháng 3 năm 2021"; the day always has two digits. */
export function dateInLetters(at: Instant, monthStyle: MonthStyle = 'DECREE_30'): string {
  const [year, month, day] = dayFromNumber(dayNumberOf(at)).split('-');
  const monthNo = Number(month);
  const monthText = monthStyle === 'TWO_DIGITS' || monthNo <= 2 ? twoDigits(monthNo) : String(monthNo);
  return `ngày ${day} tháng ${monthText} năm ${year}`;
}

/** "8 giờ 05 phút". */
export function timeInLetters(at: Instant): string {
  const minute = minuteOfDay(at);
  return `${Math.floor(minute / 60)} giờ ${twoDigits(minute % 60)} phút`;
}

/** "8 giờ 05 phút, ngày 05 tháng 3 năm 2021". */
export function momentInLetters(at: Instant, monthStyle: MonthStyle = 'DECREE_30'): string {
  return `${timeInLetters(at)}, ${dateInLetters(at, monthStyle)}`;
}

/** "Hồi Xuân, ngày 05 tháng 3 năm 2021": the line above the signature of an official paper. */
export function placeAndDate(place: string, at: Instant, monthStyle: MonthStyle = 'DECREE_30'): string {
  return `${place}, ${dateInLetters(at, monthStyle)}`;
}

/** The units of a legal limit, by the names that the calendar gives them. */
export type LimitUnitName = 'WORKING_DAYS' | 'WORKING_HOURS' | 'CALENDAR_DAYS' | 'SAME_DAY' | 'NONE';

/**
 * "3 ngày làm việc", "4 giờ làm việc", "15 ngày", "Trong ngày làm việc", "Không quy định". The amount is left unread
 * for the last two.
 */
export function limitInWords(unit: LimitUnitName, amount: number | null = null): string {
  switch (unit) {
    case 'WORKING_DAYS':
      return `${amountOf(unit, amount)} ngày làm việc`;
    case 'WORKING_HOURS':
      return `${amountOf(unit, amount)} giờ làm việc`;
    case 'CALENDAR_DAYS':
      return `${amountOf(unit, amount)} ngày`;
    case 'SAME_DAY':
      return 'Trong ngày làm việc';
    case 'NONE':
      return NO_LIMIT_TEXT;
  }
}

export const NO_LIMIT_TEXT = 'Không quy định';

/** Half days occur in the catalogue; Vietnamese writes the fraction with a comma. */
function amountOf(unit: LimitUnitName, amount: number | null): string {
  if (amount === null || !(amount > 0)) throw new RangeError(`A limit in ${unit} needs a positive amount.`);
  return String(amount).replace('.', ',');
}

/** "08:05 05/03/2021", for the narrow columns of a table. */
export function shortMoment(at: Instant): string {
  const minute = minuteOfDay(at);
  return `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)} ${shortDate(at)}`;
}

/** "05/03/2021". */
export function shortDate(at: Instant): string {
  return dayFromNumber(dayNumberOf(at)).split('-').reverse().join('/');
}

/** "2 ngày 3 giờ 05 phút" of working time. @param minutesPerDay of the calendar that counted the minutes */
export function durationText(minutes: number, minutesPerDay: number): string {
  const days = Math.floor(minutes / minutesPerDay);
  const hours = Math.floor((minutes % minutesPerDay) / 60);
  const rest = (minutes % minutesPerDay) % 60;
  const parts = [days > 0 && `${days} ngày`, hours > 0 && `${hours} giờ`, rest > 0 && `${twoDigits(rest)} phút`];
  return parts.filter(Boolean).join(' ') || '0 phút';
}
