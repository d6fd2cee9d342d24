import i18n from 'i18next';
import { toCsv } from '../../src/ui/csv';
import { formatDate, formatDateTime, formatDateTimeShort, isSameDay, toDay } from '../../src/ui/date-format';
import { readDossierCode } from '../../src/ui/dossier-code';
import { dueMomentText } from '../../src/ui/due-moment-text';
import { type DueSource, dueTone, dueWords } from '../../src/ui/due-text';
import { durationText, exactDurationText } from '../../src/ui/duration-text';
import { limitText } from '../../src/ui/limit-text';
import { formatDong, formatNumber, formatRate } from '../../src/ui/number-format';

const t = i18n.getFixedT('vi', 'common') as Parameters<typeof dueWords>[0];
const row = (change: Partial<DueSource>): DueSource => ({
  dueAt: '2021-11-25T17:00:00+07:00',
  timeliness: null,
  status: 'PROCESSING',
  deadline: { state: 'OPEN_WITHIN', workingMinutesLeft: 3 * 480 + 20 },
  ...change,
});

describe('dates', () => {
  it('are those of Viet Nam, whatever the zone of the PC', () => {
    expect(formatDateTime('2021-02-08T17:30:00Z')).toBe('00:30 09/02/2021');
    expect(toDay('2021-02-08T16:59:59Z')).toBe('2021-02-08');
    expect(formatDate('2021-03-05')).toBe('05/03/2021');
    expect(isSameDay('2021-02-08T18:00:00Z', '2021-02-09T10:00:00+07:00')).toBe(true);
  });

  it('show the year only where it is another one', () => {
    const now = Date.parse('2021-11-21T09:00:00+07:00');
    expect(formatDateTimeShort('2021-11-25T17:00:00+07:00', now)).toBe('17:00 25/11');
    expect(formatDateTimeShort('2022-01-04T17:00:00+07:00', now)).toBe('17:00 04/01/2022');
  });

  it('say what the moment of return means', () => {
    const now = Date.parse('2021-11-19T09:00:00+07:00');
    expect(dueMomentText(t, '2021-11-19T17:00:00+07:00', now)).toBe('17:00 hôm nay, 19/11');
    expect(dueMomentText(t, '2021-11-22T10:00:00+07:00', now)).toBe('10:00 thứ Hai, 22/11');
  });
});

describe('the due date in words', () => {
  it('says what is left, and how far it is over', () => {
    expect(dueWords(t, row({}))).toBe('còn 3 ngày làm việc');
    const late = row({ deadline: { state: 'OPEN_OVERDUE', workingMinutesLeft: -(2 * 480) } });
    expect(dueWords(t, late)).toBe('Quá hạn 2 ngày làm việc');
    expect(dueTone(late)).toBe('overdue');
    expect(dueTone(row({ deadline: { state: 'OPEN_WITHIN', workingMinutesLeft: 300 } }))).toBe('soon');
  });

  it('says why nothing is running', () => {
    const paused = { state: 'PAUSED', workingMinutesLeft: null } as const;
    expect(dueWords(t, row({ dueAt: null, deadline: paused }))).toBe('Tạm dừng, chờ công dân');
    expect(dueTone(row({ deadline: paused }))).toBe('overdue');
    const done = { state: 'COMPLETED', workingMinutesLeft: null } as const;
    expect(dueWords(t, row({ timeliness: 'EARLY', status: 'RETURNED', deadline: done }))).toBe('Xong trước hạn');
    expect(dueWords(t, row({ status: 'WITHDRAWN', deadline: done }))).toBe('Đã kết thúc');
    expect(dueWords(t, row({ dueAt: null }))).toBe('Không quy định thời hạn');
  });
});

describe('durations, limits and numbers', () => {
  it('never promise more time than there is', () => {
    expect(durationText(t, 2 * 480 + 479)).toBe('2 ngày làm việc');
    expect(durationText(t, 480 + 185)).toBe('1 ngày 3 giờ làm việc');
    expect(durationText(t, 59)).toBe('59 phút');
    expect(exactDurationText(t, 480 + 61)).toBe('1 ngày làm việc 1 giờ 1 phút');
    expect(exactDurationText(t, 0)).toBe('0 phút');
  });

  it('read as on paper', () => {
    expect(limitText(t, { amount: 3, unit: 'WORKING_DAYS' })).toBe('3 ngày làm việc');
    expect(limitText(t, { amount: null, unit: 'SAME_DAY' })).toBe('trong ngày');
    expect(formatDong(1234567)).toBe('1.234.567 đ');
    expect(formatNumber(999)).toBe('999');
    expect(formatRate(0.9344)).toBe('93,4 %');
    expect(formatRate(null)).toBe('—');
  });
});

describe('the exported file', () => {
  it('quotes what must be quoted and lets no cell become a formula', () => {
    expect(
      toCsv(
        ['a', 'b'],
        [
          ['x,"y"', '=1+1'],
          [null, 2],
        ],
      ),
    ).toBe('a,b\r\n"x,""y""",\'=1+1\r\n,2');
  });
});

describe('the code of a dossier', () => {
  it('is found in a bar code, in the address of a QR code and among blanks', () => {
    const code = '000.17.28.H56-210305-0007';
    expect(readDossierCode(code)).toBe(code);
    expect(readDossierCode(`https://hcc.example/?ma=${code}`)).toBe(code);
    expect(readDossierCode(' 000.17.28.h56 - 210305 - 0007 ')).toBe(code);
    expect(readDossierCode('khai sinh')).toBeUndefined();
  });
});
