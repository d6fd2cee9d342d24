import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  FindProceduresDocument,
  ProcedureByCodeDocument,
  TrackDossierDocument,
} from '@hcc/shared-schema/generated/hooks';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { buildSchema, parse, validate } from 'graphql';
import { questionFromText, questionOf } from '../src/address/public-address';
import { queries } from '../src/api/public-api';
import { PublicPage } from '../src/public-page';

const code = '000.17.28.H56-210305-0007';
const key = '7KXS3M9PQ2RTV4';
const tracked = {
  code,
  isWhole: true,
  explanation: ['Hồ sơ được tiếp nhận lúc 08:00 ngày 05/03/2021.'],
  procedureName: 'Đăng ký khai sinh',
  status: 'PROCESSING',
  statusText: 'Đang xử lý',
  receivedAt: '2021-03-05T08:00:00+07:00',
  dueAt: '2021-03-05T17:00:00+07:00',
  currentOfficeName: 'UBND Thị trấn Hồi Xuân',
  receivingOffice: {
    name: 'Bộ phận một cửa Thị trấn Hồi Xuân',
    phone: '02373888999',
    address: 'Thị trấn Hồi Xuân, huyện Quan Hóa',
  },
  applicantMasked: 'Đ*** T*** Hoà',
  told: [],
  receivedAtHours: {
    officeName: 'Bộ phận một cửa',
    isOpenToday: false,
    sessions: [
      { from: '07:30', to: '11:30' },
      { from: '13:00', to: '17:00' },
    ],
    next: { fromDay: '2021-04-01', sessions: [{ from: '07:00', to: '15:00' }] },
  },
  steps: [
    { name: 'Tiếp nhận hồ sơ', officeName: 'Bộ phận một cửa', doneAt: '2021-03-05T08:10:00+07:00' },
    { name: 'Thẩm định', officeName: 'UBND Thị trấn Hồi Xuân', doneAt: null },
    { name: 'Trả kết quả', officeName: 'Bộ phận một cửa', doneAt: null },
  ],
};
const neutral = 'Xem bằng mã tra cứu trên phiếu hẹn';
const bare = { ...tracked, isWhole: false, procedureName: neutral, applicantMasked: '', steps: [] };
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
  documents: [
    {
      id: 'r1',
      ordinal: 1,
      name: 'Tờ khai',
      originals: 1,
      certifiedCopies: 0,
      photocopies: 0,
      required: true,
      form: {
        number: 'Mẫu số 01',
        name: 'Tờ khai đăng ký khai sinh',
        printFile: { sha256: 'ab12', size: 33_688, pages: 1 },
        fillFile: { sha256: 'cd34', size: 1_720 },
      },
    },
  ],
};

type Asked = { operationName: string; variables: Record<string, unknown> };
let asked: Asked[] = [];

function serve(answer: (asked: Asked) => object): void {
  asked = [];
  const fetchStub = async (_path: string, { body }: { body: string }) => {
    const request = JSON.parse(body) as Asked;
    asked.push(request);
    return { headers: new Headers(), json: async () => answer(request) };
  };
  Object.assign(globalThis, { fetch: fetchStub });
}

const field = () => screen.getByRole('searchbox', { name: 'Nhập mã hồ sơ hoặc tên thủ tục' });

beforeEach(() => window.history.replaceState(null, '', '/'));

