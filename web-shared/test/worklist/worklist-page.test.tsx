// biome-ignore-all lint/correctness/noComponentHookFactories: the keys are names of operations, not components
import { act, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { WorklistPage, type WorklistPanelProps } from '../../src/features/worklist/worklist-page';
import { tellLineOpen } from '../../src/session/link/line-open';
import { renderPage } from '../support/render-page';
import { type Handler, NetworkDown } from '../support/stub-server';
import { answer, conflict, type Targets } from './bulk-data';
import { codeOf, connection, counts, liveLine, quiet, row } from './row-data';
import { wideScreen } from './wide-screen';

// Whole pages on a machine that builds at the same time.
jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 6000 });

const three = () => ({ worklist: connection([row(1), row(2), row(3)]) });

function openList(handlers: Record<string, Handler>, at = '/worklist', Panel?: typeof StubPanel) {
  return renderPage(
    <WorklistPage title="Việc của tôi" DossierPanel={Panel} />,
    { Worklist: three, WorklistCounts: () => counts, WorklistChanged: quiet, ...handlers },
    { path: '/worklist', at, routes: [{ path: '/dossier/:code', element: <p>Trang hồ sơ</p> }] },
  );
}

function StubPanel({ code, onDone }: WorklistPanelProps) {
  const id = `d${Number(code.slice(-4))}`;
  return (
    <>
      <p>Đang mở {code}</p>
      <button type="button" onClick={() => onDone({ id, code, message: `Đã phê duyệt ${code}.`, leaves: true })}>
        Xong
      </button>
    </>
  );
}

const names = () =>
  screen.getAllByRole('row').flatMap((element) => element.textContent?.match(/Người nộp [A-Z]/)?.[0] ?? []);
const activeRow = () => document.activeElement?.textContent?.match(/Người nộp [A-Z]/)?.[0];

