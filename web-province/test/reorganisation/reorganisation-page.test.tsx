import '@hcc/web-shared/test/support/antd-in-jsdom';
import { renderPage } from '@hcc/web-shared/test/support/render-page';
import { ApiError, type Handler } from '@hcc/web-shared/test/support/stub-server';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { OrderPage } from '../../src/features/reorganisation/order-page';
import { ReorganisationPage } from '../../src/features/reorganisation/reorganisation-page';

const order = (id: string, more: object) => ({
  __typename: 'Reorganisation',
  id,
  effectiveOn: '2026-12-01',
  decision: `Nghị quyết ${id}`,
  state: 'DRAFT',
  content: JSON.stringify({
    effectiveOn: '2026-12-01',
    decision: `Nghị quyết ${id}`,
    changes: [{ kind: 'RENAME', from: '14872', into: { name: 'Xã Mới' } }],
  }),
  revision: 2,
  changedAt: '2026-11-23T09:00:00+07:00',
  changedBy: 'Lê Thị Lan',
  preparedAt: '2026-11-23T09:00:00+07:00',
  preparedBy: 'Lê Thị Lan',
  isMine: false,
  confirmedAt: null,
  confirmedBy: null,
  switchedAt: null,
  moved: 0,
  finishedAt: null,
  ...more,
});
const area = (code: string, name: string, tier: string, parentCode: string | null) => ({
  __typename: 'Area',
  code,
  name,
  type: 'Xã',
  tier,
  parentCode,
});
const areas = [
  area('38', 'Tỉnh Thanh Hóa', 'PROVINCE', null),
  area('385', 'Huyện Quan Hóa', 'DISTRICT', '38'),
  area('14869', 'Thị trấn Hồi Xuân', 'COMMUNE', '385'),
  area('14872', 'Xã Nam Xuân', 'COMMUNE', '385'),
];
const totals = {
  unitsEnded: 1,
  unitsOpened: 0,
  unitsMoved: 0,
  unitsRenamed: 0,
  officesClosed: 2,
  desksClosed: 1,
  officesOpened: 0,
  staff: 2,
  accounts: 2,
  underWay: 1234,
  printedCodes: 5,
  numberedLetters: 7,
  milestones: 0,
  standIns: 0,
  certificates: 1,
  procedures: 0,
};
const preview = {
  __typename: 'ReorganisationPreview',
  effectiveOn: '2026-12-01',
  decision: 'Nghị quyết 3',
  totals: { __typename: 'ReorganisationTotals', ...totals },
  units: [
    {
      __typename: 'OfficeSuccession',
      officeCode: '000.02.21.H56',
      officeName: 'Bộ phận một cửa Xã B',
      heirCode: '000.01.21.H56',
      heirName: 'Bộ phận một cửa Xã A',
      staff: 1,
      underWay: 1234,
      printedCodes: 5,
      numberedLetters: 7,
      milestones: 0,
    },
  ],
};
const open = (id: string, state: object, handlers: Record<string, Handler>) =>
  renderPage(
    <OrderPage />,
    {
      Areas: () => ({ areas }),
      CheckReorganisation: () => ({ checkReorganisation: [] }),
      PreviewReorganisation: () => ({ previewReorganisation: preview }),
      Reorganisation: () => ({ reorganisation: order(id, state) }),
      ...handlers,
    },
    { path: '/reorganisation/:id', at: `/reorganisation/${id}` },
  );

describe('the list of reorganisations', () => {
  it('says who may do what, and begins with a file or with nothing', async () => {
    const user = userEvent.setup();
    const begun: unknown[] = [];
    const { router } = await renderPage(<ReorganisationPage />, {
      Reorganisations: () => ({
        reorganisations: [
          order('3', { state: 'SKETCH' }),
          order('2', {}),
          order('1', { isMine: true }),
          order('0', { state: 'APPLIED', moved: 1500 }),
        ],
      }),
      BeginReorganisation: ({ content }) => {
        begun.push(content);
        if (content === 'sai') {
          const reason = 'không phải JSON hợp lệ.';
          throw new ApiError('BAD_USER_INPUT', reason, { fields: [{ path: 'file', reason }] });
        }
        return { beginReorganisation: order('9', { state: 'SKETCH' }) };
      },
    });
    expect(await screen.findByText('Đã thực hiện, 1.500 hồ sơ chuyển tiếp')).toBeTruthy();
    expect(screen.getByText(/bạn có thể xác nhận/)).toBeTruthy();
    expect(screen.getByText(/cần người khác xác nhận/)).toBeTruthy();
    // jsdom knows files, but not how they are read.
    const file = Object.assign(new File(['sai'], 'a.json', { type: 'application/json' }), { text: async () => 'sai' });
    await user.upload(screen.getByLabelText(/nạp tệp phương án/), file);
    expect(await screen.findByText(/không phải JSON hợp lệ/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Soạn phương án' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/reorganisation/9'));
    expect(JSON.parse(String(begun[1]))).toEqual({ effectiveOn: '', decision: '', changes: [] });
  });
});

