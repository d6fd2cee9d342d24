import { formatDate } from '@hcc/web-shared/src/ui/text/date-format';
import { serverDay } from '@hcc/web-shared/src/ui/text/vietnam-day';
import { renderPage } from '@hcc/web-shared/test/support/render-page';
import { ApiError } from '@hcc/web-shared/test/support/stub-server';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CalendarPage } from '../../src/features/calendar/calendar-page';
import { asTime, minutesOf } from '../../src/features/calendar/hours/hours-draft';
import { daysOf } from '../../src/features/calendar/pending-days';
import { addDays, dayAfterKey, isWeekend, yearMonths } from '../../src/features/calendar/year-model';

const YEAR = Number(serverDay().slice(0, 4)) + 1;
const firstFrom = (day: string, isMeant: (day: string) => boolean): string =>
  isMeant(day) ? day : firstFrom(addDays(day, 1), isMeant);
const WORKED = firstFrom(`${YEAR}-03-03`, (day) => !isWeekend(day));
const WEEKEND = firstFrom(WORKED, isWeekend);

const change = (finishedAt: string | null, moved: number, canUndo = false) => ({
  __typename: 'CalendarChange',
  id: 'c1',
  madeAt: '2026-11-23T09:00:00+07:00',
  madeBy: 'Quản trị',
  summary: 'Lịch làm việc thay đổi: nghỉ 25/11/2026 (Bão).',
  decision: 'Công điện 12',
  before: [],
  after: [{ __typename: 'SpecialDay', day: WORKED, kind: 'OFF', reason: 'Bão' }],
  canUndo,
  isUndone: false,
  moved,
  finishedAt,
});
const moved = (number: number) => ({
  __typename: 'MovedDossierView',
  code: `000.17.28.H56-261123-000${number}`,
  officeName: 'Một cửa Hồi Xuân',
  procedureName: 'Đăng ký khai sinh',
  before: '2099-11-26T09:00:00+07:00',
  after: '2099-11-27T09:00:00+07:00',
  isLateAtOnce: number === 2,
});
const page = (number: number, next: string | null) => ({
  __typename: 'MovedDossierConnection',
  pageInfo: { __typename: 'PageInfo', endCursor: next, hasNextPage: next !== null },
  nodes: [moved(number)],
});
const preview = {
  previewCalendarChange: {
    __typename: 'CalendarPreviewView',
    moved: 2,
    later: 2,
    earlier: 0,
    lateAtOnce: 1,
    byArea: [{ __typename: 'MovedCount', key: '385', name: 'Huyện Quan Hóa', moved: 2 }],
    byOffice: [{ __typename: 'MovedCount', key: 'o1', name: 'Một cửa Hồi Xuân', moved: 2 }],
  },
};
const year = (changes: object[] = [], missing: object | null = null) => ({
  calendarYear: {
    __typename: 'CalendarYear',
    days: [{ __typename: 'SpecialDay', day: `${YEAR}-09-02`, kind: 'OFF', reason: 'Quốc khánh' }],
    changes,
    missing,
  },
});
const previews = {
  PreviewCalendarChange: () => preview,
  CalendarMoves: ({ after }: Record<string, unknown>) => ({ calendarMoves: after ? page(2, null) : page(1, 'next') }),
};
/** By its day: among a year of buttons a look by name takes half a second. */
const dayButton = (day: string) => document.querySelector<HTMLElement>(`[data-day="${day}"]`)!;

