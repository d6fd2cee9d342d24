// biome-ignore-all lint/correctness/noComponentHookFactories: the keys are names of operations, not components
import { act, configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DossierPage } from '../../src/features/dossier/dossier-page';
import { communeStaff, renderPage } from '../support/render-page';
import { ApiError, type Handler, NetworkDown } from '../support/stub-server';
import { code, committee, event, pageDossier, quiet } from './dossier-data';

// Whole pages on a machine that builds at the same time.
jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 6000 });

const at = `/dossier/${code}`;

function openPage(handlers: Record<string, Handler>, { retries = false } = {}) {
  return renderPage(
    <DossierPage />,
    {
      DossierPage: () => ({ dossier: pageDossier() }),
      WorklistChanged: quiet,
      ...handlers,
    },
    { path: '/dossier/:code', at, retries },
  );
}

/** Takes an action from the menu, by mouse. */
async function pick(user: ReturnType<typeof userEvent.setup>, name: string | RegExp) {
  await user.click(await screen.findByRole('button', { name: /Việc khác/ }));
  await user.click(await screen.findByRole('menuitem', { name }));
}

const sent = (name: string, over: Parameters<typeof pageDossier>[0]) => ({
  [name]: { __typename: 'DossierPayload', dossier: pageDossier(over) },
});

const typed = (label: RegExp) => screen.getByLabelText<HTMLTextAreaElement>(label).value;

/** What a screen reader adds after the label: the hint and the error of the field. */
function description(label: RegExp): string {
  const ids = screen.getByLabelText(label).getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent).join(' ');
}

afterEach(() => localStorage.clear());