describe('an order of a reorganisation', () => {
  it('is built by choosing units, kept as it is typed, told what is wrong where it is wrong, and handed in', async () => {
    const user = userEvent.setup();
    const saved: { revision: number; content: string }[] = [];
    const changes = () => (JSON.parse(saved.at(-1)!.content) as { changes: object[] }).changes;
    await open(
      '4',
      { state: 'SKETCH', isMine: true },
      {
        CheckReorganisation: ({ content }) => ({
          checkReorganisation: String(content).includes('"code":"14869"')
            ? []
            : [{ __typename: 'OrderProblem', path: 'changes.1.into.code', reason: 'Mã 385 đã có.' }],
        }),
        SaveReorganisation: ({ revision, content }) => {
          saved.push({ revision: Number(revision), content: String(content) });
          return { saveReorganisation: order('4', { state: 'SKETCH', revision: Number(revision) + 1 }) };
        },
        ProposeReorganisation: ({ revision }) => {
          saved.push({ revision: Number(revision), content: 'proposed' });
          return { proposeReorganisation: order('4', { isMine: true }) };
        },
      },
    );
    expect(await screen.findByText(/Xã Nam Xuân \(14872\) → Xã Mới/)).toBeTruthy();
    await user.selectOptions(screen.getByLabelText('Thêm thay đổi'), 'MERGE');
    await user.type(screen.getByRole('combobox', { name: 'Các đơn vị được nhập' }), 'nam xuan');
    await user.click(await screen.findByRole('option', { name: /Xã Nam Xuân \(14872\)/ }));
    const codeField = screen.getByLabelText('Mã') as HTMLInputElement;
    expect(codeField.value).toBe('14872');
    await user.clear(codeField);
    await user.type(codeField, '385');
    expect(await screen.findByText('Mã 385 đã có.')).toBeTruthy();
    expect(screen.getByText('Đang có: Huyện Quan Hóa')).toBeTruthy();
    const handIn = screen.getByRole('button', { name: /^Trình/ }) as HTMLButtonElement;
    expect(handIn.disabled).toBe(true);
    await user.clear(codeField);
    await user.type(codeField, '14869');
    await waitFor(() => expect(handIn.disabled).toBe(false), { timeout: 4_000 });
    await user.click(screen.getByRole('button', { name: 'Đưa thay đổi 2 lên' }));
    await waitFor(() => expect(changes()[0]).toEqual({ kind: 'MERGE', from: ['14872'], into: { code: '14869' } }), {
      timeout: 4_000,
    });
    await user.click(screen.getByRole('button', { name: 'Tính ảnh hưởng' }));
    const table = await screen.findByRole('table', { name: 'Từng cơ quan' });
    expect(within(table).getByText('1.234')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Bỏ thay đổi 2' }));
    await waitFor(() => expect(changes()).toHaveLength(1), { timeout: 4_000 });
    expect(screen.getByText(/đã sửa sau khi tính/)).toBeTruthy();
    await waitFor(() => expect(handIn.disabled).toBe(false), { timeout: 4_000 });
    await user.click(handIn);
    await waitFor(() => expect(saved.at(-1)?.content).toBe('proposed'));
    // Each save names the revision of the one before, and the last one is what is handed in.
    expect(saved.map(({ revision }) => revision)).toEqual(saved.map((_, index) => index + 2));
  });

  it('is shown with what it changes to another person, who confirms what he has seen', async () => {
    const user = userEvent.setup();
    const confirmed: unknown[] = [];
    await open(
      '2',
      {},
      {
        ConfirmReorganisation: (variables) => {
          confirmed.push(variables);
          return { confirmReorganisation: order('2', { state: 'SCHEDULED', confirmedBy: 'Quản trị' }) };
        },
      },
    );
    expect(await screen.findByRole('table', { name: 'Từng cơ quan' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Xác nhận' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(/^Nghị quyết 2 sẽ có hiệu lực từ 0 giờ ngày 01\/12\/2026/)).toBeTruthy();
    await user.click(within(dialog).getByRole('button', { name: 'Xác nhận' }));
    await waitFor(() => expect(confirmed).toEqual([{ id: '2', revision: 2 }]));
  });

  it('is not confirmed by who had a hand in it', async () => {
    await open('1', { isMine: true }, {});
    expect(await screen.findByText(/một quản trị viên khác xác nhận/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Xác nhận' })).toBeNull();
  });
});