describe('the citizens’ page', () => {
  it('shows how far a dossier is, from what the slip says', async () => {
    const user = userEvent.setup();
    serve(() => ({ data: { trackDossier: tracked } }));
    render(<PublicPage />);
    await user.type(field(), `${code.toLowerCase()} 7kxs3-m9pq-2rtv4{Enter}`);
    expect(await screen.findByText('Đ*** T*** Hoà')).toBeTruthy();
    expect(screen.getByText('Hồ sơ được tiếp nhận lúc 08:00 ngày 05/03/2021.')).toBeTruthy();
    expect(screen.getByText('07:30–11:30, 13:00–17:00; hôm nay nghỉ; từ 01/04/2021: 07:00–15:00')).toBeTruthy();
    expect(screen.getByText('Đang thực hiện').closest('li')?.textContent).toContain('Thẩm định');
    expect(window.location.search + window.location.hash).toBe(`?ma=${code}#${key}`);
    expect(document.title).not.toContain(key);
    expect(asked[0]?.variables).toEqual({ code, key, language: 'VI' });
  });

  it('explains the date in the language of the page', async () => {
    const user = userEvent.setup();
    serve(({ variables: { language } }) => ({
      data: { trackDossier: language === 'EN' ? { ...tracked, explanation: ['Time limit: 1 working day.'] } : tracked },
    }));
    window.history.replaceState(null, '', `/?ma=${code}#${key}`);
    render(<PublicPage />);
    expect(await screen.findByText(/^Hồ sơ được tiếp nhận/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Switch to English' }));
    expect(await screen.findByText('Time limit: 1 working day.')).toBeTruthy();
    expect(screen.queryByText(/^Hồ sơ được tiếp nhận/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Chuyển sang tiếng Việt' }));
    expect(await screen.findByText(/^Hồ sơ được tiếp nhận/)).toBeTruthy();
  });

  it('opens at once from the QR code, and keeps the key when asked again', async () => {
    const user = userEvent.setup();
    window.history.replaceState(null, '', `/?ma=${code}#${key}`);
    serve(() => ({ data: { trackDossier: tracked } }));
    render(<PublicPage />);
    expect(await screen.findByText('Các bước giải quyết')).toBeTruthy();
    await user.type(field(), '{Enter}');
    expect(asked.map(({ variables }) => variables)).toEqual(asked.map(() => ({ code, key, language: 'VI' })));
    expect(window.location.hash).toBe(`#${key}`);
  });

  it('leads to a complaint about this dossier, whose code need not be typed again', async () => {
    serve(() => ({ data: { trackDossier: tracked } }));
    window.history.pushState(null, '', `/?ma=${code}#${key}`);
    render(<PublicPage />);
    await userEvent.setup().click(await screen.findByRole('link', { name: 'Phản ánh, kiến nghị về hồ sơ này' }));
    expect(await screen.findByLabelText(/^Mã hồ sơ/)).toHaveProperty('value', code);
    expect(window.location.search).toBe(`?gopy=${code}`);
  });

  it('calls nobody to the desk for what the post has, until it comes back', async () => {
    const user = userEvent.setup();
    let state = 'HANDED_OVER';
    const post = () => ({ trackingNumber: 'EH555011385VN', state, at: '2021-03-05T15:00:00+07:00' });
    serve(() => ({ data: { trackDossier: { ...tracked, status: 'COMPLETED', post: post() } } }));
    window.history.replaceState(null, '', `/?ma=${code}#${key}`);
    render(<PublicPage />);
    const askAgain = async (next: string) => {
      state = next;
      await user.click(screen.getByRole('button', { name: 'Switch to English' }));
      await user.click(await screen.findByRole('button', { name: 'Chuyển sang tiếng Việt' }));
    };
    expect(await screen.findByText(/đã giao bưu điện/)).toBeTruthy();
    expect(screen.getByText(/^Bưu điện đang chuyển kết quả/)).toBeTruthy();
    expect(screen.getByText('Bưu điện đang giữ')).toBeTruthy();
    expect(screen.queryByText('Chờ ông/bà đến nhận')).toBeNull();
    await askAgain('FAILED');
    expect(await screen.findByText(/^Bưu điện chưa phát được kết quả/)).toBeTruthy();
    await askAgain('CAME_BACK');
    expect(await screen.findByText(/^Bưu điện không phát được và đã trả kết quả về/)).toBeTruthy();
    expect(screen.getByText('Chờ ông/bà đến nhận')).toBeTruthy();
  });

  it.each([
    [{ returnBy: 'POST' }, /sẽ được gửi qua bưu điện/, 'Chờ giao bưu điện'],
    [{ returnBy: 'COUNTER' }, /Mời ông\/bà mang phiếu hẹn đến nhận kết quả/, 'Chờ ông/bà đến nhận'],
    [{ ...bare, status: 'COMPLETED', returnBy: null }, /Nếu đã chọn nhận qua bưu điện, xin đợi ở nhà/, undefined],
  ])('asks nobody to the desk whose result goes by post: %j', async (change, words, step) => {
    serve(() => ({ data: { trackDossier: { ...tracked, status: 'COMPLETED', post: null, ...change } } }));
    window.history.replaceState(null, '', `/?ma=${code}#${key}`);
    render(<PublicPage />);
    expect(await screen.findByText(words)).toBeTruthy();
    if (step) expect(screen.getByText(step)).toBeTruthy();
  });

  it('asks for the key of the slip where somebody would rate with the code alone', async () => {
    const user = userEvent.setup();
    const asked: unknown[] = [];
    serve(({ variables }) => {
      asked.push(variables);
      return { errors: [{ extensions: { code: 'NOT_FOUND' } }] };
    });
    window.history.replaceState(null, '', `/?danhgia=${code}`);
    render(<PublicPage />);
    const typed = await screen.findByRole('textbox', { name: /^Mã tra cứu/ });
    await user.type(typed, '7KXS3-M9PQ{Enter}');
    expect(screen.getByText(/Mã tra cứu có 14 chữ và số/)).toBeTruthy();
    expect(asked).toEqual([]);
    await user.type(typed, '-2RTV4{Enter}');
    expect(await screen.findByText(/chưa trả kết quả/)).toBeTruthy();
    expect(asked).toEqual([{ secret: `${code} ${key}` }]);
    // Wrong or too early: no dead end, the field is there again.
    expect(screen.getByRole('textbox', { name: /^Mã trên phiếu hẹn/ })).toBeTruthy();
  });

  it('shows what the code alone gives, and asks for the key of the slip', async () => {
    const user = userEvent.setup();
    serve(({ variables }) => ({ data: { trackDossier: variables.key === key ? tracked : bare } }));
    render(<PublicPage />);
    await user.type(field(), `${code}{Enter}`);
    expect(await screen.findByRole('heading', { name: 'Tình trạng hồ sơ' })).toBeTruthy();
    expect(screen.getByText('UBND Thị trấn Hồi Xuân')).toBeTruthy();
    expect(screen.queryByText('Người nộp')).toBeNull();
    expect(screen.queryByText(neutral)).toBeNull();
    expect(screen.queryByText('Các bước giải quyết')).toBeNull();
    expect(screen.queryByText('Mã tra cứu không đúng')).toBeNull();
    await user.type(screen.getByRole('textbox', { name: 'Mã tra cứu' }), 'sai{Enter}');
    expect(await screen.findByText('Mã tra cứu không đúng')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: 'Mã tra cứu' }), '7kxs3-m9pq-2rtv4{Enter}');
    expect(await screen.findByText('Các bước giải quyết')).toBeTruthy();
    expect(window.location.hash).toBe(`#${key}`);
  });

  it('marks in English what is said in Vietnamese: names of procedures, papers, offices and steps', async () => {
    const user = userEvent.setup();
    const unmarked = () => {
      const texts = document.createTreeWalker(screen.getByRole('main'), NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (texts.nextNode()) {
        const { data, parentElement } = texts.currentNode as Text;
        const isVietnamese = data.normalize('NFD').match(/[\u0300-\u036fđ]/i) !== null;
        if (isVietnamese && parentElement?.closest('[lang]')?.getAttribute('lang') !== 'vi') found.push(data);
      }
      return found;
    };
    serve(({ operationName }) => {
      if (operationName === 'TrackDossier') return { data: { trackDossier: { ...tracked, explanation: [] } } };
      if (operationName === 'FindProcedures') return { data: { procedures: { totalCount: 1, nodes: [birth] } } };
      return { data: { procedure: birth } };
    });
    render(<PublicPage />);
    await user.click(screen.getByRole('button', { name: 'Switch to English' }));
    await user.type(screen.getByRole('searchbox'), 'khai sinh{Enter}');
    await screen.findByText('1 procedure found');
    expect(unmarked()).toEqual([]);
    await user.click(screen.getByRole('link', { name: /khai sinh/ }));
    await screen.findByText('Documents to hand in');
    expect(unmarked()).toEqual([]);
    await user.clear(screen.getByRole('searchbox'));
    await user.type(screen.getByRole('searchbox'), `${code} ${key}{Enter}`);
    await screen.findByText('Steps');
    expect(unmarked()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Chuyển sang tiếng Việt' }));
  });

  it('finds procedures by name and says what to bring and where', async () => {
    const user = userEvent.setup();
    serve(({ operationName }) =>
      operationName === 'FindProcedures'
        ? { data: { procedures: { totalCount: 1, nodes: [birth] } } }
        : { data: { procedure: birth } },
    );
    render(<PublicPage />);
    await user.type(field(), 'khai sinh{Enter}');
    await user.click(await screen.findByRole('link', { name: /Đăng ký khai sinh/ }));
    expect(await screen.findByText('Giấy tờ cần nộp')).toBeTruthy();
    // The link is gone with its page; the keyboard goes on from the answer.
    expect(document.activeElement).toBe(screen.getByRole('main'));
    expect(screen.getByText('không thu lệ phí')).toBeTruthy();
    const formLink = (name: RegExp) => screen.getByRole('link', { name }).getAttribute('href');
    expect(formLink(/^In mẫu Mẫu số 01 – Tờ khai/)).toBe('/blank-forms/ab12.pdf');
    expect(formLink(/^Tải mẫu để điền/)).toBe('/blank-forms/cd34.docx');
    expect(screen.getByText('PDF, 1 trang, 33 KB')).toBeTruthy();
    expect(screen.getByText(/Bộ phận một cửa Uỷ ban nhân dân xã/)).toBeTruthy();
    expect(window.location.search).toBe('?tt=1.001193');
  });

  it('says what to do when a code is not known, and when there were too many tries', async () => {
    const user = userEvent.setup();
    serve(() => ({ errors: [{ extensions: { code: 'NOT_FOUND' } }] }));
    render(<PublicPage />);
    await user.type(field(), `${code}{Enter}`);
    expect(await screen.findByText(/Xin đối chiếu từng chữ số/)).toBeTruthy();
    serve(() => ({ errors: [{ extensions: { code: 'RATE_LIMITED', retryAfterSeconds: 30 } }] }));
    await user.clear(field());
    await user.type(field(), 'khai sinh{Enter}');
    expect(await screen.findByText(/đợi 30 giây/)).toBeTruthy();
  });
});

describe('what was typed', () => {
  it('is a dossier, a procedure or a name', () => {
    expect(questionFromText(` ${code} `)).toEqual({ kind: 'dossier', code });
    expect(questionFromText(`${code} 7kxs3-m9pq-2rtv4`)).toEqual({ kind: 'dossier', code, key });
    expect(questionOf(`?ma=${code}#${key}`)).toEqual({ kind: 'dossier', code, key });
    expect(questionOf(`?ma=${code}`)).toEqual({ kind: 'dossier', code });
    expect(questionFromText('000.17.28.H56-2103')).toEqual({ kind: 'dossier', code: '000.17.28.H56-2103' });
    expect(questionFromText('1.001193')).toEqual({ kind: 'procedure', code: '1.001193' });
    expect(questionFromText('khai sinh')).toEqual({ kind: 'search', text: 'khai sinh' });
    expect(questionOf('?q=ket+hon')).toEqual({ kind: 'search', text: 'ket hon' });
  });
});

it('asks again by itself while the database is away', async () => {
  let away = true;
  serve(() =>
    away
      ? { errors: [{ message: 'away', extensions: { code: 'UNAVAILABLE', retryAfterSeconds: 1 } }], data: null }
      : { data: { trackDossier: tracked } },
  );
  render(<PublicPage />);
  await userEvent.setup().type(field(), `${code}{Enter}`);
  expect(await screen.findByText(/hệ thống tự thử lại/)).toBeTruthy();
  away = false;
  expect(await screen.findByText('Đ*** T*** Hoà')).toBeTruthy();
  expect(asked.length).toBeGreaterThan(1);
});

describe('the questions of the page', () => {
  const schema = buildSchema(readFileSync(join(__dirname, '../../shared-schema/schema.graphql'), 'utf8'));
  const checked = [TrackDossierDocument, FindProceduresDocument, ProcedureByCodeDocument];

  it.each(Object.entries(queries))('%s is valid and named as the checked operation is', (name, text) => {
    expect(validate(schema, parse(text))).toEqual([]);
    const names = checked.flatMap(({ definitions }) =>
      definitions.map((definition) => ('name' in definition ? definition.name?.value : undefined)),
    );
    expect(names).toContain(name);
  });
});
