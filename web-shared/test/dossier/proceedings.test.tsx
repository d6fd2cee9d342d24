// biome-ignore-all lint/correctness/noComponentHookFactories: the keys are names of operations, not components
import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DossierPage } from '../../src/features/dossier/dossier-page';
import { renderPage } from '../support/render-page';
import type { Handler } from '../support/stub-server';
import { code, committee, desk, district, event, noProceedings, pageDossier, quiet } from './dossier-data';

jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 6000 });

type Dossier = Parameters<typeof pageDossier>[0];

const question = {
  __typename: 'ConsultationView' as const,
  ordinal: 1,
  officeName: desk.name,
  office: desk,
  askedByOffice: committee,
  askedBy: 'Phạm Văn Bình',
  askedAt: '2021-11-24T09:00:00+07:00',
  dueAt: '2021-11-26T17:00:00+07:00',
  question: 'Có tranh chấp không?',
  state: 'OPEN' as const,
  answeredAt: null,
  answeredBy: null,
  opinion: null,
  answer: null,
  fileIds: [],
  unansweredAt: null,
};

const causes = () => ({
  lateCauses: [
    {
      __typename: 'LateCause',
      code: 'VERIFY',
      text: 'Phải xác minh thực tế',
      textEn: null,
      isActive: true,
      wordings: [],
    },
  ],
});

function openPage(over: Dossier, handlers: Record<string, Handler> = {}, at = `/dossier/${code}`) {
  return renderPage(
    <DossierPage />,
    {
      DossierPage: () => ({ dossier: pageDossier(over) }),
      WorklistChanged: quiet,
      LateCauses: causes,
      ...handlers,
    },
    { path: '/dossier/:code', at },
  );
}

afterEach(() => localStorage.clear());

test('M opens the menu in its groups, arrows go round, Enter takes, Escape goes back to the button', async () => {
  const user = userEvent.setup();
  await openPage({ availableActions: ['ADVANCE', 'SEND_BACK', 'REQUEST_SUPPLEMENT', 'CONSULT', 'CORRECT_RECEIPT'] });
  await screen.findByRole('button', { name: 'Phê duyệt' });
  await user.keyboard('m');
  const menu = await screen.findByRole('menu', { name: 'Việc khác' });
  const groups = within(menu).getAllByRole('group');
  expect(groups.map((group) => group.querySelector('legend')?.textContent)).toEqual([
    'Giải quyết',
    'Với công dân',
    'Ý kiến và thời hạn',
    'Sửa sai',
  ]);
  expect(document.activeElement?.textContent).toBe('Trả lại bước trước');
  await user.keyboard('{ArrowUp}');
  expect(document.activeElement?.textContent).toBe('Sửa giấy tiếp nhận');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('menu')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /Việc khác/ }));
  await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(await screen.findByRole('dialog', { name: 'Yêu cầu bổ sung' })).toBeTruthy();
});

test('an address leads to the form of the answer, which is sent for the question that was asked of this office', async () => {
  const user = userEvent.setup();
  const { server } = await openPage(
    {
      availableActions: ['ANSWER_CONSULTATION'],
      proceedings: {
        ...noProceedings,
        consultations: [{ ...question, ordinal: 4, office: district, officeName: district.name }, question],
      },
    },
    { AnswerConsultation: () => new Promise(() => undefined) },
    `/dossier/${code}?do=answer-consultation`,
  );
  const form = await screen.findByRole('dialog', { name: 'Trả lời ý kiến' });
  expect(within(form).getByText('Có tranh chấp không?')).toBeTruthy();
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(within(form).getByText('Cần chọn ý kiến.')).toBeTruthy();
  await user.click(within(form).getByRole('radio', { name: 'Không đồng ý' }));
  await user.type(within(form).getByLabelText(/^Nội dung trả lời/), 'Đang tranh chấp ranh giới');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(server.callsOf('AnswerConsultation')).toHaveLength(1));
  expect(server.callsOf('AnswerConsultation')[0]?.variables).toEqual({
    id: 'd1',
    expectedVersion: 5,
    consultation: 1,
    opinion: 'DISAGREE',
    answer: 'Đang tranh chấp ranh giới',
  });
});

