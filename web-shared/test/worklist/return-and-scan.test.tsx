// biome-ignore-all lint/correctness/noComponentHookFactories: the keys are names of operations, not components
import { configure, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ScannerField } from '../../src/features/search/scanner-field';
import { SearchPage } from '../../src/features/search/search-page';
import { ToReturnPage } from '../../src/features/worklist/returning/to-return-page';
import { SentUpPage } from '../../src/features/worklist/sent-up-page';
import { communeStaff, renderPage } from '../support/render-page';
import { serverTimeIs } from '../support/server-time';
import { ApiError, NetworkDown } from '../support/stub-server';
import { codeOf, connection, counts, quiet, row } from './row-data';

// Whole pages on a machine that builds at the same time.
jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 6000 });

const ready = (n: number) => row(n, { status: 'COMPLETED', availableActions: ['RETURN_RESULT'], version: 7 });
const elsewhere = [{ path: '/dossier/:code', element: <p>Trang hồ sơ</p> }];

afterEach(() => localStorage.clear());

describe('handing results back', () => {
  const answers = (returned: Set<string>) => ({
    WorklistCounts: () => counts,
    WorklistChanged: quiet,
    Worklist: ({ search }: Record<string, unknown>) => ({
      worklist: connection(
        [ready(1), ready(2)].filter((one) => !returned.has(one.id) && (!search || one.code === search)),
      ),
    }),
  });

  test('scan, Enter, name, Enter', async () => {
    const user = userEvent.setup();
    const returned = new Set<string>();
    const { server } = await renderPage(<ToReturnPage />, {
      ...answers(returned),
      ReturnResult: ({ id }) => {
        returned.add(String(id));
        return { returnResult: null };
      },
    });
    await screen.findByText('Người nộp A');
    await user.keyboard(`${codeOf(2)}{Enter}`);
    const field = await screen.findByLabelText(/Người nhận kết quả/);
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect(field).toHaveProperty('value', 'Người nộp B');
    // The name stands marked: typing replaces it.
    await user.keyboard('Đặng Văn Con');
    // Somebody else than the applicant may bring a paper that says so.
    await user.type(screen.getByLabelText(/Giấy uỷ quyền/), 'Giấy uỷ quyền số 12{Enter}');
    expect(await screen.findByText(`Đã trả kết quả hồ sơ ${codeOf(2)} cho Đặng Văn Con.`)).toBeTruthy();
    expect(server.callsOf('ReturnResult')[0]?.variables).toEqual({
      id: 'd2',
      expectedVersion: 7,
      receivedBy: 'Đặng Văn Con',
      authorisation: 'Giấy uỷ quyền số 12',
    });
    await waitFor(() => expect(screen.queryByText('Người nộp B')).toBeNull());
    expect(screen.getByText('Người nộp A')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /Quét phiếu hẹn/ }));
  });

  test('a result that an answer lost on the way had handed over already is handed over', async () => {
    const user = userEvent.setup();
    let attempts = 0;
    await renderPage(
      <ToReturnPage />,
      {
        ...answers(new Set()),
        ReturnResult: () => {
          attempts += 1;
          if (attempts === 1) throw new NetworkDown();
          throw new ApiError('CONFLICT', 'changed', {
            who: communeStaff.fullName,
            when: '2021-11-21T09:00:00+07:00',
            currentVersion: 8,
          });
        },
      },
      { retries: true },
    );
    await screen.findByText('Người nộp A');
    await user.keyboard(`${codeOf(2)}{Enter}`);
    await screen.findByLabelText(/Người nhận kết quả/);
    await user.keyboard('{Enter}');
    expect(await screen.findByText(`Đã trả kết quả hồ sơ ${codeOf(2)} cho Người nộp B.`)).toBeTruthy();
    expect(attempts).toBe(2);
  });

  test('a slip that is not waiting here leads to its dossier', async () => {
    const user = userEvent.setup();
    await renderPage(<ToReturnPage />, answers(new Set()));
    await screen.findByText('Người nộp A');
    await user.keyboard(`${codeOf(9)}{Enter}`);
    expect(await screen.findByText(new RegExp(`Hồ sơ ${codeOf(9)} không nằm trong`))).toBeTruthy();
    expect(screen.getByRole('link', { name: /Mở hồ sơ/ })).toHaveProperty('pathname', `/dossier/${codeOf(9)}`);
  });

  test('the name survives a dropped line and leaving the page', async () => {
    const user = userEvent.setup();
    const handlers = {
      ...answers(new Set()),
      ReturnResult: () => {
        throw new NetworkDown();
      },
    };
    const { unmount } = await renderPage(<ToReturnPage />, handlers);
    await user.click((await screen.findAllByRole('button', { name: /^Trả kết quả/ }))[0]!);
    await user.keyboard('Con trai{Enter}');
    expect(await screen.findByText(/Không kết nối được với máy chủ/)).toBeTruthy();
    expect(screen.getByLabelText(/Người nhận kết quả/)).toHaveProperty('value', 'Con trai');
    unmount();
    await renderPage(<ToReturnPage />, handlers);
    await user.click((await screen.findAllByRole('button', { name: /^Trả kết quả/ }))[0]!);
    expect(screen.getByLabelText(/Người nhận kết quả/)).toHaveProperty('value', 'Con trai');
  });
});

