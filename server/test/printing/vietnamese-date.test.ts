import { parseInstant } from '../../src/kernel/instant';
import {
  dateInLetters,
  limitInWords,
  momentInLetters,
  placeAndDate,
  timeInLetters,
} from '../../src/modules/printing/vietnamese-date';

const at = (text: string) => parseInstant(text, 'at');

describe('dates in letters', () => {
  it.each([
    ['2021-03-05T08:05:00+07:00', 'ngày 05 tháng 3 năm 2021', 'ngày 05 tháng 03 năm 2021'],
    ['2021-01-31T08:05:00+07:00', 'ngày 31 tháng 01 năm 2021', 'ngày 31 tháng 01 năm 2021'],
    ['2021-02-01T08:05:00+07:00', 'ngày 01 tháng 02 năm 2021', 'ngày 01 tháng 02 năm 2021'],
    ['2020-11-21T08:05:00+07:00', 'ngày 21 tháng 11 năm 2020', 'ngày 21 tháng 11 năm 2020'],
  ])('%s', (moment, decree, twoDigits) => {
    expect(dateInLetters(at(moment))).toBe(decree);
    expect(dateInLetters(at(moment), 'TWO_DIGITS')).toBe(twoDigits);
  });

  it('takes the day in Viet Nam, not in UTC', () => {
    expect(dateInLetters(at('2020-12-31T17:00:00Z'))).toBe('ngày 01 tháng 01 năm 2021');
    expect(dateInLetters(at('2020-12-31T16:59:59Z'))).toBe('ngày 31 tháng 12 năm 2020');
  });

  it('writes hours as they are and minutes with two digits', () => {
    expect(timeInLetters(at('2021-03-05T08:05:59+07:00'))).toBe('8 giờ 05 phút');
    expect(timeInLetters(at('2021-03-05T17:00:00+07:00'))).toBe('17 giờ 00 phút');
    expect(timeInLetters(at('2021-03-04T17:00:00Z'))).toBe('0 giờ 00 phút');
  });

  it('writes moments and the line above a signature', () => {
    const moment = at('2021-03-05T08:05:00+07:00');
    expect(momentInLetters(moment, 'TWO_DIGITS')).toBe('8 giờ 05 phút, ngày 05 tháng 03 năm 2021');
    expect(momentInLetters(moment)).toBe('8 giờ 05 phút, ngày 05 tháng 3 năm 2021');
    expect(placeAndDate('Hồi Xuân', moment, 'TWO_DIGITS')).toBe('Hồi Xuân, ngày 05 tháng 03 năm 2021');
  });
});

describe('limits in words', () => {
  it.each([
    ['WORKING_DAYS', 3, '3 ngày làm việc'],
    ['WORKING_DAYS', 0.5, '0,5 ngày làm việc'],
    ['WORKING_HOURS', 4, '4 giờ làm việc'],
    ['CALENDAR_DAYS', 15, '15 ngày'],
    ['SAME_DAY', null, 'Trong ngày làm việc'],
    ['SAME_DAY', 1, 'Trong ngày làm việc'],
    ['NONE', null, 'Không quy định'],
  ] as const)('%s %s', (unit, amount, words) => {
    expect(limitInWords(unit, amount)).toBe(words);
  });

  it.each([null, 0, -1, Number.NaN])('refuses %s days', (amount) => {
    expect(() => limitInWords('WORKING_DAYS', amount)).toThrow(RangeError);
  });
});
