import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { buildSchema, parse, validate } from 'graphql';
import { paymentQueries } from '../src/api/payment-api';
import { PublicPage } from '../src/public-page';

const code = '000.17.28.H56-261123-0001';
const key = '7KXS3M9PQ2RTV4';

const due = {
  ordinal: 0,
  purpose: 'Phí',
  fullDong: 100_000,
  amountDong: 100_000,
  owedDong: 100_000,
  overDong: 0,
  exemptionName: null,
  state: 'OWED',
  byTransfer: true,
  online: null,
  lines: [],
  transfer: null,
  receipts: [],
};
const dues = (change: object, more: object = {}) => ({
  code,
  procedureName: 'Đăng ký hộ kinh doanh',
  applicantMasked: 'Đ*** T*** Hoà',
  officeName: 'Trung tâm',
  officePhone: null,
  byGateway: true,
  dues: [{ ...due, ...change }],
  ...more,
});

let asked: { operationName: string; variables: object }[] = [];
function serve(answers: Record<string, object>): void {
  asked = [];
  const fetchStub = async (_path: string, { body }: { body: string }) => {
    const request = JSON.parse(body) as (typeof asked)[number];
    asked.push(request);
    return { headers: new Headers(), json: async () => answers[request.operationName] };
  };
  Object.assign(globalThis, { fetch: fetchStub });
}

const open = (address = `/?nt=${code}#${key}`) => {
  window.history.replaceState(null, '', address);
  render(<PublicPage />);
};

beforeEach(() => sessionStorage.clear());

it('says what is owed and shows a code for the bank when it is asked for', async () => {
  const transfer = {
    path: 'M0 0',
    size: 4,
    bankName: 'VCB',
    accountNumber: '0351',
    accountName: 'TT',
    reference: 'HCC01',
  };
  serve({
    CitizenDues: { data: { citizenDues: dues({}) } },
    ShowTransferCode: { data: { showTransferCode: dues({ transfer }) } },
  });
  open();
  await screen.findByText('Còn phải nộp 100.000 đ');
  // One way at a time: where the gateway is chosen no code is offered, and the other way round.
  await screen.findByRole('button', { name: 'Đến trang thanh toán' });
  expect(screen.queryByRole('button', { name: 'Hiện mã QR' })).toBeNull();
  await userEvent.click(screen.getByRole('radio', { name: /^Chuyển khoản bằng mã QR/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Hiện mã QR' }));
  await screen.findByRole('img', { name: 'Mã QR để chuyển 100.000 đ' });
  screen.getByText('HCC01');
  screen.getByText(/Trang tự cập nhật/);
  expect(screen.queryByRole('button', { name: 'Đến trang thanh toán' })).toBeNull();
});

it('says that the gateway is away, and which way is left', async () => {
  serve({
    CitizenDues: { data: { citizenDues: dues({}) } },
    StartOnlinePayment: { errors: [{ extensions: { code: 'UNAVAILABLE' } }] },
  });
  open();
  await userEvent.click(await screen.findByRole('button', { name: 'Đến trang thanh toán' }));
  await screen.findByText(/Cổng thanh toán chưa trả lời.*hoặc chuyển khoản bằng mã QR/);
});

it('offers the one way there is without asking, and says how it stands where it was paid meanwhile', async () => {
  serve({
    CitizenDues: { data: { citizenDues: dues({}, { byGateway: false }) } },
    ShowTransferCode: { errors: [{ extensions: { code: 'ILLEGAL_ACTION' } }] },
  });
  open();
  const show = await screen.findByRole('button', { name: 'Hiện mã QR' });
  expect(screen.queryByRole('radio')).toBeNull();
  serve({
    CitizenDues: { data: { citizenDues: dues({ state: 'PAID', owedDong: 0 }) } },
    ShowTransferCode: { errors: [{ extensions: { code: 'ILLEGAL_ACTION' } }] },
  });
  await userEvent.click(show);
  await screen.findByText('Đã nộp đủ 100.000 đ');
});

it.each([
  [{ state: 'PAID', owedDong: 0 }, 'Đã nộp đủ 100.000 đ'],
  [{ state: 'REFUNDED', owedDong: 0 }, 'Đã hoàn lại tiền'],
  [{ state: 'FREE', amountDong: 0, owedDong: 0, exemptionName: 'Hộ nghèo' }, 'Được miễn toàn bộ 100.000 đ: Hộ nghèo'],
  [{ state: 'DROPPED', owedDong: 0 }, 'Không còn phải nộp'],
])('offers no way to pay where nothing is owed: %j', async (change, words) => {
  serve({ CitizenDues: { data: { citizenDues: dues(change) } } });
  open();
  await screen.findByText(words);
  expect(screen.queryByRole('button', { name: /QR|thanh toán/ })).toBeNull();
});

it('warns who has begun to pay not to pay twice, and says where an attempt ran out', async () => {
  serve({ CitizenDues: { data: { citizenDues: dues({ online: 'OPEN' }) } } });
  open();
  await screen.findByText(/không cần trả lần nữa/);
});

it('knows the slip again when the gateway sends the citizen back, and else asks for its secret', async () => {
  serve({ CitizenDues: { data: { citizenDues: dues({ online: 'EXPIRED' }) } } });
  const { unmount } = (() => {
    window.history.replaceState(null, '', `/?nt=${code}#${key}`);
    return render(<PublicPage />);
  })();
  await screen.findByText(/đã hết giờ/);
  unmount();
  open(`/?nt=${code}`);
  await screen.findByText(/đã hết giờ/);
  expect(asked.at(-1)!.variables).toEqual({ code, key });
});

it('asks for the secret where the address has none, and says so where it is wrong', async () => {
  serve({ CitizenDues: { errors: [{ extensions: { code: 'NOT_FOUND' } }] } });
  open(`/?nt=${code}`);
  await userEvent.type(await screen.findByLabelText('Mã tra cứu'), 'sai-ma{Enter}');
  await screen.findByText(/không đúng. Xin đối chiếu/);
});

it.each(Object.entries(paymentQueries))('%s is valid and named as the checked operation is', (name, text) => {
  const schema = buildSchema(readFileSync(join(__dirname, '../../shared-schema/schema.graphql'), 'utf8'));
  expect(validate(schema, parse(text))).toEqual([]);
  expect(text).toContain(`${name}(`);
});