describe('the work list', () => {
  test('lists what waits in the order of the server, with the due date in words and the counts of the views', async () => {
    const { server } = await openList({});
    expect(await screen.findByRole('grid', { name: /gần đến hạn nhất/ })).toBeTruthy();
    expect(names()).toEqual(['Người nộp A', 'Người nộp B', 'Người nộp C']);
    expect(screen.getAllByText('còn 3 ngày làm việc')).toHaveLength(3);
    expect(await screen.findByRole('link', { name: 'Quá hạn 1' })).toBeTruthy();
    expect(server.callsOf('Worklist')[0]?.variables).toMatchObject({ view: 'TO_DO', search: null });
  });

  test('arrows move, Enter opens, and only one row is in the way of Tab', async () => {
    const user = userEvent.setup();
    const { router } = await openList({});
    await screen.findByRole('grid');
    await user.keyboard('{ArrowDown}');
    expect(activeRow()).toBe('Người nộp A');
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(activeRow()).toBe('Người nộp B');
    expect(
      screen.getAllByRole('row').filter((element) => element.tabIndex === 0 && element.hasAttribute('tabindex')),
    ).toHaveLength(1);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe(`/dossier/${codeOf(2)}`));
  });

  test('searches after a pause, keeps the search in the address, and / goes to the box', async () => {
    const user = userEvent.setup();
    const { server, router } = await openList({
      Worklist: ({ search }) => ({ worklist: connection(search ? [row(2)] : [row(1), row(2)]) }),
    });
    await screen.findByRole('grid');
    await user.keyboard('/');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Tìm trong danh sách' }));
    await user.keyboard('dang hoa');
    await waitFor(() => expect(names()).toEqual(['Người nộp B']));
    expect(router.state.location.search).toBe('?q=dang+hoa');
    expect(server.callsOf('Worklist').map((call) => call.variables.search)).toEqual([null, 'dang hoa']);
  });

  test('a view is an address', async () => {
    const { server } = await openList({}, '/worklist?view=overdue&q=hoa');
    await screen.findByRole('grid');
    expect(server.callsOf('Worklist')[0]?.variables).toMatchObject({ view: 'OVERDUE', search: 'hoa' });
    expect(screen.getByRole('link', { name: /^Quá hạn/ }).getAttribute('aria-current')).toBe('page');
  });

  test('says what would be here when there is nothing, and offers the rest', async () => {
    await openList({ Worklist: () => ({ worklist: connection([]) }) }, '/worklist?view=overdue');
    expect(await screen.findByText('Không có hồ sơ nào quá hạn.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Xem tất cả hồ sơ' })).toHaveProperty('search', '?view=all');
  });

  test('says what went wrong and tries again', async () => {
    const user = userEvent.setup();
    let down = true;
    await openList({
      Worklist: () => {
        if (down) throw new NetworkDown();
        return three();
      },
    });
    expect(await screen.findByText(/Không kết nối được với máy chủ/)).toBeTruthy();
    down = false;
    await user.click(screen.getByRole('button', { name: 'Thử lại' }));
    expect(await screen.findByRole('grid')).toBeTruthy();
  });

  test('reads on from where the page ended', async () => {
    const user = userEvent.setup();
    const { server } = await openList({
      Worklist: ({ after }) => ({
        worklist: after ? connection([row(3), row(4)], null, 4) : connection([row(1), row(2)], 'cursor-2', 4),
      }),
    });
    await user.click(await screen.findByRole('button', { name: 'Xem thêm' }));
    await waitFor(() => expect(names()).toHaveLength(4));
    expect(server.callsOf('Worklist')[1]?.variables).toMatchObject({ after: 'cursor-2' });
    expect(screen.getByText('Đang hiện 4 trong 4 hồ sơ')).toBeTruthy();
  });

  test('tells of arrivals without moving a row, and shows them when asked', async () => {
    const user = userEvent.setup();
    const line = liveLine();
    let reads = 0;
    await openList({
      WorklistChanged: line.handler,
      Worklist: () => {
        reads += 1;
        return reads === 1
          ? three()
          : {
              worklist: connection([row(8), row(9), row(1), row(2, { version: 2, assignee: staff('Phạm Văn Bình') })]),
            };
      },
    });
    await screen.findByRole('grid');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    act(() => line.tell('d8'));
    expect(await screen.findByText('2 hồ sơ mới đến · 1 hồ sơ đã rời danh sách')).toBeTruthy();
    expect(names()).toEqual(['Người nộp A', 'Người nộp B', 'Người nộp C']);
    expect(activeRow()).toBe('Người nộp B');
    expect(screen.getByText('Phạm Văn Bình')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Tải lại danh sách' }));
    expect(names()).toEqual(['Người nộp H', 'Người nộp I', 'Người nộp A', 'Người nộp B']);
    expect(screen.queryByText(/mới đến ·/)).toBeNull();
  });

  test('an empty list fills by itself', async () => {
    const line = liveLine();
    let reads = 0;
    await openList({
      WorklistChanged: line.handler,
      Worklist: () => {
        reads += 1;
        return { worklist: connection(reads === 1 ? [] : [row(8)]) };
      },
    });
    await screen.findByText('Không có hồ sơ nào cần xử lý.');
    act(() => line.tell('d8'));
    expect(await screen.findByRole('grid')).toBeTruthy();
  });

  test('is read anew when the live line is there, and what arrived before it listened is not missed', async () => {
    let reads = 0;
    await openList({
      WorklistChanged: quiet,
      Worklist: () => {
        reads += 1;
        return { worklist: connection(reads === 1 ? [] : [row(8)]) };
      },
    });
    await screen.findByText('Không có hồ sơ nào cần xử lý.');
    act(() => tellLineOpen());
    expect(await screen.findByRole('grid')).toBeTruthy();
  });

  test('acts on the marked rows and says of each how it went', async () => {
    const user = userEvent.setup();
    const rows = [row(1), row(2), row(3, { availableActions: [] })];
    const { server } = await openList({
      Worklist: () => ({ worklist: connection(rows) }),
      BulkDossiers: (variables) =>
        answer((variables as Targets).input.targets, null, (id) => (id === 'd2' ? conflict('Lò Văn Ún', 3) : null)),
    });
    await screen.findByRole('grid');
    await user.keyboard('{ArrowDown} {ArrowDown} {ArrowDown} ');
    expect(screen.getByText('Đã chọn 3 hồ sơ')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Phê duyệt' }));
    expect(screen.getByText('Phê duyệt 2 hồ sơ?')).toBeTruthy();
    expect(screen.getByText(/1 hồ sơ đã chọn không làm được/)).toBeTruthy();
    await user.keyboard('{Enter}');
    const results = await screen.findByRole('region', { name: 'Kết quả từng hồ sơ' });
    expect(within(results).getByText('Lò Văn Ún đã xử lý lúc 09:05 24/11/2021')).toBeTruthy();
    expect(within(results).getByText(/Đã xong/)).toBeTruthy();
    expect(within(results).getByText(/Bỏ qua/)).toBeTruthy();
    expect(within(results).getByRole('link', { name: rows[1]?.code }).getAttribute('href')).toContain('/dossier/');
    expect(server.callsOf('BulkDossiers')[0]?.variables).toMatchObject({
      input: {
        action: 'ADVANCE',
        targets: [
          { id: 'd1', expectedVersion: 1 },
          { id: 'd2', expectedVersion: 1 },
        ],
      },
    });
  });

  test('a dropped line stops the rest and leaves it to be tried again', async () => {
    const user = userEvent.setup();
    let down = true;
    const { server } = await openList({
      BulkDossiers: (variables) => {
        if (down) throw new NetworkDown();
        return answer((variables as Targets).input.targets, null);
      },
    });
    await screen.findByRole('grid');
    await user.click(screen.getByRole('checkbox', { name: 'Chọn mọi hồ sơ đang hiện' }));
    await user.click(screen.getByRole('button', { name: 'Nhận xử lý' }));
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Xong 0/3 hồ sơ.')).toBeTruthy();
    expect(server.callsOf('BulkDossiers')).toHaveLength(1);
    down = false;
    await user.click(screen.getByRole('button', { name: 'Làm lại những hồ sơ chưa xong' }));
    expect(await screen.findByText('Xong 3/3 hồ sơ.')).toBeTruthy();
  });
});

