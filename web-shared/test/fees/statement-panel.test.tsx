import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StatementPanel } from '../../src/features/fees/statement-panel';
import type { Cash } from '../../src/features/fees/till-panel';
import { communeStaff, renderPage } from '../support/render-page';
import { ApiError } from '../support/stub-server';

const line = {
  ...{ __typename: 'IncomingTransferView', id: 't1', transactionKey: 'FT-1', at: '2026-11-23T00:00:00+07:00' },
  ...{ amountDong: 3_141, text: 'lai tien gui', state: 'UNMATCHED' },
};
const aside = {
  ...line,
  ...{ __typename: 'AsideTransferView', id: 't2', asideReason: 'Chuyển nhầm' },
  ...{ asideBy: 'Bùi Văn Chung', asideAt: '2026-11-23T10:30:00+07:00' },
};
const page = (nodes: object[]) => ({
  setAsideTransfers: {
    ...{ __typename: 'AsideTransferConnection', totalCount: nodes.length, nodes },
    pageInfo: { __typename: 'PageInfo', endCursor: null, hasNextPage: false },
  },
});
const cash = {
  unmatched: [line],
  olderUnmatched: 0,
  unproven: [],
  account: [
    { state: 'UNMATCHED', lines: 1, dong: 3_141 },
    { state: 'SET_ASIDE', lines: 2, dong: 100_000 },
  ],
} as unknown as Cash;

test('who only decides about money sets a line aside with its reason, and takes one back', async () => {
  const user = userEvent.setup();
  let tries = 0;
  const onChanged = jest.fn();
  const { server } = await renderPage(
    <StatementPanel cash={cash} onChanged={onChanged} />,
    {
      SetAsideTransfers: () => page([aside]),
      SetTransferAside: () => {
        if (++tries > 1) return { setTransferAside: true };
        const reason = 'Phải ghi lý do để riêng.';
        throw new ApiError('BAD_USER_INPUT', reason, { fields: [{ path: 'reason', reason }] });
      },
      TakeTransferBack: () => ({ takeTransferBack: true }),
    },
    { staff: { ...communeStaff, permissions: ['money:approve'] } },
  );
  // All that came, with what was set aside in a row of its own.
  const sums = await screen.findByRole('table', { name: 'Tiền vào tài khoản trong ngày' });
  expect(within(sums).getByRole('row', { name: 'Để riêng 2 100.000 đ' })).toBeTruthy();
  expect(within(sums).getByRole('row', { name: 'Cộng 3 103.141 đ' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Gán cho hồ sơ' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Để riêng' }));
  const dialog = await screen.findByRole('dialog');
  const confirm = within(dialog).getByRole('button', { name: 'Để riêng' });
  await user.click(confirm);
  const field = within(dialog).getByRole('textbox', { name: /Lý do để riêng/ });
  expect(await within(dialog).findByText('Phải ghi lý do để riêng.')).toBeTruthy();
  await user.type(field, 'Lãi tiền gửi');
  await user.click(confirm);
  expect(server.calls.filter(({ name }) => name === 'SetTransferAside').at(-1)!.variables).toEqual({
    ...{ id: 't1', reason: 'Lãi tiền gửi' },
  });
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(onChanged).toHaveBeenCalledTimes(1);
  expect(await screen.findByText('Chuyển nhầm; Bùi Văn Chung để riêng lúc 10:30 23/11/2026')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Đưa trở lại' }));
  expect(server.calls.find(({ name }) => name === 'TakeTransferBack')!.variables).toEqual({ id: 't2' });
  expect(onChanged).toHaveBeenCalledTimes(2);
});