describe('the dossier page', () => {
  test('shows the case, the road with its office and time, and what can be done', async () => {
    await openPage({});
    expect(await screen.findByRole('heading', { level: 1, name: /Đặng Thị Hoà/ })).toBeTruthy();
    const now = screen.getByRole('listitem', { current: 'step' });
    expect(within(now).getByText('Ký Giấy xác nhận')).toBeTruthy();
    expect(within(now).getByText(/Người giữ: Phạm Văn Bình/)).toBeTruthy();
    expect(within(now).getByRole('button', { name: 'Phê duyệt' })).toBeTruthy();
    expect(screen.getByText(/quá 1 giờ/)).toBeTruthy();
    expect(screen.getByText(/Tạm dừng chờ công dân bổ sung: 10:00 22\/11/)).toBeTruthy();
    expect(screen.getByText('Trả kết quả')).toBeTruthy();
  });

  test('explains the due date to its sum', async () => {
    await openPage({});
    const part = await screen.findByRole('region', { name: 'Hạn trả được tính thế nào' });
    expect(within(part).getByText(/Thời hạn quy định: 3 ngày làm việc/)).toBeTruthy();
    expect(within(part).getByText('(1 ngày 2 giờ) không tính')).toBeTruthy();
    expect(within(part).getByText('5 giờ trong 3 ngày')).toBeTruthy();
    expect(within(part).getByText(/10:00 thứ Hai, 29\/11\/2021/)).toBeTruthy();
  });

  test('tells its history in sentences', async () => {
    await openPage({});
    const journal = await screen.findByRole('region', { name: 'Nhật ký' });
    expect(
      within(journal).getByText('Hoàn thành bước “Tiếp nhận hồ sơ”, chuyển sang “Xác minh”, UBND thị trấn Hồi Xuân'),
    ).toBeTruthy();
    expect(within(journal).getByText('Lý do: Thiếu bản sao')).toBeTruthy();
    expect(within(journal).getByText(/Hạn trả mới: 10:00 29\/11/)).toBeTruthy();
  });

  test('offers only what the server offers', async () => {
    await openPage({ DossierPage: () => ({ dossier: pageDossier({ availableActions: [] }) }) });
    expect(await screen.findByText(/Hiện bạn không có việc gì với hồ sơ này/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Phê duyệt' })).toBeNull();
  });

  test('approves against the version that was read, and says that it is done', async () => {
    const user = userEvent.setup();
    const { server } = await openPage({
      AdvanceDossier: () => sent('advanceDossier', { version: 6, availableActions: [], status: 'COMPLETED' }),
    });
    await user.click(await screen.findByRole('button', { name: 'Phê duyệt' }));
    expect(screen.getByText(/Hồ sơ chuyển sang “Trả kết quả”/)).toBeTruthy();
    await user.keyboard('{Enter}');
    expect(await screen.findByText(`Đã phê duyệt hồ sơ ${code}.`)).toBeTruthy();
    expect(server.callsOf('AdvanceDossier')[0]?.variables).toEqual({ id: 'd1', expectedVersion: 5, note: null });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('keeps a reason that was being written when the form or the page is closed', async () => {
    const user = userEvent.setup();
    const { unmount } = await openPage({});
    await pick(user, 'Trả lại bước trước');
    await user.keyboard('Thiếu chữ ký{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    unmount();

    await openPage({});
    await pick(user, /Trả lại bước trước.*viết dở/);
    expect(typed(/^Lý do(?! trong)/)).toBe('Thiếu chữ ký');
    expect(screen.getByText('Đã lấy lại nội dung bạn viết dở.')).toBeTruthy();
  });

  test('a reason is asked for before anything is sent', async () => {
    const user = userEvent.setup();
    const { server } = await openPage({});
    await pick(user, 'Trả lại bước trước');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(screen.getByText('Cần ghi lý do.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText(/^Lý do(?! trong)/));
    expect(server.callsOf('SendBackDossier')).toHaveLength(0);
  });

  test('after a conflict says who did what, keeps the text, and sends it anew once the dossier was reloaded', async () => {
    const user = userEvent.setup();
    const taken = pageDossier({
      version: 6,
      events: [
        ...pageDossier().events,
        event(6, 'RELEASED', '2021-11-24T10:05:00+07:00', 'Trần Văn Cường', committee, null, null),
      ],
    });
    let reads = 0;
    let tries = 0;
    const { server } = await openPage({
      DossierPage: () => {
        reads += 1;
        return { dossier: reads === 1 ? pageDossier() : taken };
      },
      SendBackDossier: () => {
        tries += 1;
        if (tries === 1) {
          throw new ApiError('CONFLICT', 'Đã thay đổi', { who: 'Trần Văn Cường', when: '2021-11-24T10:05:00+07:00' });
        }
        return sent('sendBackDossier', { version: 7, availableActions: [] });
      },
    });
    await pick(user, 'Trả lại bước trước');
    await user.type(screen.getByLabelText(/^Lý do(?! trong)/), 'Thiếu chữ ký');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText(/Trần Văn Cường đã xử lý hồ sơ này lúc 10:05 24\/11/)).toBeTruthy();
    expect(await screen.findByText(/Thôi giữ hồ sơ/)).toBeTruthy();

    await user.click(screen.getByRole('button', { name: 'Tải lại hồ sơ' }));
    expect(typed(/^Lý do(?! trong)/)).toBe('Thiếu chữ ký');
    await user.click(screen.getByLabelText(/^Lý do(?! trong)/));
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(server.callsOf('SendBackDossier')).toHaveLength(2));
    expect(server.callsOf('SendBackDossier')[1]?.variables).toEqual({
      id: 'd1',
      expectedVersion: 6,
      reason: 'Thiếu chữ ký',
    });
  });

  test('will not decide on a dossier that changed under the pen until it has been read', async () => {
    const user = userEvent.setup();
    const { server } = await openPage({ AdvanceDossier: () => sent('advanceDossier', { version: 9 }) });
    await user.click(await screen.findByRole('button', { name: 'Phê duyệt' }));
    const { cache } = server.client;
    const id = cache.identify({ __typename: 'Dossier', id: 'd1' });
    act(() => void cache.modify({ id, fields: { version: () => 6 } }));
    expect(await screen.findByText('Hồ sơ này vừa có thay đổi.')).toBeTruthy();
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Phê duyệt' }));
    expect(server.callsOf('AdvanceDossier')[0]?.variables).toMatchObject({ expectedVersion: 5 });
  });

  test('puts the reason of a refusal on its field', async () => {
    const user = userEvent.setup();
    await openPage({
      RequestSupplement: () => {
        throw new ApiError('BAD_USER_INPUT', 'reason: quá ngắn', {
          fields: [
            { path: 'reason', reason: 'Lý do quá ngắn.' },
            { path: 'documents[0]', reason: 'Tên giấy tờ quá dài.' },
          ],
        });
      },
      ProcedureByCode: () => quiet(),
    });
    await pick(user, 'Yêu cầu bổ sung');
    await user.click(screen.getByLabelText('Tờ khai'));
    await user.type(screen.getByLabelText(/^Lý do(?! trong)/), 'x');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText('Lý do quá ngắn.')).toBeTruthy();
    expect(description(/^Lý do(?! trong)/)).toContain('Lý do quá ngắn.');
    expect(description(/Giấy tờ khác/)).toContain('Tên giấy tờ quá dài.');
  });

  test('loses nothing when the line drops, and sends the same again', async () => {
    const user = userEvent.setup();
    let down = true;
    const { server } = await openPage({
      RefuseDossier: () => {
        if (down) throw new NetworkDown();
        return sent('refuseDossier', { version: 6, availableActions: [] });
      },
    });
    await pick(user, 'Từ chối giải quyết');
    await user.type(screen.getByLabelText(/^Lý do(?! trong)/), 'Không đủ điều kiện');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText('Mất kết nối, chưa ghi được')).toBeTruthy();
    down = false;
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText(`Đã từ chối giải quyết hồ sơ ${code}.`)).toBeTruthy();
    expect(server.callsOf('RefuseDossier').map((call) => call.variables.reason)).toEqual([
      'Không đủ điều kiện',
      'Không đủ điều kiện',
    ]);
  });

  describe('a command that was sent again because its answer was lost', () => {
    const refuse = async (who: string) => {
      const user = userEvent.setup();
      let attempts = 0;
      const { server } = await openPage(
        {
          DossierPage: () => ({ dossier: pageDossier(attempts > 0 ? { version: 6, availableActions: [] } : {}) }),
          RefuseDossier: () => {
            attempts += 1;
            if (attempts === 1) throw new NetworkDown();
            throw new ApiError('CONFLICT', 'changed', { who, when: '2021-11-21T09:00:00+07:00', currentVersion: 6 });
          },
        },
        { retries: true },
      );
      await pick(user, 'Từ chối giải quyết');
      await user.type(screen.getByLabelText(/^Lý do(?! trong)/), 'Không đủ điều kiện');
      await user.keyboard('{Control>}{Enter}{/Control}');
      await waitFor(() => expect(server.callsOf('RefuseDossier')).toHaveLength(2));
      const [first, second] = server.callsOf('RefuseDossier');
      expect(second?.variables).toEqual(first?.variables);
    };

    test('is shown as done where the server already has it from this person', async () => {
      await refuse(communeStaff.fullName);
      expect(await screen.findByText(`Đã từ chối giải quyết hồ sơ ${code}.`)).toBeTruthy();
      expect(screen.queryByText('Chưa ghi: hồ sơ vừa thay đổi')).toBeNull();
    });

    test('is not shown as done where somebody else came first', async () => {
      await refuse('Phạm Văn Khác');
      expect(await screen.findByText('Chưa ghi: hồ sơ vừa thay đổi')).toBeTruthy();
      expect(typed(/^Lý do(?! trong)/)).toBe('Không đủ điều kiện');
    });
  });

  test('says what is possible when an action is not any more', async () => {
    const user = userEvent.setup();
    let reads = 0;
    await openPage({
      DossierPage: () => {
        reads += 1;
        return { dossier: pageDossier(reads > 1 ? { availableActions: ['CLAIM'] } : {}) };
      },
      AdvanceDossier: () => {
        throw new ApiError('ILLEGAL_ACTION', 'Không còn ở bước này', { allowed: ['CLAIM'] });
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Phê duyệt' }));
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Hiện có thể: Nhận xử lý.')).toBeTruthy();
    expect(await screen.findByRole('button', { name: 'Nhận xử lý' })).toBeTruthy();
  });

  test('a refresh that fails leaves the page standing', async () => {
    const user = userEvent.setup();
    let reads = 0;
    const { server } = await openPage({
      DossierPage: () => {
        reads += 1;
        if (reads > 1) throw new NetworkDown();
        return { dossier: pageDossier() };
      },
    });
    await pick(user, 'Trả lại bước trước');
    await user.type(screen.getByLabelText(/^Lý do(?! trong)/), 'Thiếu');
    await act(async () => {
      await server.client.refetchQueries({ include: ['DossierPage'] }).catch(() => undefined);
    });
    expect(await screen.findByText(/Chưa tải lại được/)).toBeTruthy();
    expect(typed(/^Lý do(?! trong)/)).toBe('Thiếu');
  });

  test('claims on the first press', async () => {
    const user = userEvent.setup();
    const { server } = await openPage({
      DossierPage: () => ({ dossier: pageDossier({ availableActions: ['CLAIM'], assignee: null }) }),
      ClaimDossier: () => sent('claimDossier', { version: 6, availableActions: ['ADVANCE', 'RELEASE'] }),
    });
    await user.click(await screen.findByRole('button', { name: 'Nhận xử lý' }));
    expect(await screen.findByText(`Đã nhận xử lý hồ sơ ${code}.`)).toBeTruthy();
    expect(server.callsOf('ClaimDossier')).toHaveLength(1);
  });

  test('says that a code is not found, and where to look instead', async () => {
    await openPage({
      DossierPage: () => {
        throw new ApiError('NOT_FOUND', 'Không tìm thấy hồ sơ.');
      },
    });
    expect(await screen.findByText(`Không tìm thấy hồ sơ ${code}.`)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Tìm hồ sơ' })).toHaveProperty('search', `?q=${code}`);
  });
});