describe('the scanner field', () => {
  test('F3, code, Enter opens the dossier; other text goes to the search', async () => {
    const user = userEvent.setup();
    const routes = [...elsewhere, { path: '/search', element: <p>Trang tìm</p> }];
    const first = await renderPage(<ScannerField />, {}, { routes });
    await user.keyboard('{F3}');
    await user.keyboard(`${codeOf(4)}{Enter}`);
    await waitFor(() => expect(first.router.state.location.pathname).toBe(`/dossier/${codeOf(4)}`));
    first.unmount();
    const second = await renderPage(<ScannerField />, {}, { routes });
    await user.keyboard('{F3}hoà{Enter}');
    await waitFor(() => expect(second.router.state.location.search).toBe(`?q=${encodeURIComponent('hoà')}`));
  });
});

describe('other lists', () => {
  test('search waits for two letters, then shows what is found and how much there is', async () => {
    const user = userEvent.setup();
    const { server } = await renderPage(
      <SearchPage />,
      {
        SearchDossiers: () => ({
          dossiers: { __typename: 'DossierSearch', totalCount: 500, countLimit: 500, nodes: [row(1)] },
        }),
      },
      { path: '/search', routes: elsewhere },
    );
    await user.keyboard('h');
    expect(screen.getByText(/Gõ ít nhất 2 ký tự/)).toBeTruthy();
    await user.keyboard('oa');
    expect(await screen.findByText('Người nộp A')).toBeTruthy();
    expect(screen.getByText(/Hơn 500 hồ sơ/)).toBeTruthy();
    expect(server.callsOf('SearchDossiers').map((call) => call.variables.search)).toEqual(['hoa']);
  });

  test('a dossier that has ended is at no office: what became of it is said instead', async () => {
    const ended = [
      row(1, { status: 'RETURNED', completedAt: '2021-11-12T09:00:00+07:00' }),
      row(2, { status: 'WITHDRAWN' }),
      row(3, { status: 'STOPPED' }),
      row(4, { status: 'COMPLETED', completedAt: '2021-11-12T09:00:00+07:00' }),
    ];
    serverTimeIs('2021-11-24T09:00:00+07:00');
    await renderPage(
      <SearchPage />,
      {
        SearchDossiers: () => ({
          dossiers: { __typename: 'DossierSearch', totalCount: 4, countLimit: 500, nodes: ended },
        }),
      },
      { path: '/search', at: '/search?q=hoa', routes: elsewhere },
    );
    await screen.findByText('Người nộp A');
    const where = screen
      .getAllByRole('row')
      .slice(1)
      .map((line) => line.querySelector('.dossiers__at')?.textContent);
    expect(where).toEqual(['Đã trảcó kết quả 12/11', 'Công dân đã rút', 'Đã dừng xử lý', 'Bộ phận một cửa Hồi Xuân']);
  });

  test('what was sent on says where it is', async () => {
    const away = { __typename: 'Office', id: 'o9', code: 'o9', name: 'Sở LĐTBXH', tier: 'PROVINCE' as const };
    await renderPage(
      <SentUpPage title="Đã chuyển lên" />,
      {
        SentUp: () => ({ sentUp: connection([row(1, { currentOffice: away })]) }),
        WorklistChanged: quiet,
        WorklistCounts: () => counts,
      },
      { routes: elsewhere },
    );
    expect(await screen.findByText('Sở LĐTBXH')).toBeTruthy();
  });
});
