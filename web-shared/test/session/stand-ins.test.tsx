import '../support/antd-in-jsdom';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StandInsSection } from '../../src/session/stand-ins/stand-ins-section';
import { StandingIn } from '../../src/session/stand-ins/standing-in';
import { communeStaff, renderPage } from '../support/render-page';
import { ApiError } from '../support/stub-server';

const colleague = (id: string, fullName: string) => ({ __typename: 'Colleague', id, fullName });
const ME = colleague('s1', 'Lê Thị Hoa');
const LAN = colleague('s2', 'Trần Thị Lan');
const SON = colleague('s3', 'Bùi Văn Sơn');

const row = (change: object = {}) => ({
  __typename: 'StandIn',
  id: 'd1',
  principalId: 's1',
  principalName: 'Lê Thị Hoa',
  standInId: 's2',
  standInName: 'Trần Thị Lan',
  fromDay: '2026-11-23',
  toDay: '2026-11-27',
  scope: 'ALL',
  reason: 'Nghỉ phép',
  state: 'ACTIVE',
  createdAt: '2026-11-23T08:00:00+07:00',
  createdBy: 'Lê Thị Hoa',
  revokedAt: null,
  revokedBy: null,
  mayRevoke: true,
  ...change,
});

const found = (list: object[], colleagues = [ME, LAN, SON], mayArrange = false) => ({
  standIns: { __typename: 'StandIns', list, colleagues, mayArrange },
});

async function fill(user: ReturnType<typeof userEvent.setup>) {
  await user.click(await screen.findByRole('button', { name: 'Nhờ người thay' }));
  await user.selectOptions(await screen.findByLabelText('Người làm thay'), 'Trần Thị Lan');
  await user.type(screen.getByRole('textbox', { name: 'Từ ngày' }), '1/12/2099{Enter}');
  await user.type(screen.getByRole('textbox', { name: 'Đến hết ngày' }), '5/12/2099{Enter}');
  await user.type(screen.getByLabelText('Lý do'), 'Đi công tác');
}

test('somebody who will be away asks a colleague, and ends it again', async () => {
  const user = userEvent.setup();
  let rows: object[] = [];
  const { server } = await renderPage(<StandInsSection />, {
    StandIns: () => found(rows),
    CreateStandIn: () => {
      rows = [row()];
      return { createStandIn: row() };
    },
    RevokeStandIn: () => {
      const ended = {
        state: 'REVOKED',
        mayRevoke: false,
        revokedAt: '2026-11-24T08:00:00+07:00',
        revokedBy: 'Lê Thị Hoa',
      };
      rows = [row(ended)];
      return { revokeStandIn: row(ended) };
    },
  });
  expect(await screen.findByText('Chưa có phân công thay nào.')).toBeTruthy();
  await fill(user);
  // Nobody arranges for others who leads nobody, and nobody stands in for himself.
  expect(screen.queryByLabelText('Người được thay')).toBeNull();
  expect(screen.queryByRole('option', { name: 'Lê Thị Hoa' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Lưu phân công' }));
  expect(await screen.findByText('Đã phân công Trần Thị Lan thay Lê Thị Hoa.')).toBeTruthy();
  expect(server.callsOf('CreateStandIn')[0]?.variables).toEqual({
    input: {
      principalId: null,
      standInId: 's2',
      fromDay: '2099-12-01',
      toDay: '2099-12-05',
      scope: 'ALL',
      reason: 'Đi công tác',
    },
  });
  const line = within(await screen.findByRole('row', { name: /23\/11\/2026 – 27\/11\/2026.*Mọi việc.*Đang thay/ }));
  await user.click(line.getByRole('button', { name: 'Chấm dứt việc Trần Thị Lan thay Lê Thị Hoa' }));
  expect(await screen.findByText('Lê Thị Hoa chấm dứt ngày 24/11/2026')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Chấm dứt việc/ })).toBeNull();
});

test('what is missing is said before anything is sent, and a refusal in the server’s words', async () => {
  const user = userEvent.setup();
  const { server } = await renderPage(<StandInsSection />, {
    StandIns: () => found([], undefined, true),
    CreateStandIn: () => {
      throw new ApiError('CONFLICT', 'Bùi Văn Sơn đã được phân công thay Lê Thị Hoa.', { who: 'Lê Thị Hoa' });
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Nhờ người thay' }));
  await user.click(await screen.findByRole('button', { name: 'Lưu phân công' }));
  expect(screen.getByText('Hãy chọn người làm thay.')).toBeTruthy();
  expect(server.callsOf('CreateStandIn')).toHaveLength(0);
  await user.click(screen.getByRole('button', { name: 'Thôi' }));
  await fill(user);
  await user.selectOptions(screen.getByLabelText('Người được thay'), 'Bùi Văn Sơn');
  await user.click(screen.getByRole('button', { name: 'Lưu phân công' }));
  expect(await screen.findByText('Bùi Văn Sơn đã được phân công thay Lê Thị Hoa.')).toBeTruthy();
  expect(server.callsOf('CreateStandIn')[0]?.variables).toMatchObject({ input: { principalId: 's3' } });
});

test('who works alone in an office is told so', async () => {
  await renderPage(<StandInsSection />, { StandIns: () => found([], [ME]) });
  expect(await screen.findByText('Cơ quan chưa có đồng nghiệp nào khác để nhờ.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Nhờ người thay' })).toBeNull();
});

test('the frame of every page says in whose place somebody works', async () => {
  const staff = { ...communeStaff, standsInFor: ['Bùi Văn Sơn', 'Trần Thị Lan'] };
  await renderPage(<StandingIn />, {}, { staff });
  expect(screen.getByText('Đang thay: Bùi Văn Sơn, Trần Thị Lan')).toBeTruthy();
});
