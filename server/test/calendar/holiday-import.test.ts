import { DayKind } from '../../src/modules/calendar/clock-terms';
import { type CalendarDayFields, planHolidayImport } from '../../src/modules/calendar/holiday-import';

const off = (day: string, reason: string): CalendarDayFields => ({ day, kind: DayKind.OFF, reason });
const work = (day: string, reason = 'Làm bù'): CalendarDayFields => ({ day, kind: DayKind.WORK, reason });

const source = `{
 "about": "days \\"off\\" {and} [more]",
 "years": {
  "2021": { "off": { "2021-02-12": "Tết (mùng 1)" }, "work": [] },
  "2015": {
   "off": {
    "2015-01-01": "Tết Dương lịch",
    "2015-01-02": "hoán  đổi"
   },
   "work": [
    "2014-12-27",
    "2015-02-14"
   ]
  }
 }
}`;

/** What the calendar holds after the plan. */
function apply(existing: CalendarDayFields[], writes: CalendarDayFields[]): CalendarDayFields[] {
  const days = new Map([...existing, ...writes].map((row) => [row.day, row]));
  return [...days.values()];
}

test('days off and make-up days are added, also a make-up day of another year', () => {
  const plan = planHolidayImport(source, []);
  expect(plan).toEqual({
    added: 5,
    changed: 0,
    unchanged: 0,
    refused: [],
    writes: [
      off('2021-02-12', 'Tết (mùng 1)'),
      off('2015-01-01', 'Tết Dương lịch'),
      off('2015-01-02', 'hoán đổi'),
      work('2014-12-27'),
      work('2015-02-14'),
    ],
  });
});

test('a second run changes nothing', () => {
  const first = planHolidayImport(source, []);
  const second = planHolidayImport(source, apply([], first.writes));
  expect(second).toEqual({ added: 0, changed: 0, unchanged: 5, refused: [], writes: [] });
});

test('another kind or another reason is a change; days not named stay', () => {
  const existing = [
    off('2014-12-27', 'x'),
    off('2015-01-01', 'y'),
    off('2030-01-01', 'z'),
    work('2015-02-14', 'theo CV 12'),
  ];
  const plan = planHolidayImport(source, existing);
  expect(plan).toMatchObject({ added: 2, changed: 2, unchanged: 1 });
  expect(plan.writes.map(({ day }) => day)).toEqual(['2021-02-12', '2015-01-01', '2015-01-02', '2014-12-27']);
  expect(planHolidayImport(source, apply(existing, plan.writes)).writes).toEqual([]);
});

test('what makes no sense is refused by its line, the rest is taken', () => {
  const bad = [
    '{"years": {"2021": {', // line 1
    '"off": {',
    '"2021-02-30": "không có ngày này",',
    '"2021-03-06": "vừa nghỉ vừa làm",',
    '"2021-03-08": "lý do",',
    '"2021-03-08": "lý do khác", "2021-03-09": "   ",',
    `"2021-03-10": 3, "2021-03-11": "${'x'.repeat(201)}",`,
    '"2021-03-08": "lý do"',
    '},',
    '"work": ["2021-03-06",', // line 10
    '"2021-03-05",',
    '"27/12/2014", "2021-03-13"',
    '], "off": {"2021-03-12": "ẩn\u2066"}}, "2022": [],',
    '"2023": {"off": [],',
    '"work": {}, "note": "x"}}}',
  ].join('\r\n');
  const plan = planHolidayImport(bad, []);
  expect(plan.writes).toEqual([off('2021-03-08', 'lý do'), work('2021-03-13')]);
  expect(plan.refused.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
    '3 "2021-02-30" không phải là ngày có thật (yyyy-MM-dd).',
    '4 2021-03-06 vừa là ngày nghỉ vừa là ngày làm bù.',
    '6 2021-03-08 đã có ở dòng 5 với lý do khác.',
    '6 2021-03-09 thiếu lý do nghỉ.',
    '7 2021-03-10 thiếu lý do nghỉ.',
    '7 2021-03-11 có lý do dài quá 200 ký tự.',
    '10 2021-03-06 vừa là ngày nghỉ vừa là ngày làm bù.',
    '11 2021-03-05 là ngày thường trong tuần, không thể là ngày làm bù.',
    '12 "27/12/2014" không phải là ngày có thật (yyyy-MM-dd).',
    '13 Năm "2022" phải gồm "off" và "work".',
    '13 2021-03-12 có lý do không dùng được. Ký tự thứ 3 (U+2066) là ký tự ẩn, ký tự điều khiển hoặc chữ bị hỏng; hãy xóa và gõ lại.',
    '14 "off" của năm 2023 phải là bảng ngày → lý do.',
    '15 "work" của năm 2023 phải là danh sách ngày.',
  ]);
});

test.each([
  ['no JSON', '{', /^file: .*JSON/],
  ['no years', '{"off": {}}', /^years: /],
  ['years of another shape', '{"years": []}', /^years: /],
  ['no object', '[1]', /^years: /],
])('a file with %s is refused as a whole', (_, text, message) => {
  expect(() => planHolidayImport(text, [])).toThrow(message);
});
