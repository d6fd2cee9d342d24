import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DeclinedPage } from '../../src/features/receipt/declining/declined-page';
import { ReceivePage } from '../../src/features/receipt/receive-page';
import { renderPage } from '../support/render-page';
import { ApiError } from '../support/stub-server';
import { desk } from './receive-fixtures';

const letter = (number: number, reason = 'Không thuộc thẩm quyền') => ({
  __typename: 'DeclinedRequest',
  id: `n${number}`,
  number,
  year: 2026,
  declinedAt: '2026-11-23T09:00:00+07:00',
  declinedBy: 'Lê Thị Hoa',
  reason,
  note: null,
  procedureCode: '1.001193',
  procedureName: 'Đăng ký khai sinh',
  office: { __typename: 'Office', id: 'o1', code: '000.17.28.H56', name: 'Bộ phận một cửa' },
  applicant: {
    __typename: 'Applicant',
    fullName: 'Đặng Thị Hoà',
    idNumber: '038185001234',
    phone: null,
    email: null,
    address: null,
    areaCode: null,
  },
});

test('who cannot be taken in gets a letter with the reason, and the desk is clear for the next', async () => {
  const user = userEvent.setup();
  let tries = 0;
  const { server } = await renderPage(<ReceivePage />, {
    ...desk,
    DeclineRequest: () => {
      tries++;
      if (tries === 1)
        throw new ApiError('BAD_USER_INPUT', 'sai', { fields: [{ path: 'reason', reason: 'Dài quá.' }] });
      return { declineRequest: letter(12) };
    },
  });
  await user.type(screen.getByRole('combobox', { name: 'Tên hoặc mã thủ tục' }), 'khai sinh');
  await user.click(await screen.findByRole('option', { name: /Đăng ký khai sinh/ }));
  // Nobody is turned away whose name is not known.
  await user.click(screen.getByRole('button', { name: 'Từ chối tiếp nhận' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getAllByText(/Hãy nhập họ và tên người nộp/).length).toBeGreaterThan(0);
  await user.type(screen.getByRole('textbox', { name: /Số CCCD/ }), '038185001234');
  await screen.findByDisplayValue('Đặng Thị Hoà');
  await user.click(screen.getByRole('button', { name: 'Từ chối tiếp nhận' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Từ chối và lập phiếu' }));
  expect(dialog.getByText('Hãy ghi lý do từ chối.')).toBeTruthy();
  expect(server.callsOf('DeclineRequest')).toHaveLength(0);
  await user.type(dialog.getByRole('textbox', { name: /Lý do từ chối/ }), 'Không thuộc thẩm quyền');
  await user.click(dialog.getByRole('button', { name: 'Từ chối và lập phiếu' }));
  expect(await dialog.findByText('Dài quá.')).toBeTruthy();
  await user.click(dialog.getByRole('button', { name: 'Từ chối và lập phiếu' }));
  expect(await screen.findByRole('heading', { name: 'Đã lập phiếu từ chối số 12/2026' })).toBeTruthy();
  const [first, second] = server.callsOf('DeclineRequest').map(({ variables }) => variables.input);
  expect(second).toMatchObject({
    procedureCode: '1.001193',
    reason: 'Không thuộc thẩm quyền',
    note: null,
    applicant: { fullName: 'Đặng Thị Hoà', idNumber: '038185001234' },
  });
  expect((first as { idempotencyKey: string }).idempotencyKey).toBe(
    (second as { idempotencyKey: string }).idempotencyKey,
  );
  expect(screen.getByRole('link', { name: 'In phiếu từ chối' }).getAttribute('href')).toBe('/forms/declined/n12.pdf');
  await user.click(screen.getByRole('button', { name: 'Tiếp nhận hồ sơ tiếp theo' }));
  expect(screen.getByRole('textbox', { name: /Số CCCD/ })).toHaveProperty('value', '');
});

test('the book of refusals is searched, and says what to do where it is empty', async () => {
  const user = userEvent.setup();
  await renderPage(<DeclinedPage />, {
    DeclinedRequests: ({ search }) => ({
      declinedRequests: {
        __typename: 'DeclinedRequestConnection',
        totalCount: search ? 0 : 2,
        pageInfo: { __typename: 'PageInfo', endCursor: null, hasNextPage: false },
        nodes: search ? [] : [letter(2), letter(1, 'Thiếu giấy tờ theo Điều 16')],
      },
    }),
  });
  expect(await screen.findByRole('row', { name: /1\/2026.*Đặng Thị Hoà.*Điều 16/ })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'In phiếu số 2/2026' })).toBeTruthy();
  await user.type(screen.getByRole('searchbox'), 'không ai');
  expect(await screen.findByText('Không có phiếu nào khớp.')).toBeTruthy();
});
