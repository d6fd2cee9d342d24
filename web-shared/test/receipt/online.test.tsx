import type { ReceiveDossierInput } from '@hcc/shared-schema/generated/hooks';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { OnlinePage } from '../../src/features/receipt/online/online-page';
import { OnlineRequestPage } from '../../src/features/receipt/online/online-request-page';
import { ReceiveOnlinePage } from '../../src/features/receipt/online/receive-online-page';
import { waitedText } from '../../src/features/receipt/online/waited-text';
import { ReceivePage } from '../../src/features/receipt/receive-page';
import { renderPage } from '../support/render-page';
import { ApiError, type Handler } from '../support/stub-server';
import { desk } from './receive-fixtures';

const document = (requirementId: string | null, name: string) => ({
  __typename: 'SubmittedDocument',
  requirementId,
  name,
  originals: 1,
  certifiedCopies: 0,
  photocopies: 0,
});

const submission = (change: object = {}) => ({
  __typename: 'OnlineSubmission',
  id: 'o1',
  version: 3,
  status: 'SUBMITTED',
  submittedAt: '2025-11-21T08:00:00+07:00',
  procedureCode: '1.001193',
  procedureName: 'Đăng ký khai sinh',
  returnBy: 'COUNTER',
  note: 'Gọi sau giờ làm',
  declinedRequestId: null,
  portalId: null,
  files: [],
  dossierCode: null,
  applicant: {
    __typename: 'Applicant',
    fullName: 'Hà Thị Trực',
    idNumber: '038185009999',
    phone: '0987654321',
    email: null,
    address: null,
    areaCode: null,
  },
  documents: [document('r1', 'Tờ khai'), document('r9', 'Giấy không còn trong danh mục')],
  journal: [
    {
      __typename: 'OnlineSubmissionEvent',
      ordinal: 3,
      kind: 'RESUBMITTED',
      at: '2025-11-21T08:00:00+07:00',
      actorName: null,
      reason: null,
      changed: ['applicant.phone', 'documents'],
    },
  ],
  ...change,
});

const page = (nodes: object[]) => ({
  onlineSubmissions: {
    __typename: 'OnlineSubmissionConnection',
    totalCount: nodes.length,
    pageInfo: { __typename: 'PageInfo', endCursor: null, hasNextPage: false },
    nodes,
  },
});

const handlers: Record<string, Handler> = {
  ...desk,
  DeskSubmission: () => ({ deskSubmission: submission() }),
  OnlineSubmissions: () => page([submission()]),
};
const list = { path: '/online', element: <p>danh sách</p> };
const at = { path: '/online/:id', at: '/online/o1', routes: [list] };

test('the empty desk says how many wait online', async () => {
  await renderPage(<ReceivePage />, desk);
  const link = await screen.findByRole('link', { name: 'Hồ sơ trực tuyến (2)' });
  expect(link.getAttribute('href')).toBe('/online');
});

test('the list says who waits, how many there are, and what to do where nobody does', async () => {
  const user = userEvent.setup();
  const answers = {
    ...handlers,
    OnlineSubmissions: ({ status }: Record<string, unknown>) => page(status === 'SUBMITTED' ? [submission()] : []),
  };
  const { server } = await renderPage(<OnlinePage />, answers, { path: '/online' });
  const link = await screen.findByRole('link', { name: 'Mở hồ sơ trực tuyến của Hà Thị Trực' });
  expect(link.getAttribute('href')).toBe('/online/o1');
  expect(screen.getByRole('columnheader', { name: 'Đã chờ' })).toBeTruthy();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Trạng thái' }), 'RETURNED');
  expect(await screen.findByText('Không có hồ sơ trực tuyến nào ở trạng thái này.')).toBeTruthy();
  expect(server.callsOf('OnlineSubmissions').at(-1)?.variables.status).toBe('RETURNED');
});

test('the list that does not come says so and asks again', async () => {
  const user = userEvent.setup();
  let tries = 0;
  const answers = {
    ...handlers,
    OnlineSubmissions: () => {
      if (++tries === 1) throw new ApiError('INTERNAL', 'hỏng', { errorId: 'e1' });
      return page([submission()]);
    },
  };
  await renderPage(<OnlinePage />, answers, { path: '/online' });
  await user.click(await screen.findByRole('button', { name: 'Thử lại' }));
  expect(await screen.findByRole('link', { name: /Hà Thị Trực/ })).toBeTruthy();
});