test('what is owed is shown in dots and words, and paid in full', async () => {
  const user = userEvent.setup();
  const payment = { amountDong: 1_205_000, purpose: 'Lệ phí trước bạ', requiredAt: '2021-11-24T09:00:00+07:00' };
  const { server } = await openPage(
    {
      status: 'PAYMENT_REQUIRED',
      availableActions: ['RECORD_PAYMENT'],
      proceedings: {
        ...noProceedings,
        payments: [
          {
            __typename: 'PaymentView',
            ordinal: 1,
            noticeNumber: 3,
            paidAt: null,
            payer: null,
            method: null,
            receiptNumber: null,
            ...payment,
          } as (typeof noProceedings)['payments'][number],
        ],
      },
    },
    { RecordPayment: () => new Promise(() => undefined) },
  );
  expect(await screen.findByText('Chưa nộp 1.205.000 đ')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Đã nộp tiền' }));
  const form = await screen.findByRole('dialog', { name: 'Đã nộp tiền' });
  expect(within(form).getByText('một triệu hai trăm linh năm nghìn đồng')).toBeTruthy();
  await user.click(within(form).getByRole('radio', { name: 'Chuyển khoản' }));
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(server.callsOf('RecordPayment')).toHaveLength(1));
  expect(server.callsOf('RecordPayment')[0]?.variables).toEqual({
    id: 'd1',
    expectedVersion: 5,
    amountDong: 1_205_000,
    payer: 'Đặng Thị Hoà',
    method: 'TRANSFER',
    note: null,
  });
});

test('a promised date stands beside the due date, which stays; who did it in whose place is told', async () => {
  await openPage({
    promisedAt: '2021-11-30T17:00:00+07:00',
    proceedings: {
      ...noProceedings,
      lateCauses: [
        {
          __typename: 'LateCauseView',
          leg: 2,
          cause: 'VERIFY',
          explanation: 'Xã ở xa',
          at: '2021-11-24T09:30:00+07:00',
          by: 'Phạm Văn Bình',
        } as (typeof noProceedings)['lateCauses'][number],
      ],
    },
    events: [
      ...pageDossier().events,
      {
        ...event(6, 'LATE_CAUSE_RECORDED', '2021-11-24T09:30:00+07:00', 'Lò Thị Thay', committee, 'Xã ở xa', null),
        onBehalfOf: 'Phạm Văn Bình',
      },
    ],
  });
  expect(await screen.findByText('Đã xin lỗi, hẹn lại 17:00 30/11/2021')).toBeTruthy();
  const clock = screen.getByRole('region', { name: 'Hạn trả được tính thế nào' });
  expect(within(clock).getByText(/10:00 thứ Hai, 29\/11\/2021/)).toBeTruthy();
  expect(within(clock).getByText(/Đã xin lỗi công dân và hẹn lại 17:00 30\/11\/2021/)).toBeTruthy();
  const road = screen.getByRole('region', { name: 'Đường đi của hồ sơ' });
  expect(await within(road).findByText(/Nguyên nhân chậm: Phải xác minh thực tế/)).toBeTruthy();
  const journal = screen.getByRole('region', { name: 'Nhật ký' });
  expect(within(journal).getByText(/Lò Thị Thay, thay mặt Phạm Văn Bình/)).toBeTruthy();
  expect(within(journal).getByText('Giải trình: Xã ở xa')).toBeTruthy();
});

test('a draft of a correction is kept, and only what it changes is sent', async () => {
  const user = userEvent.setup();
  const handlers = { CorrectReceipt: () => new Promise<never>(() => undefined) };
  const over: Dossier = { availableActions: ['ADVANCE', 'CORRECT_RECEIPT'] };
  const { unmount } = await openPage(over, handlers);
  await screen.findByRole('button', { name: 'Phê duyệt' });
  await user.keyboard('m{Enter}');
  const name = within(await screen.findByRole('dialog')).getByLabelText('Họ và tên');
  await user.clear(name);
  await user.type(name, 'Đặng Thị Hoa');
  expect(screen.getByText('Sẽ sửa 1 chỗ: họ và tên.')).toBeTruthy();
  await user.keyboard('{Escape}');
  unmount();

  const { server } = await openPage(over, handlers);
  await screen.findByRole('button', { name: 'Phê duyệt' });
  await user.keyboard('m{Enter}');
  const form = await screen.findByRole('dialog');
  expect(within(form).getByLabelText('Họ và tên')).toHaveProperty('value', 'Đặng Thị Hoa');
  await user.type(within(form).getByLabelText(/^Lý do/), 'Ghi nhầm');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(server.callsOf('CorrectReceipt')).toHaveLength(1));
  expect(server.callsOf('CorrectReceipt')[0]?.variables).toEqual({
    id: 'd1',
    expectedVersion: 5,
    reason: 'Ghi nhầm',
    applicant: {
      fullName: 'Đặng Thị Hoa',
      idNumber: '038185001234',
      phone: '0912345678',
      email: null,
      address: 'Khu 1',
      areaCode: '14869',
    },
  });
});
