import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DossierMoney } from '../../src/features/fees/dossier-money';
import { renderPage } from '../support/render-page';

const CODE = '000.17.28.H56-211124-0003';
const NO_ACCOUNT = 'Cơ quan tiếp nhận chưa khai báo tài khoản nhận tiền.';

const transfer = {
  __typename: 'TransferCode',
  path: 'M0 0h1v1z',
  size: 33,
  bankName: 'Vietcombank',
  accountNumber: '0351000123456',
  accountName: 'TRUNG TAM',
  reference: 'HCC06H1VZQR8C9CEZC8',
};

/** What is owed and not kept yet: it has no id, and no code names it. */
const owed = {
  __typename: 'MoneyDuty',
  ordinal: 0,
  id: null as string | null,
  purpose: '',
  lines: [],
  fullDong: 100_000,
  amountDong: 100_000,
  paidDong: 0,
  overDong: 0,
  isPaid: false,
  isOwed: true,
  isSpent: false,
  copies: 1,
  pages: 1,
  exemptionName: null,
  entries: [],
  transfer: null as typeof transfer | null,
};

const money = (duty: typeof owed) => ({
  __typename: 'DossierMoney',
  dossierId: 'd1',
  mayTake: true,
  mayPrepay: false,
  tariff: { __typename: 'FeeQuote', fullDong: 100_000, byCopy: false, byPage: false, exemptions: [] },
  duties: [duty],
});

const open = (kept: typeof owed) =>
  renderPage(<DossierMoney code={CODE} version={1} payer="Lương Thị Nộp" onPaid={() => undefined} />, {
    DossierMoney: () => ({ dossierMoney: money(owed) }),
    ShowPaymentCode: () => ({ showPaymentCode: money(kept) }),
  });

test('a code to transfer by is shown as soon as it is made, before the page looks again', async () => {
  const user = userEvent.setup();
  const { server } = await open({ ...owed, id: 'm1', transfer });
  await user.click(await screen.findByRole('button', { name: 'Mã QR chuyển khoản' }));
  expect(await screen.findByRole('img', { name: /Mã QR để chuyển 100\.000/ })).toBeTruthy();
  expect(screen.queryByText(NO_ACCOUNT)).toBeNull();
  expect(server.calls.filter(({ name }) => name === 'DossierMoney')).toHaveLength(1);
});

test('where the office has named no account the page says so', async () => {
  const user = userEvent.setup();
  await open({ ...owed, id: 'm1' });
  await user.click(await screen.findByRole('button', { name: 'Mã QR chuyển khoản' }));
  expect(await screen.findByText(NO_ACCOUNT)).toBeTruthy();
});
