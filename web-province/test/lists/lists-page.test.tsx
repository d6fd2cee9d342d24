import { renderPage } from '@hcc/web-shared/test/support/render-page';
import { ApiError } from '@hcc/web-shared/test/support/stub-server';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ListsPage } from '../../src/features/lists/lists-page';

const data = (own: object = {}) => ({
  __typename: 'EntryDataView',
  purposes: null,
  aliases: null,
  scale: null,
  weight: null,
  tier: null,
  measure: null,
  percent: null,
  dueOn: null,
  inForce: null,
  planId: null,
  areaCode: null,
  evidenceKind: null,
  target: null,
  levels: null,
  ...own,
});

const edition = (name: string, more: object = {}) => ({
  __typename: 'EntryEdition',
  edition: 1,
  name,
  nameEn: null,
  note: null,
  place: 10,
  ends: false,
  validFrom: '1970-01-01T07:00:00+07:00',
  validTo: null,
  state: 'CONFIRMED',
  changedAt: '1970-01-01T07:00:00+07:00',
  changedBy: 'Hệ thống',
  confirmedAt: null,
  confirmedBy: null,
  withdrawnAt: null,
  withdrawnBy: null,
  isOwn: false,
  data: data(),
  ...more,
});

const entry = (code: string, current: object, more: object = {}) => ({
  __typename: 'ListEntry',
  code,
  edition: 1,
  current,
  coming: null,
  proposed: null,
  history: [current],
  ...more,
});

const list = (entries: object[], secondPerson = false) => ({
  referenceList: { __typename: 'ReferenceListView', list: 'X', secondPerson, entries },
});

describe('the page of shared lists', () => {
  it('changes an entry from a day on, says what the server refuses and shows its history', async () => {
    const user = userEvent.setup();
    const asked: object[] = [];
    await renderPage(<ListsPage />, {
      ReferenceList: () => list([entry('KHAC', edition('Nguyên nhân khác'))]),
      EntryUses: () => ({ entryUses: [{ __typename: 'EntryUseLineView', kind: 'LATE_CAUSES', count: 12 }] }),
      SaveListEntry: ({ input }) => {
        asked.push(input as object);
        if (asked.length === 1)
          throw new ApiError('BAD_USER_INPUT', 'x', { fields: [{ path: 'name', reason: 'Chưa có gì khác.' }] });
        return { saveListEntry: entry('KHAC', edition('Lý do riêng')) };
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Nguyên nhân khác' }));
    expect(await screen.findByText(/Lần ghi nguyên nhân chậm/)).toBeTruthy();
    const history = screen.getByRole('region', { name: 'Lịch sử' });
    expect(within(history).getByText(/có sẵn khi cài đặt/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Lưu thành bản mới' }));
    expect(await screen.findByText('Chưa có gì khác.')).toBeTruthy();
    const name = screen.getByLabelText(/^Tên \(/);
    await user.clear(name);
    await user.type(name, 'Lý do riêng');
    // What it will look like follows what is typed.
    expect(screen.getByText(/^Lý do chậm: Lý do riêng/)).toBeTruthy();
    await user.type(await screen.findByRole('textbox', { name: 'Áp dụng từ ngày' }), '01/01/2027');
    await user.click(screen.getByRole('button', { name: 'Lưu thành bản mới' }));
    expect(await screen.findByText(/^Đã lưu thành bản mới/)).toBeTruthy();
    expect(asked[1]).toMatchObject({ edition: 1, name: 'Lý do riêng', validFrom: '2027-01-01T00:00:00+07:00' });
  });

  it('lets only the other person confirm what citizens will read', async () => {
    const user = userEvent.setup();
    let isOwn = true;
    const proposed = () =>
      edition('Chưa nộp lệ phí.', { state: 'PROPOSED', isOwn, data: data({ purposes: ['DECLINE'] }) });
    const confirmed: object[] = [];
    const handlers = {
      ReferenceList: () =>
        list([entry('LE_PHI', edition('x'), { current: null, proposed: proposed(), history: [proposed()] })], true),
      EntryUses: () => ({ entryUses: [] }),
      ConfirmListEntry: ({ input }: Record<string, unknown>) => {
        confirmed.push(input as object);
        return { confirmListEntry: entry('LE_PHI', edition('Chưa nộp lệ phí.')) };
      },
    };
    const at = '/?side=refusal-reason&entry=LE_PHI';
    const { unmount } = await renderPage(<ListsPage />, handlers, { path: '/', at });
    expect(await screen.findByText(/không tự xác nhận/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Xác nhận cho hiệu lực' })).toBeNull();
    unmount();
    isOwn = false;
    await renderPage(<ListsPage />, handlers, { path: '/', at });
    await user.click(await screen.findByRole('button', { name: 'Xác nhận cho hiệu lực' }));
    expect(await screen.findByText('Đã xác nhận.')).toBeTruthy();
    expect(confirmed).toEqual([{ list: 'REFUSAL_REASON', code: 'LE_PHI', edition: 1 }]);
  });
});
