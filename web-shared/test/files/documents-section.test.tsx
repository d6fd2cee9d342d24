// biome-ignore-all lint/correctness/noComponentHookFactories: the keys are names of operations, not components
import { act, configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DossierPage } from '../../src/features/dossier/dossier-page';
import { type UploadReport, uploadFile } from '../../src/features/files/attach/upload-file';
import { UploadProblem } from '../../src/features/files/attach/upload-problem';
import { code, pageDossier, quiet } from '../dossier/dossier-data';
import { renderPage } from '../support/render-page';
import { ApiError, type Handler } from '../support/stub-server';

jest.mock('../../src/features/files/attach/upload-file', () => ({
  ...jest.requireActual('../../src/features/files/attach/upload-file'),
  uploadFile: jest.fn(),
}));
const upload = uploadFile as jest.MockedFunction<typeof uploadFile>;

jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 6000 });

type Dossier = ReturnType<typeof pageDossier>;
type ShownFile = Dossier['files'][number];

const file = (id: string, over: Partial<ShownFile> = {}): ShownFile & { __typename: string } => ({
  __typename: 'DossierFile',
  id,
  name: `${id}.pdf`,
  type: 'PDF',
  size: 1_500_000,
  pages: 3,
  documentOrdinal: 1,
  kindCode: null,
  source: 'DIGITISED',
  attachedAt: '2021-11-24T08:00:00+07:00',
  attachedBy: 'Lê Thị Hoa',
  signatureState: 'NONE',
  signatures: [],
  ...over,
});

const documents = (source: Dossier['documents'][number]['source']): Dossier['documents'] =>
  pageDossier().documents.map((document) => ({ ...document, source }));

async function openPage(over: Partial<Dossier>, handlers: Record<string, Handler> = {}) {
  let dossier = pageDossier({ mayAttachFiles: true, mayRemoveFiles: true, ...over });
  const change = (name: string, next: Partial<Dossier>) => {
    dossier = { ...dossier, version: dossier.version + 1, ...next };
    return { [name]: { __typename: 'DossierPayload', dossier } };
  };
  const page = await renderPage(
    <DossierPage />,
    {
      DossierPage: () => ({ dossier }),
      DossierFiles: () => ({ dossier }),
      AttachFile: () => change('attachFile', { files: [file('f9')], documents: documents('DIGITISED') }),
      RemoveFile: () => change('removeFile', { files: [], documents: documents('PAPER') }),
      ReuseFile: () =>
        change('reuseFile', { files: [file('f8', { source: 'REUSED' })], documents: documents('REUSED') }),
      WorklistChanged: quiet,
      ...handlers,
    },
    { path: '/dossier/:code', at: `/dossier/${code}` },
  );
  const section = await screen.findByRole('region', { name: 'Giấy tờ đã nộp' });
  return { ...page, section, user: userEvent.setup() };
}

const pdf = (name = 'to-khai.pdf') => new File(['%PDF'], name, { type: 'application/pdf' });

async function choose(user: ReturnType<typeof userEvent.setup>, ...files: File[]) {
  const dialog = await screen.findByRole('dialog', { name: 'Thêm tệp vào hồ sơ' });
  await user.upload(within(dialog).getByLabelText('Chọn tệp', { selector: 'input' }), files);
  return dialog;
}

beforeEach(() => {
  upload.mockReset();
  upload.mockResolvedValue('u1');
});

