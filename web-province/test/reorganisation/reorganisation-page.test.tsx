import { renderPage } from '@hcc/web-shared/test/support/render-page';
import { ApiError } from '@hcc/web-shared/test/support/stub-server';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ReorganisationPage } from '../../src/features/reorganisation/reorganisation-page';

const order = (id: string, more: object) => ({
  __typename: 'Reorganisation',
  id,
  effectiveOn: '2026-12-01',
  decision: `Nghị quyết ${id}`,
  state: 'DRAFT',
  content: `{"id":"${id}"}`,
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

const preview = {
  __typename: 'ReorganisationPreview',
  effectiveOn: '2026-12-01',
  decision: 'Nghị quyết 3',
  totals: {
    __typename: 'ReorganisationTotals',
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
    milestones: 0,
  },
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
      numberedLetters: 0,
      milestones: 0,
    },
  ],
};
/** jsdom knows files, but not how they are read. */
const file = (text: string) =>
  Object.assign(new File([text], 'phuong-an.json', { type: 'application/json' }), { text: async () => text });

describe('the page of reorganisations', () => {
  it('shows what a file would change before it is kept, and says where one is wrong', async () => {
    const user = userEvent.setup();
    const kept: unknown[] = [];
    await renderPage(<ReorganisationPage />, {
      Reorganisations: () => ({ reorganisations: [] }),
      PreviewReorganisation: ({ content }) => {
        if (content === 'sai') {
          const reason = 'Không có đơn vị hành chính mã 999. (dòng 4)';
          throw new ApiError('BAD_USER_INPUT', `changes.0.into.parentCode: ${reason}`, {
            fields: [{ path: 'changes.0.into.parentCode', reason }],
          });
        }
        return { previewReorganisation: preview };
      },
      PrepareReorganisation: ({ content }) => {
        kept.push(content);
        return { prepareReorganisation: order('3', { isMine: true }) };
      },
    });
    const input = await screen.findByLabelText(/^Tệp phương án/);
    await user.upload(input, file('sai'));
    expect(await screen.findByText(/mã 999\. \(dòng 4\)/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Lập phương án/ })).toBeNull();
    await user.upload(input, file('đúng'));
    const table = await screen.findByRole('table', { name: 'Từng cơ quan' });
    expect(within(table).getByText('Bộ phận một cửa Xã A (000.01.21.H56)')).toBeTruthy();
    expect(within(table).getByText('1.234')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Lập phương án/ }));
    expect(await screen.findByText(/^Đã lập phương án\./)).toBeTruthy();
    expect(kept).toEqual(['đúng']);
  });

  it('lets only another person confirm, after asking', async () => {
    const user = userEvent.setup();
    const confirmed: unknown[] = [];
    await renderPage(<ReorganisationPage />, {
      Reorganisations: () => ({
        reorganisations: [
          order('1', { isMine: true }),
          order('2', confirmed.length > 0 ? { state: 'SCHEDULED', confirmedBy: 'Quản trị' } : {}),
          order('0', { state: 'APPLIED', moved: 1500 }),
        ],
      }),
      ConfirmReorganisation: ({ id }) => {
        confirmed.push(id);
        return { confirmReorganisation: order('2', { state: 'SCHEDULED', confirmedBy: 'Quản trị' }) };
      },
    });
    expect(await screen.findByText('Chờ người khác xác nhận')).toBeTruthy();
    expect(screen.getByText('Đã thực hiện, 1.500 hồ sơ chuyển tiếp')).toBeTruthy();
    const buttons = screen.getAllByRole('button', { name: 'Xác nhận' });
    expect(buttons).toHaveLength(1);
    await user.click(buttons[0]!);
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(/^Nghị quyết 2 sẽ có hiệu lực từ 0 giờ ngày 01\/12\/2026/)).toBeTruthy();
    await user.click(within(dialog).getByRole('button', { name: 'Xác nhận' }));
    expect(await screen.findByText('Đã xác nhận, chờ đến ngày')).toBeTruthy();
    expect(confirmed).toEqual(['2']);
  });
});