describe('beside the list', () => {
  let restore: () => void;
  beforeEach(() => {
    restore = wideScreen();
  });
  afterEach(() => restore());

  test('Enter opens beside the list; after a decision the next one is open and under the cursor', async () => {
    const user = userEvent.setup();
    const { router } = await openList({}, '/worklist', StubPanel);
    await screen.findByRole('grid');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(await screen.findByText(`Đang mở ${codeOf(1)}`)).toBeTruthy();
    expect(router.state.location.search).toBe(`?open=${codeOf(1)}`);
    await user.click(screen.getByRole('button', { name: 'Xong' }));
    expect(await screen.findByText(`Đang mở ${codeOf(2)}`)).toBeTruthy();
    expect(activeRow()).toBe('Người nộp B');
    expect(screen.getByText(`Đã phê duyệt ${codeOf(1)}.`)).toBeTruthy();
  });

  test('the cursor stays with its dossier when the list is read anew without the one just decided', async () => {
    const user = userEvent.setup();
    let decided = false;
    await openList(
      { Worklist: () => ({ worklist: connection(decided ? [row(2), row(3)] : [row(1), row(2), row(3)]) }) },
      '/worklist',
      StubPanel,
    );
    await screen.findByRole('grid');
    await user.keyboard('{ArrowDown}{Enter}');
    decided = true;
    await user.click(await screen.findByRole('button', { name: 'Xong' }));
    await waitFor(() => expect(names()).toEqual(['Người nộp B', 'Người nộp C']));
    expect(activeRow()).toBe('Người nộp B');
  });

  test('after the last one it says that the list is done', async () => {
    const user = userEvent.setup();
    await openList({}, `/worklist?open=${codeOf(3)}`, StubPanel);
    await screen.findByRole('grid');
    await user.click(await screen.findByRole('button', { name: 'Xong' }));
    expect(await screen.findByText(/Đã đến cuối danh sách/)).toBeTruthy();
    expect(screen.queryByText(/Đang mở/)).toBeNull();
  });
});

test('the list goes out as it stands', async () => {
  const made: Blob[] = [];
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      made.push(blob);
      return 'blob:x';
    },
    revokeObjectURL: () => undefined,
  });
  await openList({});
  await screen.findByRole('grid');
  fireEvent.click(screen.getByRole('button', { name: 'Xuất danh sách (CSV)' }));
  expect(made).toHaveLength(1);
  expect(made[0]?.type).toContain('text/csv');
});

function staff(fullName: string) {
  return { __typename: 'StaffRef', id: 's7', fullName };
}
