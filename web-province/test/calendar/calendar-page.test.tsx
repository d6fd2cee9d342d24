import '@hcc/web-shared/test/support/antd-in-jsdom';
import { renderPage } from '@hcc/web-shared/test/support/render-page';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CalendarPage } from '../../src/features/calendar/calendar-page';
import { daysOf } from '../../src/features/calendar/pending-days';

const change = (finishedAt: string | null, moved: number) => ({
  __typename: 'CalendarChange',
  id: 'c1',
  madeAt: '2026-11-23T09:00:00+07:00',
  madeBy: 'Quản trị',
  summary: 'Lịch làm việc thay đổi: nghỉ 25/11/2026 (Bão).',
  moved,
  finishedAt,
});

test('an administrator sees whom a day off moves before it is applied', async () => {
  const user = userEvent.setup();
  let isApplied = false;
  const { server } = await renderPage(<CalendarPage />, {
    CalendarYear: () => ({
      calendarYear: {
        __typename: 'CalendarYear',
        days: [{ __typename: 'SpecialDay', day: '2026-09-02', kind: 'OFF', reason: 'Quốc khánh' }],
        changes: isApplied ? [change('2026-11-23T09:01:00+07:00', 2)] : [],
      },
    }),
    PreviewCalendarChange: () => ({
      previewCalendarChange: {
        __typename: 'CalendarPreviewView',
        moved: 2,
        later: 2,
        earlier: 0,
        byArea: [{ __typename: 'MovedCount', key: '385', name: 'Huyện Quan Hóa', moved: 2 }],
        byOffice: [{ __typename: 'MovedCount', key: 'o1', name: 'Một cửa Hồi Xuân', moved: 2 }],
        sample: [
          {
            __typename: 'MovedDossierView',
            code: '000.17.28.H56-261123-0001',
            officeName: 'Một cửa Hồi Xuân',
            procedureName: 'Đăng ký khai sinh',
            before: '2099-11-26T09:00:00+07:00',
            after: '2099-11-27T09:00:00+07:00',
          },
        ],
      },
    }),
    ApplyCalendarChange: () => {
      isApplied = true;
      return { applyCalendarChange: change(null, 0) };
    },
  });
  expect(await screen.findByRole('row', { name: /02\/09\/2026.*Quốc khánh/ })).toBeTruthy();
  await user.type(screen.getByRole('textbox', { name: 'Từ ngày' }), '25/11/2099{Enter}');
  await user.type(screen.getByRole('textbox', { name: 'Đến hết ngày' }), '25/11/2099{Enter}');
  await user.click(screen.getByRole('button', { name: 'Thêm vào thay đổi' }));
  expect(screen.getByText('Ngày nghỉ phải ghi lý do.')).toBeTruthy();
  await user.type(screen.getByLabelText('Lý do, văn bản'), 'Bão{Enter}');
  expect(screen.getByText(/Nghỉ 25\/11\/2099: Bão/)).toBeTruthy();
  // Nothing is applied unseen.
  expect(screen.queryByRole('button', { name: 'Áp dụng' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Xem trước hồ sơ bị ảnh hưởng' }));
  expect(await screen.findByText('2 hồ sơ đổi hạn trả: 2 lùi lại, 0 sớm hơn.')).toBeTruthy();
  expect(screen.getByRole('row', { name: /0001.*09:00 26\/11\/2099.*09:00 27\/11\/2099/ })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Áp dụng' }));
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Áp dụng' }));
  expect(await screen.findByText(/Đã áp dụng lịch mới/)).toBeTruthy();
  expect(server.callsOf('ApplyCalendarChange')[0]?.variables).toEqual({
    days: [{ day: '2099-11-25', kind: 'OFF', reason: 'Bão' }],
  });
  expect(await screen.findByText(/nghỉ 25\/11\/2026 \(Bão\)/)).toBeTruthy();
});

test('a range means the days that the change can be about', () => {
  const week = { from: '2026-11-26', to: '2026-11-30' };
  const days = (kind: 'OFF' | 'WORK' | 'PLAIN') =>
    daysOf(kind, week, [{ day: '2026-11-28', kind: 'WORK', reason: 'Làm bù' }], 'x').map(({ day }) => day.slice(8));
  expect(days('OFF')).toEqual(['26', '27', '28', '30']);
  expect(days('WORK')).toEqual(['28', '29']);
  expect(days('PLAIN')).toEqual(['28']);
});