test('an administrator swaps a day as one, sees each dossier that it moves, and only then applies it', async () => {
  const user = userEvent.setup();
  let isApplied = false;
  const { server } = await renderPage(<CalendarPage />, {
    ...previews,
    CalendarYear: () =>
      year(isApplied ? [change('2026-11-23T09:01:00+07:00', 2)] : [], {
        __typename: 'MissingHolidaysView',
        year: YEAR,
        names: ['Tết Âm lịch'],
      }),
    ApplyCalendarChange: () => {
      isApplied = true;
      return { applyCalendarChange: change(null, 0) };
    },
  });
  expect(await screen.findByText(/Còn thiếu: Tết Âm lịch/)).toBeTruthy();
  await user.click(screen.getByText(`${YEAR} →`));
  expect(dayButton(`${YEAR}-09-02`).getAttribute('aria-label')).toContain('Nghỉ, Quốc khánh');
  await user.click(dayButton(WORKED));
  const dialog = within(screen.getByRole('dialog'));
  await user.click(dialog.getByRole('radio', { name: 'Hoán đổi: nghỉ và làm bù' }));
  await user.click(dialog.getByRole('button', { name: 'Thêm vào thay đổi' }));
  expect(dialog.getByText('Phải ghi lý do.')).toBeTruthy();
  await user.type(dialog.getByLabelText(/^Lý do/), 'Hội nghị{Enter}');
  expect(dialog.getByText(/sắp tới mới làm bù/)).toBeTruthy();
  await user.type(await dialog.findByRole('textbox', { name: /^Làm bù vào ngày/ }), `${formatDate(WEEKEND)}{Enter}`);
  await user.click(dialog.getByRole('button', { name: 'Thêm vào thay đổi' }));
  expect(dayButton(WEEKEND).getAttribute('aria-label')).toContain('sẽ làm bù');
  // Nothing is applied unseen.
  expect(screen.queryByText('Áp dụng')).toBeNull();
  await user.type(screen.getByLabelText('Văn bản quyết định'), 'Công văn 5');
  await user.click(screen.getByText('Xem trước hồ sơ bị ảnh hưởng'));
  expect(await screen.findByText(/2 hồ sơ đổi hạn trả: 2 lùi lại, 0 sớm hơn/)).toBeTruthy();
  expect(screen.getByText('1 hồ sơ quá hạn ngay khi áp dụng.')).toBeTruthy();
  expect((await screen.findByText(/0001$/)).closest('tr')?.textContent).toMatch(
    /09:00 26\/11\/2099.*09:00 27\/11\/2099/,
  );
  await user.click(screen.getByText('Xem thêm'));
  expect((await screen.findByText(/0002$/)).closest('tr')?.textContent).toContain('quá hạn ngay');
  await user.click(screen.getByText('Áp dụng'));
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Áp dụng' }));
  expect(await screen.findByText(/Đã áp dụng lịch mới/)).toBeTruthy();
  expect(server.callsOf('ApplyCalendarChange')[0]?.variables).toEqual({
    days: [
      { day: WORKED, kind: 'OFF', reason: 'Hội nghị' },
      { day: WEEKEND, kind: 'WORK', reason: `thay cho ${formatDate(WORKED)} (Hội nghị)` },
    ],
    decision: 'Công văn 5',
    undoesId: null,
  });
});

test('a change is taken back the way that it was made: seen first', async () => {
  const user = userEvent.setup();
  const { server } = await renderPage(
    <CalendarPage />,
    {
      ...previews,
      CalendarYear: () => year([change('2026-11-23T09:01:00+07:00', 2, true)]),
      CalendarUndo: () => ({ calendarUndo: [{ __typename: 'ProposedDay', day: WORKED, kind: 'PLAIN', reason: null }] }),
      ApplyCalendarChange: () => {
        throw new ApiError('CONFLICT', '', { who: 'Quản trị 2', when: '2026-11-23T09:00:00+07:00' });
      },
    },
    { at: '/?side=history' },
  );
  const row = await screen.findByRole('row', { name: /Công điện 12/ });
  expect(row.textContent).toContain(`${formatDate(WORKED)}: ngày thường → nghỉ (Bão)`);
  await user.click(within(row).getByRole('button', { name: /^Hoàn tác/ }));
  await user.click(await screen.findByRole('button', { name: 'Xem trước hồ sơ bị ảnh hưởng' }));
  await user.click(await screen.findByRole('button', { name: 'Áp dụng' }));
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Áp dụng' }));
  expect(await screen.findByText(/Quản trị 2/)).toBeTruthy();
  expect(server.callsOf('ApplyCalendarChange')[0]?.variables).toMatchObject({ undoesId: 'c1' });
});