test('what is returned needs a reason, which is kept when it fails and when the dialog is left', async () => {
  const user = userEvent.setup();
  let tries = 0;
  const answers = {
    ...handlers,
    ReturnSubmission: () => {
      if (++tries === 1) throw new ApiError('UNAVAILABLE', 'away', { retryAfterSeconds: 1 });
      return { returnSubmission: submission({ status: 'RETURNED', version: 4 }) };
    },
  };
  const { server } = await renderPage(<OnlineRequestPage />, answers, at);
  expect(await screen.findByText('Đã sửa: số điện thoại, giấy tờ')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Trả lại để bổ sung' }));
  const dialog = () => within(screen.getByRole('dialog'));
  await user.click(dialog().getByRole('button', { name: 'Trả lại' }));
  expect(dialog().getByText('Hãy ghi công dân phải bổ sung, sửa những gì.')).toBeTruthy();
  await user.type(dialog().getByRole('textbox', { name: /Cần bổ sung/ }), 'Thiếu tờ khai');
  await user.click(dialog().getByRole('button', { name: 'Thôi' }));
  await user.click(screen.getByRole('button', { name: 'Trả lại để bổ sung' }));
  expect(dialog().getByDisplayValue('Thiếu tờ khai')).toBeTruthy();
  await user.click(dialog().getByRole('button', { name: 'Trả lại' }));
  expect(await dialog().findByRole('alert')).toBeTruthy();
  await user.click(dialog().getByRole('button', { name: 'Trả lại' }));
  expect(await screen.findByText('danh sách')).toBeTruthy();
  expect(server.callsOf('ReturnSubmission').at(-1)?.variables).toEqual({
    id: 'o1',
    expectedVersion: 3,
    reason: 'Thiếu tờ khai',
    reasonCode: null,
  });
});

test('what is declined takes along who asked, and closes the submission', async () => {
  const user = userEvent.setup();
  const answers = { ...handlers, DeclineRequest: () => new Promise(() => undefined) };
  const { server } = await renderPage(<OnlineRequestPage />, answers, at);
  await user.click(await screen.findByRole('button', { name: 'Từ chối' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByRole('textbox', { name: /Lý do từ chối/ }), 'Không thuộc thẩm quyền');
  await user.click(dialog.getByRole('button', { name: 'Từ chối và lập phiếu' }));
  await waitFor(() => expect(server.callsOf('DeclineRequest')).toHaveLength(1));
  expect(server.callsOf('DeclineRequest')[0]?.variables.input).toMatchObject({
    procedureCode: '1.001193',
    applicant: { fullName: 'Hà Thị Trực', idNumber: '038185009999' },
    submission: { id: 'o1', expectedVersion: 3 },
  });
});

test('the form of receiving is filled in as the citizen typed it, and nothing else is put in', async () => {
  const user = userEvent.setup();
  const route = { path: '/online/:id/receive', at: '/online/o1/receive', routes: [list] };
  const { server } = await renderPage(<ReceiveOnlinePage />, handlers, route);
  expect(await screen.findByDisplayValue('Hà Thị Trực')).toBeTruthy();
  expect(screen.queryByRole('combobox', { name: 'Tên hoặc mã thủ tục' })).toBeNull();
  expect(screen.getByRole('combobox', { name: 'Nộp bằng' })).toHaveProperty('disabled', true);
  expect(screen.getByDisplayValue('Giấy không còn trong danh mục')).toBeTruthy();
  await user.click(await screen.findByRole('checkbox', { name: /Giấy chứng sinh/ }));
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByText('Đã tiếp nhận hồ sơ')).toBeTruthy();
  const input = server.callsOf('ReceiveDossier')[0]?.variables.input as ReceiveDossierInput;
  expect(input).toMatchObject({
    channel: 'ONLINE',
    procedureCode: '1.001193',
    applicant: {
      fullName: 'Hà Thị Trực',
      idNumber: '038185009999',
      phone: '0987654321',
      address: null,
      areaCode: null,
    },
    note: 'Gọi sau giờ làm',
    submission: { id: 'o1', expectedVersion: 3 },
  });
  expect(input.documents.map(({ name }) => name)).toEqual([
    'Tờ khai',
    'Giấy chứng sinh',
    'Giấy không còn trong danh mục',
  ]);
  // Nothing of it stays on this PC.
  expect(Object.keys(localStorage).filter((key) => key.startsWith('hcc.receive-draft'))).toEqual([]);
  await user.click(screen.getByRole('button', { name: /Tiếp nhận hồ sơ tiếp theo/ }));
  expect(await screen.findByText('danh sách')).toBeTruthy();
});

test('what somebody else has received is not offered again', async () => {
  const accepted = submission({ status: 'ACCEPTED', dossierCode: '000.17.28.H56-251121-0001' });
  const answers = { ...handlers, DeskSubmission: () => ({ deskSubmission: accepted }) };
  const { unmount } = await renderPage(<ReceiveOnlinePage />, answers, {
    path: '/online/:id/receive',
    at: '/online/o1/receive',
  });
  expect(await screen.findByText('Hồ sơ này không còn chờ tiếp nhận.')).toBeTruthy();
  unmount();
  await renderPage(<OnlineRequestPage />, answers, at);
  expect(await screen.findByRole('link', { name: 'Mở hồ sơ' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Từ chối' })).toBeNull();
});

test('waiting is told in minutes, hours and days', () => {
  const t = ((key: string, { count }: { count: number }) => `${count} ${key}`) as never;
  const now = Date.parse('2025-11-21T12:00:00+07:00');
  expect(waitedText(t, '2025-11-21T11:00:30+07:00', now)).toBe('59 waited.minutes');
  expect(waitedText(t, '2025-11-19T13:00:00+07:00', now)).toBe('47 waited.hours');
  expect(waitedText(t, '2025-11-19T12:00:00+07:00', now)).toBe('2 waited.days');
});
