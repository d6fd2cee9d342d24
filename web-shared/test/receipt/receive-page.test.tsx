import type { ReceiveDossierInput } from '@hcc/shared-schema/generated/hooks';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { ReceivePage } from '../../src/features/receipt/receive-page';
import { renderPage } from '../support/render-page';
import { ApiError, type Handler, NetworkDown, type StubServer } from '../support/stub-server';
import { desk, dossier, saving } from './receive-fixtures';

const open = (answerToSaving?: Handler, options?: { retries: boolean }) =>
  renderPage(<ReceivePage />, answerToSaving ? saving(answerToSaving) : desk, options);
const field = (name: RegExp) => screen.getByRole('textbox', { name });
const procedureField = () => screen.getByRole('combobox', { name: 'Tên hoặc mã thủ tục' });
const sent = (server: StubServer) =>
  server.callsOf('ReceiveDossier').map(({ variables }) => variables.input as ReceiveDossierInput);

async function pickBirth(user: UserEvent) {
  await user.type(procedureField(), 'khai sinh');
  await screen.findByRole('option', { name: /Đăng ký khai sinh/ });
  await user.keyboard('{Enter}');
  await screen.findByText('Giấy chứng sinh');
}

describe('the commune desk', () => {
  it('receives a known citizen by keyboard alone and offers the slip', async () => {
    const user = userEvent.setup();
    const { server } = await open();
    expect(document.activeElement).toBe(procedureField());
    await pickBirth(user);
    await user.keyboard('038185001234');
    await waitFor(() => expect(field(/Họ và tên/)).toHaveProperty('value', 'Đặng Thị Hoà'));
    expect(screen.getByText(/Điền từ hồ sơ 12\/03/)).toBeTruthy();
    expect(screen.getByText(/17:00/)).toBeTruthy();
    // Number, name, phone, address, e-mail, then the tick for all papers.
    await user.keyboard('{Enter}{Enter}{Enter}{Enter}{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'Đã nhận đủ' }));
    await user.keyboard(' {Control>}{Enter}{/Control}');
    expect(await screen.findByText('000.17.28.H56-251121-0001')).toBeTruthy();
    const slip = screen.getByRole('link', { name: 'In phiếu hẹn' });
    expect(slip.getAttribute('href')).toBe('/slips/000.17.28.H56-251121-0001.pdf');
    const [input] = sent(server);
    expect(input).toMatchObject({
      procedureCode: '1.001193',
      channel: 'COUNTER',
      returnBy: 'COUNTER',
      applicant: { fullName: 'Đặng Thị Hoà', idNumber: '038185001234', phone: '0912345678', areaCode: '14869' },
    });
    expect(input?.documents).toEqual([
      { requirementId: 'r1', name: 'Tờ khai', originals: 1, certifiedCopies: 0, photocopies: 0 },
      { requirementId: 'r2', name: 'Giấy chứng sinh', originals: 1, certifiedCopies: 0, photocopies: 1 },
    ]);
  });

  it('takes the procedure for an Enter that came before its list', async () => {
    const user = userEvent.setup();
    await open();
    await user.type(procedureField(), 'khai sinh{Enter}');
    expect(screen.queryByText('Giấy chứng sinh')).toBeNull();
    await screen.findByText('Giấy chứng sinh');
    await waitFor(() => expect(document.activeElement).toBe(field(/Số CCCD/)));
  });

  it('fills in a known citizen without touching what the clerk has typed', async () => {
    const user = userEvent.setup();
    await open();
    await user.type(field(/Số điện thoại/), '0987654321');
    await user.type(field(/Số CCCD/), '038185001234');
    await waitFor(() => expect(field(/Họ và tên/)).toHaveProperty('value', 'Đặng Thị Hoà'));
    expect(field(/Số điện thoại/)).toHaveProperty('value', '0987654321');
    await user.click(screen.getByRole('button', { name: /Dùng “0912345678”/ }));
    expect(field(/Số điện thoại/)).toHaveProperty('value', '0912345678');
  });

  it('never leaves one citizen’s data under the number of another', async () => {
    const user = userEvent.setup();
    await open();
    await user.type(field(/Số CCCD/), '038185001234');
    await waitFor(() => expect(field(/Họ và tên/)).toHaveProperty('value', 'Đặng Thị Hoà'));
    await user.clear(field(/Số CCCD/));
    await user.type(field(/Số CCCD/), '038185009999');
    await waitFor(() => expect(field(/Họ và tên/)).toHaveProperty('value', ''));
    expect(field(/Số điện thoại/)).toHaveProperty('value', '');
  });

  it('reads the code of a citizen card from a scanner', async () => {
    const user = userEvent.setup();
    await open();
    await user.click(field(/Số CCCD/));
    await user.paste('038190004321|173456789|Lê Văn Tám|01021990|Nam|Khu 3, Hồi Xuân, Quan Hóa|05062021');
    expect(field(/Số CCCD/)).toHaveProperty('value', '038190004321');
    expect(field(/Họ và tên/)).toHaveProperty('value', 'Lê Văn Tám');
    await screen.findByText('Điền từ thẻ căn cước vừa quét');
    expect(field(/Địa chỉ/)).toHaveProperty('value', 'Khu 3, Hồi Xuân, Quan Hóa');
  });

  it('checks before sending and goes to the first field that is wrong', async () => {
    const user = userEvent.setup();
    const { server } = await open();
    await pickBirth(user);
    await user.type(field(/Số CCCD/), '12345');
    await user.type(field(/Họ và tên/), 'Lê Văn Tám');
    await user.type(field(/Số điện thoại/), '0112345678');
    await user.click(screen.getByRole('button', { name: /^Lưu/ }));
    expect(field(/Số CCCD/).getAttribute('aria-invalid')).toBe('true');
    expect(field(/Số điện thoại/).getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field(/Số CCCD/));
    expect(sent(server)).toHaveLength(0);
    // Mending a field takes its error away, and leaves the other.
    await user.clear(field(/Số CCCD/));
    expect(field(/Số CCCD/).getAttribute('aria-invalid')).toBeNull();
    expect(field(/Số điện thoại/).getAttribute('aria-invalid')).toBe('true');
  });

  it('demands a note where a required paper is missing', async () => {
    const user = userEvent.setup();
    const { server } = await open();
    await pickBirth(user);
    await user.type(field(/Số CCCD/), '038195000888');
    await user.type(field(/Họ và tên/), 'Lê Văn Tám');
    await user.click(screen.getByRole('checkbox', { name: 'Tờ khai' }));
    await user.click(screen.getByRole('button', { name: /^Lưu/ }));
    expect(document.activeElement).toBe(field(/Ghi chú/));
    await user.type(field(/Ghi chú/), 'Bổ sung giấy chứng sinh trước 25/11');
    await user.click(screen.getByRole('button', { name: /^Lưu/ }));
    await screen.findByText('000.17.28.H56-251121-0001');
    expect(sent(server)[0]).toMatchObject({
      note: 'Bổ sung giấy chứng sinh trước 25/11',
      documents: [{ requirementId: 'r1' }],
    });
  });

  it('does not take a dossier without a single paper', async () => {
    const user = userEvent.setup();
    const { server } = await open();
    await pickBirth(user);
    await user.type(field(/Số CCCD/), '038195000888');
    await user.type(field(/Họ và tên/), 'Lê Văn Tám');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'Đã nhận đủ' }));
    expect(screen.getAllByText('Chưa đánh dấu giấy tờ nào đã nhận.').length).toBeGreaterThan(0);
    expect(sent(server)).toHaveLength(0);
  });

  it('puts the server’s refusals on their fields', async () => {
    const user = userEvent.setup();
    await open(() => {
      throw new ApiError('BAD_USER_INPUT', 'Thông tin chưa đúng', {
        fields: [{ path: 'applicant.address', reason: 'Địa chỉ quá dài' }],
      });
    });
    await pickBirth(user);
    await user.type(field(/Số CCCD/), '038195000888');
    await user.type(field(/Họ và tên/), 'Lê Văn Tám');
    await user.click(screen.getByRole('checkbox', { name: 'Đã nhận đủ' }));
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(document.activeElement).toBe(field(/Địa chỉ/)));
    expect(field(/Địa chỉ/).getAttribute('aria-invalid')).toBe('true');
    expect(screen.getAllByText('Địa chỉ quá dài').length).toBeGreaterThan(0);
  });

  it('keeps everything when the page is closed, and says so quietly', async () => {
    const user = userEvent.setup();
    const first = await open();
    await pickBirth(user);
    await user.type(field(/Số CCCD/), '038195000888');
    await user.type(field(/Họ và tên/), 'Lê Văn Tám');
    await user.click(screen.getByRole('checkbox', { name: 'Tờ khai' }));
    first.unmount();
    await open();
    expect(await screen.findByText('Đã khôi phục hồ sơ đang nhập dở.')).toBeTruthy();
    expect(field(/Họ và tên/)).toHaveProperty('value', 'Lê Văn Tám');
    expect(await screen.findByRole('checkbox', { name: 'Tờ khai' })).toHaveProperty('checked', true);
    await user.click(screen.getByRole('button', { name: 'Bỏ, nhập hồ sơ mới' }));
    expect(field(/Họ và tên/)).toHaveProperty('value', '');
    expect(localStorage.getItem('hcc.receive-draft.s1')).toBeNull();
  });

  it('sends the same key again after the line dropped, also from a page opened anew', async () => {
    const user = userEvent.setup();
    const first = await open(() => {
      throw new NetworkDown();
    });
    await pickBirth(user);
    await user.type(field(/Số CCCD/), '038195000888');
    await user.type(field(/Họ và tên/), 'Đặng Thị Hoà');
    await user.click(screen.getByRole('checkbox', { name: 'Đã nhận đủ' }));
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText(/sẽ không tạo ra hồ sơ thứ hai/)).toBeTruthy();
    first.unmount();
    const second = await open();
    await screen.findByText('Giấy chứng sinh');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByText('000.17.28.H56-251121-0001');
    expect(sent(second.server)[0]?.idempotencyKey).toBe(sent(first.server)[0]?.idempotencyKey);
    expect(localStorage.getItem('hcc.receive-draft.s1')).toBeNull();
  });

  it('goes on by itself with the same key while the database is away', async () => {
    const user = userEvent.setup();
    let attempts = 0;
    const { server } = await open(
      () => {
        attempts += 1;
        if (attempts === 1) throw new NetworkDown();
        if (attempts === 2) throw new ApiError('UNAVAILABLE');
        return { receiveDossier: { __typename: 'DossierPayload', dossier: dossier() } };
      },
      { retries: true },
    );
    await pickBirth(user);
    await user.type(field(/Số CCCD/), '038195000888');
    await user.type(field(/Họ và tên/), 'Đặng Thị Hoà');
    await user.click(screen.getByRole('checkbox', { name: 'Đã nhận đủ' }));
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(attempts).toBe(1));
    expect(field(/Họ và tên/)).toHaveProperty('value', 'Đặng Thị Hoà');
    expect(await screen.findByText('000.17.28.H56-251121-0001')).toBeTruthy();
    expect(new Set(sent(server).map((input) => input.idempotencyKey)).size).toBe(1);
    expect(sent(server)).toHaveLength(3);
  });

  it('says so when something was changed while the answer was awaited', async () => {
    const user = userEvent.setup();
    let down = true;
    await open(
      () => {
        if (down) throw new NetworkDown();
        return { receiveDossier: { __typename: 'DossierPayload', dossier: dossier() } };
      },
      { retries: true },
    );
    await pickBirth(user);
    await user.type(field(/Số CCCD/), '038195000888');
    await user.type(field(/Họ và tên/), 'Đặng Thị Hoà');
    await user.click(screen.getByRole('checkbox', { name: 'Đã nhận đủ' }));
    await user.keyboard('{Control>}{Enter}{/Control}');
    await user.type(field(/Số điện thoại/), '0912345678');
    expect(screen.queryByRole('button', { name: 'Xoá hết, nhập lại' })).toBeNull();
    down = false;
    expect(await screen.findByText('Hồ sơ này đã được lưu từ lần gửi trước')).toBeTruthy();
  });

  it('says when the server kept an earlier attempt instead of the later changes', async () => {
    const user = userEvent.setup();
    await open(() => ({ receiveDossier: { __typename: 'DossierPayload', dossier: dossier('Tên Cũ') } }));
    await pickBirth(user);
    await user.type(field(/Số CCCD/), '038195000888');
    await user.type(field(/Họ và tên/), 'Tên Mới');
    await user.click(screen.getByRole('checkbox', { name: 'Đã nhận đủ' }));
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText('Hồ sơ này đã được lưu từ lần gửi trước')).toBeTruthy();
  });

  it('makes a new key for the next dossier and may keep the citizen', async () => {
    const user = userEvent.setup();
    const { server } = await open();
    await pickBirth(user);
    await user.type(field(/Số CCCD/), '038185001234');
    await waitFor(() => expect(field(/Họ và tên/)).toHaveProperty('value', 'Đặng Thị Hoà'));
    await user.click(screen.getByRole('checkbox', { name: 'Đã nhận đủ' }));
    await user.keyboard('{Control>}{Enter}{/Control}');
    await user.click(await screen.findByRole('button', { name: 'Hồ sơ khác của cùng người nộp' }));
    expect(field(/Họ và tên/)).toHaveProperty('value', 'Đặng Thị Hoà');
    // The procedure just used comes up before anything is typed.
    await user.click(procedureField());
    expect(within(screen.getByRole('listbox')).getByText('Đăng ký khai sinh')).toBeTruthy();
    await user.keyboard('{ArrowDown}{Enter}');
    await screen.findByText('Giấy chứng sinh');
    await user.click(screen.getByRole('checkbox', { name: 'Đã nhận đủ' }));
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByText('Đã tiếp nhận hồ sơ');
    const keys = sent(server).map((input) => input.idempotencyKey);
    expect(new Set(keys).size).toBe(2);
  });

  it('writes other papers that the catalogue does not name', async () => {
    const user = userEvent.setup();
    const { server } = await open();
    await pickBirth(user);
    await user.type(field(/Số CCCD/), '038195000888');
    await user.type(field(/Họ và tên/), 'Lê Văn Tám');
    await user.click(screen.getByRole('checkbox', { name: 'Đã nhận đủ' }));
    await user.click(screen.getByRole('button', { name: /Thêm giấy tờ khác/ }));
    await user.keyboard('Giấy uỷ quyền');
    await user.click(screen.getByRole('button', { name: /^Lưu/ }));
    await screen.findByText('000.17.28.H56-251121-0001');
    expect(sent(server)[0]?.documents.at(-1)).toMatchObject({
      requirementId: null,
      name: 'Giấy uỷ quyền',
      originals: 1,
    });
  });

  it('waits through an expired session and then saves, once', async () => {
    const user = userEvent.setup();
    let expired = true;
    const { server } = await open(() => {
      if (expired) throw new ApiError('UNAUTHENTICATED');
      return { receiveDossier: { __typename: 'DossierPayload', dossier: dossier() } };
    });
    await pickBirth(user);
    await user.type(field(/Số CCCD/), '038195000888');
    await user.type(field(/Họ và tên/), 'Đặng Thị Hoà');
    await user.click(screen.getByRole('checkbox', { name: 'Đã nhận đủ' }));
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(server.gate.expired).toBe(true));
    expect(field(/Họ và tên/)).toHaveProperty('value', 'Đặng Thị Hoà');
    expired = false;
    act(() => server.gate.renewed());
    expect(await screen.findByText('000.17.28.H56-251121-0001')).toBeTruthy();
  });
});
