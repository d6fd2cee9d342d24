// biome-ignore-all lint/correctness/noComponentHookFactories: the keys are names of operations, not components
import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DossierPage } from '../../src/features/dossier/dossier-page';
import { uploadFile } from '../../src/features/files/attach/upload-file';
import { UploadProblem } from '../../src/features/files/attach/upload-problem';
import { renderPage } from '../support/render-page';
import { code, noProceedings, pageDossier, quiet } from './dossier-data';

jest.mock('../../src/features/files/attach/upload-file', () => ({
  ...jest.requireActual('../../src/features/files/attach/upload-file'),
  uploadFile: jest.fn(),
}));
const upload = uploadFile as jest.MockedFunction<typeof uploadFile>;

jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 6000 });

type Dossier = ReturnType<typeof pageDossier>;

const file = (id: string, over: Partial<Dossier['files'][number]> = {}) => ({
  __typename: 'DossierFile' as const,
  id,
  name: `${id}.pdf`,
  type: 'PDF' as const,
  size: 1_500_000,
  pages: 1,
  documentOrdinal: null,
  kindCode: null,
  source: 'DIGITISED' as const,
  attachedAt: '2021-11-24T08:00:00+07:00',
  attachedBy: 'Phạm Văn Bình',
  signatureState: 'NONE' as const,
  signatures: [],
  ...over,
});

/** @param between what others did before the file was there */
async function openForm(between = 0) {
  let dossier = pageDossier({
    availableActions: ['ISSUE_RESULT'],
    mayAttachFiles: true,
    mayRemoveFiles: true,
    files: [file('f1')],
  });
  const page = await renderPage(
    <DossierPage />,
    {
      DossierPage: () => ({ dossier }),
      DossierFiles: () => ({ dossier }),
      AttachFile: ({ uploadId }) => {
        const version = dossier.version + 1 + between;
        dossier = { ...dossier, version, files: [...dossier.files, file(String(uploadId))] };
        return { attachFile: { __typename: 'DossierPayload', dossier } };
      },
      IssueResult: () => new Promise(() => undefined),
      WorklistChanged: quiet,
    },
    { path: '/dossier/:code', at: `/dossier/${code}?do=issue-result` },
  );
  const user = userEvent.setup();
  const form = await screen.findByRole('dialog', { name: 'Ghi số, ngày của kết quả' });
  await user.type(within(form).getByLabelText(/^Số của kết quả/), '12/GXN-UBND');
  await user.type(within(form).getByLabelText(/^Người ký/), 'Nguyễn Văn An');
  return { ...page, user, form };
}

async function sendFile(user: ReturnType<typeof userEvent.setup>) {
  await user.click(screen.getByRole('button', { name: 'Tải tệp lên' }));
  const dialog = await screen.findByRole('dialog', { name: 'Thêm tệp vào hồ sơ' });
  const pdf = new File(['%PDF'], 'kq.pdf', { type: 'application/pdf' });
  await user.upload(within(dialog).getByLabelText('Chọn tệp', { selector: 'input' }), pdf);
  await user.click(within(dialog).getByRole('button', { name: 'Tải lên' }));
  return dialog;
}

beforeEach(() => {
  upload.mockReset();
  upload.mockResolvedValue('u1');
});
afterEach(() => localStorage.clear());

test('a file is sent from within the form, ticked, and named with the result against the version that it made', async () => {
  const { user, form, server } = await openForm();
  const dialog = await sendFile(user);
  expect(await within(dialog).findByText('Đã thêm xong.')).toBeTruthy();
  await user.click(within(dialog).getByRole('button', { name: 'Đóng' }));
  const sent = await within(form).findByRole('checkbox', { name: /^u1\.pdf/ });
  expect((sent as HTMLInputElement).checked).toBe(true);
  expect((within(form).getByRole('checkbox', { name: /^f1\.pdf/ }) as HTMLInputElement).checked).toBe(false);
  // One's own file is no news.
  expect(within(form).queryByRole('button', { name: 'Tải lại hồ sơ' })).toBeNull();
  await user.click(within(form).getByRole('button', { name: 'Ghi số, ngày của kết quả' }));
  await waitFor(() => expect(server.callsOf('IssueResult')).toHaveLength(1));
  expect(server.callsOf('IssueResult')[0]?.variables).toMatchObject({
    expectedVersion: 6,
    number: '12/GXN-UBND',
    signer: 'Nguyễn Văn An',
    fileIds: ['u1'],
  });
});

test('an upload that fails takes nothing away of what was typed; what others did meanwhile is told', async () => {
  upload.mockRejectedValueOnce(new UploadProblem('STORAGE_FULL', 'Nơi lưu tệp đã hết chỗ.'));
  const { user, form } = await openForm(1);
  const dialog = await sendFile(user);
  expect(await within(dialog).findByText(/Nơi lưu tệp đã hết chỗ/)).toBeTruthy();
  // Enter and Escape belong to the dialog, not to the form behind it.
  await user.click(within(dialog).getByRole('button', { name: 'Thử lại' }));
  expect(await within(dialog).findByText('Đã thêm xong.')).toBeTruthy();
  await user.keyboard('{Escape}');
  expect(within(form).getByLabelText<HTMLInputElement>(/^Số của kết quả/).value).toBe('12/GXN-UBND');
  expect(within(form).getByLabelText<HTMLInputElement>(/^Người ký/).value).toBe('Nguyễn Văn An');
  expect(within(form).getByRole<HTMLInputElement>('checkbox', { name: /^u1\.pdf/ }).checked).toBe(true);
  expect(within(form).getByRole('button', { name: 'Tải lại hồ sơ' })).toBeTruthy();
});

test('an answer and a result stand with their files, whether these are signed, and why not', async () => {
  await renderPage(
    <DossierPage />,
    {
      DossierPage: () => ({
        dossier: pageDossier({
          mayRemoveFiles: true,
          files: [file('f1'), file('f2', { name: 'kq.pdf' })],
          proceedings: {
            ...noProceedings,
            result: {
              ...{ __typename: 'ResultView' },
              number: '12/GXN-UBND',
              issuedOn: '2021-11-24',
              signer: 'Nguyễn Văn An',
              fileIds: ['f2'],
              unsignedReason: 'NO_CERTIFICATE',
              at: '2021-11-24T09:00:00+07:00',
              by: 'Phạm Văn Bình',
            },
          },
        }),
      }),
      WorklistChanged: quiet,
    },
    { path: '/dossier/:code', at: `/dossier/${code}` },
  );
  const result = await screen.findByRole('region', { name: 'Kết quả' });
  expect(within(result).getByRole('button', { name: 'Xem kq.pdf' })).toBeTruthy();
  expect(within(result).getByText('Không có chữ ký số')).toBeTruthy();
  expect(within(result).getByText('Chưa ký số: cơ quan ban hành chưa có chứng thư số.')).toBeTruthy();
  expect(within(result).queryByRole('button', { name: /^Gỡ/ })).toBeNull();
});
