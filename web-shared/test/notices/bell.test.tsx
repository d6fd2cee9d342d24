// biome-ignore-all lint/correctness/noComponentHookFactories: the keys are names of operations, not components
import { act, configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Bell } from '../../src/features/notices/bell';
import { withNewest } from '../../src/features/notices/use-notices';
import { renderPage } from '../support/render-page';
import { ApiError, type Handler } from '../support/stub-server';
import { codeOf, liveLine, quiet } from '../worklist/row-data';

jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 8000 });

type Kind = 'CONSULTATION_ASKED' | 'CONSULTATION_ANSWERED';

function notice(n: number, doneAt: string | null = null, kind: Kind = 'CONSULTATION_ASKED') {
  return {
    __typename: 'Notice' as const,
    id: `n${n}`,
    kind,
    at: `2021-11-24T09:${String(n).padStart(2, '0')}:00+07:00`,
    moment: '2021-11-26T17:00:00+07:00',
    doneAt,
    dossierCode: codeOf(n),
  };
}

function personal(seenAt: string | null) {
  return {
    __typename: 'StaffNotice' as const,
    id: 's1',
    what: 'DIRECTIVE_ISSUED' as const,
    subject: 'DIRECTIVE' as const,
    subjectId: 'd-7',
    params: [
      { __typename: 'StaffNoticeParam' as const, name: 'who', text: 'Phạm Văn Lãnh' },
      { __typename: 'StaffNoticeParam' as const, name: 'title', text: 'Rà soát hồ sơ trễ' },
    ],
    at: '2021-11-24T09:30:00+07:00',
    moment: '2021-11-26T17:00:00+07:00',
    seenAt,
  };
}

type Shown = ReturnType<typeof notice> | ReturnType<typeof personal>;

function answer(nodes: Shown[], endCursor: string | null = null) {
  return {
    notices: {
      __typename: 'NoticeConnection' as const,
      unseen: nodes.filter((one) => ('doneAt' in one ? one.doneAt : one.seenAt) === null).length,
      pageInfo: { __typename: 'PageInfo' as const, endCursor, hasNextPage: endCursor !== null },
      nodes,
    },
  };
}

function openBell(handlers: Record<string, Handler>) {
  return renderPage(
    <>
      <Bell />
      <p>Trang khác</p>
    </>,
    { WorklistChanged: quiet, ...handlers },
    { routes: [{ path: '/dossier/:code', element: <p>Trang hồ sơ</p> }] },
  );
}

const texts = () =>
  within(screen.getByRole('region', { name: 'Thông báo' }))
    .getAllByRole('listitem')
    .map((item) => item.textContent);

test('says how many are unseen, what each is about, and leads to its dossier', async () => {
  const user = userEvent.setup();
  const seen = '2021-11-24T10:00:00+07:00';
  await openBell({ Notices: () => answer([notice(2), notice(1, seen, 'CONSULTATION_ANSWERED')]) });
  await user.click(await screen.findByRole('button', { name: 'Thông báo, 1 chưa xem' }));
  expect(texts()).toEqual([
    expect.stringMatching(/^Chưa xem: Cơ quan bạn được hỏi ý kiến, hạn trả lời 17:00 .*26\/11/),
    expect.stringMatching(/^Cơ quan được hỏi đã trả lời ý kiến/),
  ]);
  await user.click(screen.getByRole('link', { name: `Hồ sơ ${codeOf(2)}` }));
  expect(await screen.findByText('Trang hồ sơ')).toBeTruthy();
});

test('what is told to me alone stands among them with its own words, and leads to its page', async () => {
  const user = userEvent.setup();
  await openBell({ Notices: () => answer([personal(null), notice(1)]) });
  await user.click(await screen.findByRole('button', { name: 'Thông báo, 2 chưa xem' }));
  expect(texts()[0]).toMatch(/^Chưa xem: Phạm Văn Lãnh giao chỉ đạo: Rà soát hồ sơ trễ, hạn 17:00 .*26\/11/);
  expect(screen.getByRole('link', { name: 'Mở chỉ đạo' }).getAttribute('href')).toBe('/directives/d-7');
});

test('opens by keyboard, and Escape goes back to the bell', async () => {
  const user = userEvent.setup();
  await openBell({ Notices: () => answer([notice(1)]) });
  const bell = await screen.findByRole('button', { name: 'Thông báo, 1 chưa xem' });
  await user.tab();
  expect(document.activeElement).toBe(bell);
  await user.keyboard('{Enter}{Tab}');
  expect(document.activeElement?.textContent).toBe('Đánh dấu đã xem');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('region', { name: 'Thông báo' })).toBeNull();
  expect(document.activeElement).toBe(bell);
});

test('a new one comes by the live line while the bell is open, over the older ones that were asked for', async () => {
  const user = userEvent.setup();
  const line = liveLine();
  let isNew = false;
  await openBell({
    WorklistChanged: line.handler,
    Notices: ({ after }) => {
      if (after) return answer([notice(1)]);
      return answer(isNew ? [notice(3), notice(2)] : [notice(2)], 'c2');
    },
  });
  await user.click(await screen.findByRole('button', { name: /^Thông báo/ }));
  await user.click(await screen.findByRole('button', { name: 'Xem cũ hơn' }));
  expect(await screen.findByText(`Hồ sơ ${codeOf(1)}`)).toBeTruthy();
  isNew = true;
  act(() => line.tell('d3'));
  expect(await screen.findByText(`Hồ sơ ${codeOf(3)}`)).toBeTruthy();
  expect(texts()).toHaveLength(3);
});

test('marks all as seen for the office; a failure says so and loses nothing', async () => {
  const user = userEvent.setup();
  let fails = true;
  let seen: string | null = null;
  await openBell({
    Notices: () => answer([notice(1, seen)]),
    MarkNoticesSeen: () => {
      if (fails) throw new ApiError('UNAVAILABLE');
      seen = '2021-11-24T11:00:00+07:00';
      return { markNoticesSeen: { __typename: 'NoticesSeen', seen: 1 } };
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Thông báo, 1 chưa xem' }));
  await user.click(screen.getByRole('button', { name: 'Đánh dấu đã xem' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Không có dữ liệu nào bị mất');
  fails = false;
  await user.click(screen.getByRole('button', { name: 'Thử lại' }));
  expect(await screen.findByRole('button', { name: 'Thông báo' })).toBeTruthy();
  expect(screen.queryByText(/Chưa xem/)).toBeNull();
});

test('nothing there says what would be, and an answer that failed can be asked for again', async () => {
  const user = userEvent.setup();
  let fails = true;
  await openBell({
    Notices: () => {
      if (fails) throw new ApiError('INTERNAL');
      return answer([]);
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Thông báo' }));
  await screen.findByRole('alert');
  fails = false;
  await user.click(screen.getByRole('button', { name: 'Thử lại' }));
  expect(await screen.findByText('Chưa có thông báo nào.')).toBeTruthy();
});

test('more news than a page holds takes the place of what was shown', () => {
  const shown = answer([notice(2), notice(1)]).notices;
  const newest = answer([notice(9), notice(8)], 'c8').notices;
  expect(withNewest(shown, newest)).toBe(newest);
});