describe('the documents of a dossier', () => {
  test('say in what form they are there, with their files', async () => {
    const { section } = await openPage({
      documents: documents('DIGITISED'),
      files: [
        file('f1'),
        file('f2', { documentOrdinal: null, name: 'khác.docx', type: 'DOCX', pages: null, size: 900 }),
      ],
    });
    expect(within(section).getByText('Đã số hóa')).toBeTruthy();
    expect(within(section).getByText('1 bản chính')).toBeTruthy();
    expect(within(section).getByText(/3 trang · 1,4 MB/)).toBeTruthy();
    expect(within(section).getByRole('heading', { name: 'Tệp khác' })).toBeTruthy();
    expect(within(section).getByRole('link', { name: 'Tải về khác.docx' }).getAttribute('href')).toBe(
      '/files/f2?download',
    );
  });

  test('say of each PDF whether it is signed, by whom, and whether that holds', async () => {
    const signature = {
      __typename: 'DocumentSignature' as const,
      signerName: 'UBND thị trấn Hồi Xuân',
      organisation: 'UBND huyện Quan Hóa',
      issuer: 'Ban Cơ yếu Chính phủ',
      signedAt: '2021-11-24T08:00:00+07:00',
      reason: 'Kết quả',
      problem: null,
    };
    const { section, user } = await openPage({
      files: [
        file('f1', { signatureState: 'VALID', signatures: [signature] }),
        file('f2', {
          signatureState: 'CHANGED',
          signatures: [{ ...signature, problem: 'CHANGED_AFTER' }],
        }),
        file('f3', {
          signatureState: 'UNTRUSTED',
          signatures: [{ ...signature, signerName: 'Ai đó', problem: 'UNTRUSTED' }],
        }),
        file('f4'),
        file('f5', { type: 'PNG', name: 'ảnh.png', pages: null }),
      ],
    });
    const notes = [...section.querySelectorAll('.signature')].map(({ textContent }) => textContent);
    expect(notes).toEqual([
      'Chữ ký số hợp lệ: UBND thị trấn Hồi Xuân, ngày 24/11/2021',
      'Nội dung đã bị thay đổi sau khi ký',
      'Chưa xác minh được người cấp chứng thư số: Ai đó',
      'Không có chữ ký số',
    ]);
    await user.click(within(section).getByRole('button', { name: 'Xem f2.pdf' }));
    const shown = await screen.findByRole('dialog', { name: 'f2.pdf' });
    expect(within(shown).getByText('Nội dung đã bị thay đổi sau khi ký')).toBeTruthy();
    expect(within(shown).getByRole('listitem').textContent).toBe(
      'UBND thị trấn Hồi Xuân, UBND huyện Quan Hóa · 08:00 24/11/2021 · Kết quả · chứng thư do Ban Cơ yếu Chính phủ cấp · tệp được sửa sau khi ký',
    );
  });

  test('offer nothing to who may change nothing', async () => {
    const { section } = await openPage({ mayAttachFiles: false, mayRemoveFiles: false, files: [file('f1')] });
    expect(within(section).queryByRole('button', { name: /Thêm tệp|Gỡ|Dùng lại/ })).toBeNull();
    expect(within(section).getByRole('button', { name: 'Xem f1.pdf' })).toBeTruthy();
  });

  test('a file is looked at in the page', async () => {
    const { section, user } = await openPage({ files: [file('f1'), file('f2', { type: 'PNG', name: 'ảnh.png' })] });
    await user.click(within(section).getByRole('button', { name: 'Xem f1.pdf' }));
    const shown = await screen.findByRole('dialog', { name: 'f1.pdf' });
    expect(within(shown).getByTitle('f1.pdf').getAttribute('src')).toBe('/files/f1');
    await user.click(within(shown).getByRole('button', { name: 'Đóng' }));
    await user.click(within(section).getByRole('button', { name: 'Xem ảnh.png' }));
    expect((await screen.findByRole('img', { name: 'ảnh.png' })).getAttribute('src')).toBe('/files/f2');
  });

  test('a file is sent and put onto the document that was pressed', async () => {
    const { section, user, server } = await openPage({});
    await user.click(within(section).getByRole('button', { name: 'Thêm tệp cho “Tờ khai”' }));
    const dialog = await choose(user, pdf());
    await user.click(within(dialog).getByRole('button', { name: 'Tải lên' }));
    expect(await within(dialog).findByText('Đã thêm xong.')).toBeTruthy();
    expect(server.callsOf('AttachFile')[0]?.variables).toEqual({
      id: 'd1',
      expectedVersion: 5,
      kindCode: null,
      uploadId: 'u1',
      documentOrdinal: 1,
    });
    await user.click(within(dialog).getByRole('button', { name: 'Đóng' }));
    expect(await within(section).findByText('Đã số hóa')).toBeTruthy();
  });

  test('where somebody came in between it is put onto the dossier as that left it', async () => {
    let tries = 0;
    const { section, user, server } = await openPage(
      {},
      {
        DossierFiles: () => ({ dossier: pageDossier({ version: 5 + tries, mayAttachFiles: true }) }),
        AttachFile: () => {
          if (++tries < 3) throw new ApiError('CONFLICT', 'người khác', { who: 'Bình', currentVersion: 5 + tries });
          return {
            attachFile: { __typename: 'DossierPayload', dossier: pageDossier({ version: 8, files: [file('f9')] }) },
          };
        },
      },
    );
    await user.click(within(section).getByRole('button', { name: 'Thêm tệp khác' }));
    const dialog = await choose(user, pdf());
    await user.click(within(dialog).getByRole('button', { name: 'Tải lên' }));
    expect(await within(dialog).findByText('Đã thêm xong.')).toBeTruthy();
    expect(server.callsOf('AttachFile').map(({ variables }) => variables.expectedVersion)).toEqual([5, 6, 7]);
  });

  test('says how far it is, that the line is away, why a file is refused, and tries again only what failed', async () => {
    const reports: ((report: UploadReport) => void)[] = [];
    const ends: { done: (id: string) => void; fail: (error: Error) => void }[] = [];
    upload.mockImplementation((_, { onReport }) => {
      reports.push(onReport);
      return new Promise((done, fail) => ends.push({ done, fail }));
    });
    const { section, user } = await openPage({});
    await user.click(within(section).getByRole('button', { name: 'Thêm tệp khác' }));
    const dialog = await choose(user, pdf('một.pdf'), pdf('hai.pdf'));
    await user.click(within(dialog).getByRole('checkbox', { name: /Ghép tất cả/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Tải lên' }));
    expect(await within(dialog).findByText('Chờ đến lượt')).toBeTruthy();
    act(() => reports[0]!({ percent: 40, away: false }));
    expect(await within(dialog).findByText('Đang tải lên 40 %')).toBeTruthy();
    act(() => reports[0]!({ percent: 40, away: true }));
    expect(await within(dialog).findByText(/Mất kết nối; sẽ tự tải tiếp/)).toBeTruthy();
    ends[0]!.fail(new UploadProblem('STORAGE_FULL', 'Nơi lưu tệp đã hết chỗ.'));
    expect(await within(dialog).findByText(/Nơi lưu tệp đã hết chỗ/)).toBeTruthy();
    ends[1]!.done('u2');
    expect(await within(dialog).findByText('Đã vào hồ sơ')).toBeTruthy();
    await user.click(await within(dialog).findByRole('button', { name: 'Thử lại' }));
    expect(upload.mock.calls.map(([sent]) => sent.name)).toEqual(['một.pdf', 'hai.pdf', 'một.pdf']);
  });

  test('a refused file says why; another can be chosen, the same is not sent again', async () => {
    upload.mockRejectedValueOnce(new UploadProblem('BAD_USER_INPUT', 'Tệp PDF có mã lệnh (JavaScript): không nhận.'));
    const { section, user } = await openPage({});
    await user.click(within(section).getByRole('button', { name: 'Thêm tệp khác' }));
    const dialog = await choose(user, pdf());
    await user.click(within(dialog).getByRole('button', { name: 'Tải lên' }));
    expect(await within(dialog).findByText(/Tệp PDF có mã lệnh/)).toBeTruthy();
    expect(within(dialog).queryByRole('button', { name: 'Thử lại' })).toBeNull();
    await user.click(within(dialog).getByRole('button', { name: 'Chọn tệp khác' }));
    await choose(user, pdf('khác.pdf'));
    await user.click(within(dialog).getByRole('button', { name: 'Tải lên' }));
    expect(await within(dialog).findByText('Đã thêm xong.')).toBeTruthy();
  });

  test('a session that ended is renewed and the upload goes on', async () => {
    upload.mockRejectedValueOnce(new UploadProblem('UNAUTHENTICATED', '')).mockResolvedValueOnce('u3');
    const { section, user, server } = await openPage({});
    await user.click(within(section).getByRole('button', { name: 'Thêm tệp khác' }));
    const dialog = await choose(user, pdf());
    await user.click(within(dialog).getByRole('button', { name: 'Tải lên' }));
    expect(await within(dialog).findByText('Đã thêm xong.')).toBeTruthy();
    expect(server.callsOf('AttachFile')[0]?.variables.uploadId).toBe('u3');
  });

  test('pages are put in order before they become one PDF', async () => {
    const { section, user } = await openPage({});
    await user.click(within(section).getByRole('button', { name: 'Thêm tệp cho “Tờ khai”' }));
    const dialog = await choose(user, pdf('hai.pdf'), pdf('một.pdf'));
    expect(within(dialog).getByLabelText<HTMLInputElement>('Tên tệp ghép').value).toBe('Tờ khai.pdf');
    await user.click(within(dialog).getByRole('button', { name: 'Đưa một.pdf lên trước' }));
    const order = within(dialog)
      .getAllByRole('listitem')
      .map((item) => item.textContent?.slice(0, 7));
    expect(order).toEqual(['một.pdf', 'hai.pdf']);
    await user.click(within(dialog).getByRole('button', { name: 'Bỏ hai.pdf' }));
    expect(within(dialog).queryByRole('checkbox', { name: /Ghép/ })).toBeNull();
  });

  test('is taken off with a reason only', async () => {
    const { section, user, server } = await openPage({ documents: documents('DIGITISED'), files: [file('f1')] });
    await user.click(within(section).getByRole('button', { name: 'Gỡ f1.pdf' }));
    const dialog = await screen.findByRole('dialog', { name: /Gỡ tệp/ });
    await user.click(within(dialog).getByRole('button', { name: 'Gỡ tệp' }));
    expect(server.callsOf('RemoveFile')).toEqual([]);
    await user.type(within(dialog).getByLabelText(/Lý do/), 'Quét nhầm');
    await user.keyboard('{Enter}');
    expect(await within(section).findByText('Chỉ bản giấy')).toBeTruthy();
    expect(server.callsOf('RemoveFile')[0]?.variables).toMatchObject({ fileId: 'f1', reason: 'Quét nhầm' });
  });

  test('what was handed in before is offered for the document of the same name', async () => {
    const earlier = {
      __typename: 'ReusableFile',
      dossierCode: '000.17.28.H56-210101-0001',
      procedureName: 'Đăng ký khai sinh',
      documentName: 'to khai',
      isResult: false,
      file: file('f7', { documentOrdinal: 4 }),
    };
    const { section, user, server } = await openPage({}, { ReusableFiles: () => ({ reusableFiles: [earlier] }) });
    await user.click(within(section).getByRole('button', { name: 'Dùng lại giấy tờ đã nộp' }));
    const dialog = await screen.findByRole('dialog', { name: /Đặng Thị Hoà đã nộp/ });
    await user.click(await within(dialog).findByRole('button', { name: 'Dùng lại to khai' }));
    expect(await within(dialog).findByText('Đã có trong hồ sơ')).toBeTruthy();
    expect(server.callsOf('ReuseFile')[0]?.variables).toEqual({
      id: 'd1',
      expectedVersion: 5,
      fileId: 'f7',
      documentOrdinal: 1,
    });
    expect(server.callsOf('ReusableFiles')[0]?.variables).toEqual({ idNumber: '038185001234' });
  });

  test('nothing was handed in before: it says so', async () => {
    const { section, user } = await openPage({}, { ReusableFiles: () => ({ reusableFiles: [] }) });
    await user.click(within(section).getByRole('button', { name: 'Dùng lại giấy tờ đã nộp' }));
    expect(await screen.findByText(/Chưa có giấy tờ điện tử nào/)).toBeTruthy();
  });
});