test('hours are kept as a draft, and confirmed by who did not write them', async () => {
  const user = userEvent.setup();
  const order = (id: string, isMine: boolean) => ({
    __typename: 'OfficeHoursOrder',
    id,
    fromDay: `${YEAR}-01-04`,
    scope: `Xã ${id}`,
    offices: 3,
    decision: 'QĐ 1',
    state: 'DRAFT',
    preparedAt: '2026-11-23T09:00:00+07:00',
    preparedBy: 'Lê Thị Lan',
    isMine,
    settledAt: null,
    settledBy: null,
    canCancel: true,
    sessions: [{ __typename: 'OfficeSession', from: '07:30', to: '11:30' }],
  });
  const { server } = await renderPage(
    <CalendarPage />,
    {
      ...previews,
      CalendarYear: () => year(),
      OfficeHoursOrders: () => ({ officeHoursOrders: [order('A', true), order('B', false)] }),
      PrepareOfficeHours: ({ input }) => {
        const { decision } = input as { decision: string };
        if (decision === '')
          throw new ApiError('BAD_USER_INPUT', '', { fields: [{ path: 'decision', reason: 'Phải ghi.' }] });
        return { prepareOfficeHours: order('A', true) };
      },
      ConfirmOfficeHours: () => ({ confirmOfficeHours: { ...order('B', false), state: 'CONFIRMED' } }),
    },
    { at: '/?side=hours' },
  );
  await user.click(await screen.findByRole('radio', { name: 'Cả một cấp' }));
  const opens = screen.getByLabelText('Buổi 1 từ');
  await user.clear(opens);
  await user.type(opens, '8h00');
  await user.tab();
  expect((opens as HTMLInputElement).value).toBe('08:00');
  await user.click(screen.getByRole('button', { name: 'Lưu dự thảo' }));
  expect(await screen.findByText('Phải ghi.')).toBeTruthy();
  await user.type(screen.getByLabelText(/^Văn bản quyết định/), 'QĐ 2');
  await user.type(await screen.findByRole('textbox', { name: 'Từ ngày' }), `04/01/${YEAR}`);
  await user.click(screen.getByRole('button', { name: 'Lưu dự thảo' }));
  expect(await screen.findByText(/Đã lưu dự thảo/)).toBeTruthy();
  expect(server.callsOf('PrepareOfficeHours').at(-1)?.variables).toEqual({
    input: {
      fromDay: `${YEAR}-01-04`,
      decision: 'QĐ 2',
      sessions: [
        { from: '08:00', to: '11:30' },
        { from: '13:00', to: '17:00' },
      ],
      officeCodes: null,
      areaCode: null,
      tier: 'COMMUNE',
    },
  });
  const mine = screen.getByRole('row', { name: /Xã A/ });
  expect(within(mine).queryByRole('button', { name: 'Xác nhận' })).toBeNull();
  await user.click(within(mine).getByRole('button', { name: 'Xem trước: Xã A' }));
  expect(await screen.findByText(/2 hồ sơ đổi hạn trả/)).toBeTruthy();
  await user.click(within(screen.getByRole('row', { name: /Xã B/ })).getByRole('button', { name: 'Xác nhận' }));
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Xác nhận' }));
  expect(server.callsOf('ConfirmOfficeHours')[0]?.variables).toEqual({ id: 'B' });
});

test('a range means the days that the change can be about', () => {
  const week = { from: '2026-11-26', to: '2026-11-30' };
  const days = (kind: 'OFF' | 'WORK' | 'PLAIN') =>
    daysOf(kind, week, [{ day: '2026-11-28', kind: 'WORK', reason: 'Làm bù' }], 'x').map(({ day }) => day.slice(8));
  expect(days('OFF')).toEqual(['26', '27', '28', '30']);
  expect(days('WORK')).toEqual(['28', '29']);
  expect(days('PLAIN')).toEqual(['28']);
});

test('a year is counted by its weekdays, days off and make-up days, and keys lead through it', () => {
  const months = yearMonths(
    2026,
    [
      { day: '2026-01-01', kind: 'OFF', reason: 'Tết' },
      { day: '2026-01-10', kind: 'WORK', reason: 'Bù' },
    ],
    [],
  );
  expect(months.map(({ worked }) => worked).slice(0, 2)).toEqual([22, 20]);
  // 1 January 2026 is a Thursday.
  expect(months[0]).toMatchObject({ before: 3, days: { length: 31 } });
  const keys = ['ArrowLeft', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', 'a'];
  expect(keys.map((key) => dayAfterKey('2026-03-31', key))).toEqual([
    '2026-03-30',
    '2026-04-07',
    '2026-02-28',
    '2026-04-30',
    '2026-03-01',
    '2026-03-31',
    '2026-03-31',
  ]);
});

test('times are read as people write them', () => {
  expect(['7:30', '7h30', '730', '13:00', '25:00', 'x'].map(asTime)).toEqual([
    '07:30',
    '07:30',
    '07:30',
    '13:00',
    '25:00',
    'x',
  ]);
  expect(
    minutesOf([
      { from: '07:30', to: '11:30' },
      { from: '13:00', to: '' },
    ]),
  ).toBe(240);
});
