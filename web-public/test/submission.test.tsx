import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UploadProblem } from '@hcc/web-shared/src/features/files/attach/upload-problem';
import { act, cleanup, render, renderHook, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { buildSchema, parse, validate } from 'graphql';
import i18n from 'i18next';
import { questionFromText, questionOf } from '../src/address/public-address';
import { centreQueries } from '../src/api/centres-api';
import { onlineQueries } from '../src/api/online-api';
import { ask } from '../src/api/public-api';
import { submissionQueries } from '../src/api/submission-api';
import { SupplementPage } from '../src/features/submission/papers/supplement-page';
import { useSending } from '../src/features/submission/use-sending';
import { PublicPage } from '../src/public-page';

const uploads = jest.fn();
jest.mock('@hcc/web-shared/src/features/files/attach/upload-file', () => ({
  uploadFile: (file: File) => uploads(file) as Promise<string>,
}));

const reference = '7KXS3M9PQ2RTV4';
const requirement = (id: string, name: string, required: boolean) => ({
  id,
  ordinal: 1,
  name,
  originals: 1,
  certifiedCopies: 0,
  photocopies: 0,
  required,
});
const birth = {
  id: 'p1',
  code: '1.001193',
  name: 'Đăng ký khai sinh',
  field: 'Hộ tịch',
  feeDong: 0,
  agency: null,
  result: 'Giấy khai sinh',
  limit: { amount: null, unit: 'SAME_DAY' },
  receivingTiers: ['COMMUNE'],
  documents: [requirement('r1', 'Tờ khai', true), requirement('r2', 'Văn bản uỷ quyền', false)],
};
const mine = (change: object = {}) => ({
  reference,
  status: 'SUBMITTED',
  statusText: 'Mới đăng ký',
  version: 1,
  submittedAt: '2025-11-21T08:00:00+07:00',
  officeName: 'Bộ phận một cửa Thị trấn Hồi Xuân',
  procedureCode: birth.code,
  procedureName: birth.name,
  returnBy: 'COUNTER',
  note: null,
  reason: null,
  applicant: {
    fullName: 'Hà Thị Trực',
    idNumber: '038185009999',
    phone: null,
    email: null,
    address: null,
    areaCode: '14869',
  },
  documents: [{ requirementId: 'r1', name: 'Tờ khai', originals: 1, certifiedCopies: 0, photocopies: 0 }],
  files: [],
  dossierCode: null,
  dossierKey: null,
  dossierDueAt: null,
  ...change,
});

const rules = (change: object = {}) => ({
  needsCode: false,
  channels: [],
  isClosed: false,
  mostFiles: 20,
  mostBytes: 10_000_000,
  draftDays: 30,
  ...change,
});
const saved = (change: object = {}) => ({
  secret: 'BCFGHJKMN12345',
  version: 1,
  content: '{}',
  expiresAt: '2025-12-21T08:00:00+07:00',
  reference: null,
  files: [],
  ...change,
});

type Asked = { operationName: string; variables: { input?: Record<string, unknown>; tier?: string } };
let asked: Asked[] = [];

/** What each question is answered, those of the form beside what a test is about. */
function serve(answers: Record<string, () => object>): void {
  asked = [];
  const all: Record<string, (variables: Asked['variables']) => object> = {
    ProcedureByCode: () => ({ data: { procedure: birth } }),
    OnlineRules: () => ({ data: { onlineRules: rules() } }),
    Areas: ({ tier }) => ({
      data: {
        areas:
          tier === 'DISTRICT'
            ? [{ code: '385', name: 'Huyện Quan Hóa' }]
            : [{ code: '14869', name: 'Thị trấn Hồi Xuân' }],
      },
    }),
    ...answers,
  };
  const fetchStub = async (_path: string, { body }: { body: string }) => {
    const request = JSON.parse(body) as Asked;
    asked.push(request);
    const answer = all[request.operationName];
    if (!answer) throw new Error(`No answer for ${request.operationName}`);
    return { headers: new Headers(), json: async () => answer(request.variables) };
  };
  Object.assign(globalThis, { fetch: fetchStub });
}
const inputs = (name: string) =>
  asked.filter((one) => one.operationName === name).map(({ variables }) => variables.input);
const box = (name: RegExp) => screen.getByRole('textbox', { name });

async function fillIn(user: UserEvent): Promise<void> {
  await screen.findByRole('option', { name: 'Huyện Quan Hóa' });
  await user.selectOptions(screen.getByRole('combobox', { name: /Huyện/ }), '385');
  await screen.findByRole('option', { name: 'Thị trấn Hồi Xuân' });
  await user.selectOptions(screen.getByRole('combobox', { name: /Xã, phường/ }), '14869');
  await user.type(box(/Họ và tên/), 'Hà Thị Trực');
  await user.type(box(/Số CCCD/), '038 185 009 999');
  await user.click(screen.getByRole('checkbox', { name: 'Tờ khai' }));
}

beforeEach(() => {
  window.history.replaceState(null, '', '/?nop=1.001193');
  localStorage.clear();
  sessionStorage.clear();
});

describe('sending a request in', () => {
  it('is read once more, sent once, and gives the way back', async () => {
    const user = userEvent.setup();
    serve({
      SubmitOnline: () => ({ data: { submitOnline: mine() } }),
      MySubmission: () => ({ data: { onlineSubmission: mine() } }),
    });
    render(<PublicPage />);
    await fillIn(user);
    await user.click(screen.getByRole('button', { name: 'Xem lại trước khi gửi' }));
    expect(await screen.findByText('Thị trấn Hồi Xuân')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Gửi hồ sơ' }));
    expect(await screen.findByText('7KXS3-M9PQ-2RTV4')).toBeTruthy();
    expect(window.location.search + window.location.hash).toBe(`?online#${reference}`);
    expect(document.title).not.toContain(reference);
    expect(inputs('SubmitOnline')).toEqual([
      {
        idempotencyKey: expect.any(String),
        procedureCode: '1.001193',
        receivingAreaCode: '14869',
        applicant: { fullName: 'Hà Thị Trực', idNumber: '038185009999', phone: null, email: null, address: null },
        documents: [{ requirementId: 'r1', name: 'Tờ khai', originals: 1, certifiedCopies: 0, photocopies: 0 }],
        returnBy: 'COUNTER',
        note: null,
        notify: { email: null, sms: null, language: 'VI' },
      },
    ]);
    expect(Object.keys(localStorage).filter((key) => key.startsWith('hcc-draft'))).toEqual([]);
  });

  it('names what is wrong, before it is sent and after, and keeps what was typed', async () => {
    const user = userEvent.setup();
    let tries = 0;
    serve({
      SubmitOnline: () => {
        tries++;
        if (tries === 1) throw new TypeError('Failed to fetch');
        const fields = [{ path: 'applicant.phone', reason: 'Số này không nhận được.' }];
        return { errors: [{ extensions: { code: 'BAD_USER_INPUT', fields } }] };
      },
    });
    const { unmount } = render(<PublicPage />);
    await user.click(await screen.findByRole('button', { name: 'Xem lại trước khi gửi' }));
    for (const text of ['Hãy chọn nơi nộp.', 'Hãy ghi họ và tên.', /^CCCD có 12/, /ít nhất một giấy tờ/]) {
      expect((await screen.findAllByText(text)).length).toBeGreaterThan(0);
    }
    await fillIn(user);
    await user.click(screen.getByRole('button', { name: 'Xem lại trước khi gửi' }));
    await user.click(screen.getByRole('button', { name: 'Gửi hồ sơ' }));
    expect(await screen.findByText(/sẽ không tạo ra hồ sơ thứ hai/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Gửi hồ sơ' }));
    expect((await screen.findAllByText('Số này không nhận được.')).length).toBeGreaterThan(0);
    const [first, second] = inputs('SubmitOnline');
    expect(first?.idempotencyKey).toBe(second?.idempotencyKey);
    unmount();
    render(<PublicPage />);
    expect(await screen.findByDisplayValue('Hà Thị Trực')).toBeTruthy();
  });
});

it('says at each file why it was not taken, and keeps what else there is', async () => {
  const user = userEvent.setup();
  const sent = { id: 'f1', name: 'a.pdf', type: 'PDF', size: 9, part: null };
  serve({
    OnlineRules: () => ({ data: { onlineRules: rules({ mostFiles: 3, mostBytes: 20 }) } }),
    SaveOnlineDraft: () => ({ data: { saveOnlineDraft: saved() } }),
    AddOnlineFile: () => ({ data: { addOnlineFile: [sent] } }),
    SubmitOnlineDraft: () => ({ data: { submitOnlineDraft: mine() } }),
    MySubmission: () => ({ data: { onlineSubmission: mine() } }),
  });
  uploads.mockImplementation(async (file: File) => {
    if (file.name !== 'b.pdf') return 'u1';
    throw new UploadProblem('BAD_USER_INPUT', 'Tệp có mã độc, không nhận.');
  });
  render(<PublicPage />);
  await fillIn(user);
  const pick = (...names: string[]) =>
    user.upload(
      screen.getByLabelText(/Giấy tờ khác/),
      names.map((name) => new File([name.repeat(name === 'long.pdf' ? 9 : 1)], name, { type: 'application/pdf' })),
    );
  await pick('a.pdf', 'b.pdf', 'long.pdf', 'd.pdf');
  expect(await screen.findByText('Tệp có mã độc, không nhận.')).toBeTruthy();
  expect(await screen.findByText(/Tệp lớn quá/)).toBeTruthy();
  expect(screen.getByText(/Đã đủ số tệp/).parentElement!.textContent).toContain('d.pdf');
  expect(await screen.findByRole('button', { name: 'Bỏ tệp a.pdf' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Xem lại trước khi gửi' }));
  expect(await screen.findByText(/^Còn 3 tệp chưa gửi được, .*: b.pdf, long.pdf, d.pdf/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Gửi hồ sơ' }));
  expect(await screen.findByText('7KXS3-M9PQ-2RTV4')).toBeTruthy();
});

describe('where a code confirms what is sent in', () => {
  afterEach(() => i18n.changeLanguage('vi'));

  it('says in English why it was refused: in the server’s words, else what may be the matter', async () => {
    await i18n.changeLanguage('en');
    const { result } = renderHook(() => useSending());
    const reasonsFor = (problem: object) => {
      const fields = [{ path: 'code', reason: 'Mã không đúng; còn 4 lần thử.', ...problem }];
      serve({ SubmitOnlineDraft: () => ({ errors: [{ extensions: { code: 'BAD_USER_INPUT', fields } }] }) });
      return act(() => result.current.attempt(() => ask('SubmitOnlineDraft', '', {})));
    };
    const reason = 'The code is wrong; tries left: 4.';
    expect(await reasonsFor({ reasonEn: reason })).toEqual([{ path: 'code', reason }]);
    expect(await reasonsFor({})).toMatchObject([{ reason: expect.stringContaining('run out') }]);
  });

  it('goes to the phone that was written, is typed anew where it is wrong, and sends the draft', async () => {
    const user = userEvent.setup();
    let tries = 0;
    serve({
      OnlineRules: () => ({ data: { onlineRules: rules({ needsCode: true, channels: ['SMS', 'EMAIL'] }) } }),
      SaveOnlineDraft: () => ({ data: { saveOnlineDraft: saved() } }),
      SendOnlineCode: () => ({ data: { sendOnlineCode: true } }),
      SubmitOnlineDraft: () => {
        if (++tries > 1) return { data: { submitOnlineDraft: mine() } };
        const fields = [{ path: 'code', reason: 'Mã không đúng; còn 4 lần thử.' }];
        return { errors: [{ extensions: { code: 'BAD_USER_INPUT', fields } }] };
      },
      MySubmission: () => ({ data: { onlineSubmission: mine() } }),
    });
    render(<PublicPage />);
    await fillIn(user);
    await user.type(box(/Số điện thoại/), '0987654321');
    await user.click(screen.getByRole('button', { name: 'Xem lại trước khi gửi' }));
    // No way that nothing was written for.
    expect(screen.queryByRole('button', { name: /@/ })).toBeNull();
    await user.click(await screen.findByRole('button', { name: 'Gửi mã đến 0987654321' }));
    const field = await screen.findByRole('textbox', { name: /Mã xác nhận/ });
    expect((screen.getByRole('button', { name: /^Gửi lại sau/ }) as HTMLButtonElement).disabled).toBe(true);
    await user.type(field, '111111');
    await user.click(screen.getByRole('button', { name: 'Gửi hồ sơ' }));
    expect(await screen.findByText('Mã không đúng; còn 4 lần thử.')).toBeTruthy();
    await user.clear(screen.getByRole('textbox', { name: /Mã xác nhận/ }));
    await user.type(screen.getByRole('textbox', { name: /Mã xác nhận/ }), '123456');
    await user.click(screen.getByRole('button', { name: 'Gửi hồ sơ' }));
    expect(await screen.findByText('7KXS3-M9PQ-2RTV4')).toBeTruthy();
    expect(inputs('SendOnlineCode')).toEqual([
      { secret: 'BCFGHJKMN12345', channel: 'SMS', address: '0987654321', language: 'VI' },
    ]);
    expect(inputs('SubmitOnlineDraft').map((input) => input?.code)).toEqual(['111111', '123456']);
    expect(inputs('SubmitOnline')).toEqual([]);
  });

  it('takes nothing where none can be sent', async () => {
    serve({ OnlineRules: () => ({ data: { onlineRules: rules({ needsCode: true, isClosed: true }) } }) });
    render(<PublicPage />);
    expect(await screen.findByText(/Nộp trực tuyến đang tạm dừng/)).toBeTruthy();
  });
});

it('opens by its secret on another machine what was begun on one', async () => {
  const draft = { applicant: { fullName: 'Hà Thị Xa', idNumber: '', phone: '', email: '', address: '' } };
  const place = { areaCode: '14869', name: 'Thị trấn Hồi Xuân' };
  serve({ OnlineDraft: () => ({ data: { onlineDraft: saved({ content: JSON.stringify({ draft, place }) }) } }) });
  window.history.replaceState(null, '', '/?nop=1.001193#BCFGHJKMN12345');
  render(<PublicPage />);
  expect(await screen.findByDisplayValue('Hà Thị Xa')).toBeTruthy();
  expect(await screen.findByText('Thị trấn Hồi Xuân')).toBeTruthy();
});

it('sends its link to oneself, by the phone’s own way or by mail, so that it is found again', async () => {
  const user = userEvent.setup();
  const draft = { applicant: { fullName: 'Hà Thị Xa', idNumber: '', phone: '', email: '', address: '' } };
  serve({ OnlineDraft: () => ({ data: { onlineDraft: saved({ content: JSON.stringify({ draft }) }) } }) });
  window.history.replaceState(null, '', '/?nop=1.001193#BCFGHJKMN12345');
  const { unmount } = render(<PublicPage />);
  await user.click(await screen.findByRole('button', { name: 'Làm tiếp ở máy khác' }));
  const address = (await screen.findByRole('link', { name: /nop=1\.001193#/ })).getAttribute('href')!;
  const byMail = screen.getByRole('link', { name: 'Gửi đường dẫn cho chính mình' }).getAttribute('href')!;
  expect(new URL(byMail).searchParams.get('body')).toBe(address);
  unmount();
  const share = jest.fn(() => Promise.resolve());
  Object.defineProperty(navigator, 'share', { value: share, configurable: true });
  try {
    render(<PublicPage />);
    await user.click(await screen.findByRole('button', { name: 'Làm tiếp ở máy khác' }));
    await user.click(screen.getByRole('button', { name: 'Gửi đường dẫn cho chính mình' }));
    expect(share).toHaveBeenCalledWith({ title: 'Hồ sơ đang soạn, thủ tục 1.001193', url: address });
  } finally {
    Reflect.deleteProperty(navigator, 'share');
  }
});

it('says of a link that opens nothing that it is none, and nothing of a copy on this phone', async () => {
  serve({ OnlineDraft: () => ({ errors: [{ extensions: { code: 'NOT_FOUND' } }] }) });
  window.history.replaceState(null, '', '/?nop=1.001193#BCFGHJKMN12345');
  render(<PublicPage />);
  expect(await screen.findByText(/^Đường dẫn này không đúng/)).toBeTruthy();
  expect(screen.queryByText(/bản trên máy này/)).toBeNull();
});

describe('what the reference opens', () => {
  beforeEach(() => window.history.replaceState(null, '', `/?online#${reference}`));

  it('says why it was returned, and sends the corrected request as the next version', async () => {
    const user = userEvent.setup();
    const applicant = { ...mine().applicant, email: 'ha@example.vn' };
    const returned = mine({ status: 'RETURNED', version: 2, reason: 'Xin ghi số điện thoại.', applicant });
    let now = returned;
    serve({
      OnlineRules: () => ({ data: { onlineRules: rules({ needsCode: true, channels: ['SMS', 'EMAIL'] }) } }),
      SendOnlineCode: () => ({ data: { sendOnlineCode: true } }),
      MySubmission: () => ({ data: { onlineSubmission: now } }),
      ResubmitOnline: () => {
        now = mine({ version: 3 });
        return { data: { resubmitOnline: now } };
      },
    });
    render(<PublicPage />);
    expect(await screen.findByText('Xin ghi số điện thoại.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Sửa và gửi lại' }));
    expect(await screen.findByDisplayValue('Hà Thị Trực')).toBeTruthy();
    expect(screen.getByText('Xin ghi số điện thoại.')).toBeTruthy();
    await user.type(box(/Số điện thoại/), '0987654321');
    // A telephone that loads the page anew has lost nothing.
    cleanup();
    render(<PublicPage />);
    await user.click(await screen.findByRole('button', { name: 'Sửa và gửi lại' }));
    expect(await screen.findByDisplayValue('0987654321')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Xem lại trước khi gửi' }));
    // Another phone than before is confirmed by a code, which only that one gets.
    expect(await screen.findByText(/đã đổi số điện thoại hoặc thư điện tử/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /@/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Gửi mã đến 0987654321' }));
    await user.type(await screen.findByRole('textbox', { name: /Mã xác nhận/ }), '123456');
    await user.click(screen.getByRole('button', { name: 'Gửi lại hồ sơ' }));
    expect(await screen.findByText('Mới đăng ký, chờ tiếp nhận')).toBeTruthy();
    expect(inputs('SendOnlineCode')).toEqual([
      { secret: reference, channel: 'SMS', address: '0987654321', language: 'VI' },
    ]);
    expect(sessionStorage).toHaveLength(0);
    expect(inputs('ResubmitOnline')[0]).toMatchObject({
      reference,
      expectedVersion: 2,
      code: '123456',
      applicant: { phone: '0987654321', areaCode: '14869' },
      documents: [{ requirementId: 'r1' }],
    });
  });

  it('leads on to the dossier that it became', async () => {
    const code = '000.17.28.H56-210305-0007';
    const accepted = mine({ status: 'ACCEPTED', version: 2, dossierCode: code, dossierKey: 'BCF' });
    serve({ MySubmission: () => ({ data: { onlineSubmission: accepted } }) });
    render(<PublicPage />);
    const link = await screen.findByRole('link', { name: 'Xem tiến độ hồ sơ' });
    expect(link.getAttribute('href')).toBe(`?ma=${code}#BCF`);
    expect(screen.queryByRole('button', { name: 'Rút hồ sơ' })).toBeNull();
  });

  it('is withdrawn after a question, and says so where the desk was faster', async () => {
    const user = userEvent.setup();
    serve({
      MySubmission: () => ({ data: { onlineSubmission: mine() } }),
      WithdrawOnline: () => ({ errors: [{ extensions: { code: 'CONFLICT' } }] }),
    });
    render(<PublicPage />);
    await user.click(await screen.findByRole('button', { name: 'Rút hồ sơ' }));
    await user.click(screen.getByRole('button', { name: 'Không rút' }));
    await user.click(screen.getByRole('button', { name: 'Rút hồ sơ' }));
    await user.click(screen.getByRole('button', { name: 'Rút hồ sơ' }));
    expect(await screen.findByText(/vừa thay đổi ở nơi khác/)).toBeTruthy();
    expect(inputs('WithdrawOnline')).toEqual([{ reference, expectedVersion: 1 }]);
  });

  it('says that nothing has this reference', async () => {
    serve({ MySubmission: () => ({ errors: [{ extensions: { code: 'NOT_FOUND' } }] }) });
    render(<PublicPage />);
    expect(await screen.findByText(/Không tìm thấy hồ sơ trực tuyến mang mã này/)).toBeTruthy();
  });
});

it('knows a reference from other things that are typed', () => {
  expect(questionFromText(' 7kxs3-m9pq-2rtv4 ')).toEqual({ kind: 'submission', reference });
  expect(questionOf(`?online#${reference}`)).toEqual({ kind: 'submission', reference });
  expect(questionOf('?nop=')).toEqual({ kind: 'submit' });
  expect(questionFromText('dang ky ket hon')).toEqual({ kind: 'search', text: 'dang ky ket hon' });
});

it.each(Object.entries({ ...submissionQueries, ...onlineQueries, ...centreQueries }))(
  '%s is valid and named as the checked operation is',
  (name, text) => {
    const schema = buildSchema(readFileSync(join(__dirname, '../../shared-schema/schema.graphql'), 'utf8'));
    expect(validate(schema, parse(text))).toEqual([]);
    expect(text).toMatch(new RegExp(`^(query|mutation) ${name}\\b`));
  },
);

it('puts a file under the one paper that it shows, also where another begins with the same words', async () => {
  const user = userEvent.setup();
  const begins = 'Giấy xác nhận của Uỷ ban nhân dân cấp xã về ';
  const file = (id: string, part: string) => ({ id, name: `${id}.pdf`, type: 'PDF', size: 9, part });
  const supplement = {
    ...{ secret: 'S1', status: 'OPEN', version: 1, isAwaited: true, dossierCode: '000.17.28.H56-251121-0001' },
    ...{ officeName: 'Hồi Xuân', askedAt: '2025-11-21T08:00:00+07:00', reason: 'Thiếu giấy', answer: null, note: null },
    ...{ documents: [`${begins}nơi cư trú`, `${begins}hôn nhân`], sentAt: null, needsCode: false, contacts: [] },
    files: [file('f1', '#2')],
  };
  serve({
    OpenSupplement: () => ({ data: { openSupplement: supplement } }),
    AddOnlineFile: () => ({ data: { addOnlineFile: [file('f1', '#2'), file('f2', '#1')] } }),
  });
  uploads.mockResolvedValue('u2');
  render(<SupplementPage code={supplement.dossierCode} lookupKey="K" go={() => undefined} />);
  const paper = async (name: RegExp) => (await screen.findByText(name, { selector: 'strong' })).closest('li')!;
  const [home, marriage] = [await paper(/nơi cư trú$/), await paper(/hôn nhân$/)];
  expect([home, marriage].map(({ textContent }) => textContent!.includes('f1.pdf'))).toEqual([false, true]);
  await user.upload(home.querySelector('input')!, new File(['x'], 'f2.pdf', { type: 'application/pdf' }));
  expect(await screen.findByRole('button', { name: 'Bỏ tệp f2.pdf' })).toBeTruthy();
  expect(inputs('AddOnlineFile').at(-1)).toMatchObject({ part: '#1' });
  expect([home, marriage].map(({ textContent }) => textContent!.includes('f2.pdf'))).toEqual([true, false]);
});
