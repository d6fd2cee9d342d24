import type { ReceiveDossierInput } from '@hcc/shared-schema/generated/hooks';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { ReceivePage } from '../../src/features/receipt/receive-page';
import { communeStaff, renderPage } from '../support/render-page';
import { ApiError, type Handler } from '../support/stub-server';
import { desk, hoa } from './receive-fixtures';

const field = (name: RegExp) => screen.getByRole('textbox', { name });
const area = () => screen.getByRole('combobox', { name: 'Xã, phường nơi ở' });
const shownArea = () => (area() as HTMLInputElement).value;
const list = () => screen.findByRole('listbox', { name: 'Xã, phường nơi ở' });
const options = async () =>
  within(await list())
    .getAllByRole('option')
    .map((option) => option.textContent);
const errorOfArea = () =>
  document.getElementById(area().getAttribute('aria-describedby')?.split(' ')[0] ?? '')?.textContent;
const open = (answers: Record<string, Handler> = {}, staff = communeStaff) =>
  renderPage(<ReceivePage />, { ...desk, ...answers }, { staff });

async function someoneNew(user: UserEvent) {
  await user.type(field(/Số CCCD/), '038185009999');
  await screen.findByText(/Chưa có hồ sơ nào của số này/);
}

test('who is new at a commune’s desk lives in the commune, unless the clerk says otherwise', async () => {
  const user = userEvent.setup();
  const { server } = await open();
  expect(shownArea()).toBe('');
  await someoneNew(user);
  await waitFor(() => expect(shownArea()).toBe('Thị trấn Hồi Xuân'));
  // The desk knows its own name: the list has not been asked for.
  expect(server.callsOf('Communes')).toHaveLength(0);
});

test('a district’s desk takes nothing for granted', async () => {
  const user = userEvent.setup();
  const office = { ...communeStaff.office, tier: 'DISTRICT' as const, areaCode: '385', areaName: 'Huyện Quan Hóa' };
  await open({}, { ...communeStaff, office });
  await someoneNew(user);
  expect(shownArea()).toBe('');
});

test('a commune is found without accents, the near ones first, and taken by keyboard', async () => {
  const user = userEvent.setup();
  await open();
  await user.click(area());
  await user.keyboard('nam xu');
  await within(await list()).findAllByRole('option');
  expect(await options()).toEqual(['Xã Nam XuânHuyện Quan Hóa', 'Xã Nam XuânHuyện Thọ Xuân']);
  await user.keyboard('{ArrowDown}{Enter}');
  expect(shownArea()).toBe('Xã Nam Xuân');
  expect(screen.queryByRole('listbox', { name: 'Xã, phường nơi ở' })).toBeNull();
  // The same Enter has gone on to the next field.
  expect(document.activeElement).toBe(field(/Thư điện tử/));
});

test('the only match is taken on leaving, what matches nothing is asked about before saving', async () => {
  const user = userEvent.setup();
  const { server } = await open();
  await user.click(area());
  await user.keyboard('xuan hong');
  await within(await list()).findByRole('option');
  await user.tab();
  expect(shownArea()).toBe('Xã Xuân Hồng');

  await user.clear(area());
  await user.type(area(), 'xa la');
  expect(await screen.findByText(/Không có xã, phường nào khớp “xa la”/)).toBeTruthy();
  await user.tab();
  expect(shownArea()).toBe('xa la');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(errorOfArea()).toBe('Hãy chọn xã, phường trong danh sách, hoặc xoá trống.'));
  expect(server.callsOf('ReceiveDossier')).toHaveLength(0);
});

test('the commune of an earlier dossier is filled in, goes with the dossier, and gives way to the clerk', async () => {
  const user = userEvent.setup();
  const { server } = await open({
    KnownApplicant: () => ({ knownApplicant: { ...hoa, areaCode: '15115' } }),
  });
  await user.type(screen.getByRole('combobox', { name: 'Tên hoặc mã thủ tục' }), 'khai sinh');
  await screen.findByRole('option', { name: /Đăng ký khai sinh/ });
  await user.keyboard('{Enter}');
  await user.keyboard('038185001234');
  await waitFor(() => expect(shownArea()).toBe('Xã Nam Xuân'));

  await user.clear(area());
  await user.type(area(), 'hoi xuan{Enter}');
  expect(shownArea()).toBe('Thị trấn Hồi Xuân');
  expect(screen.getByText(/Hồ sơ cũ ghi: Xã Nam Xuân/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Dùng “Xã Nam Xuân”' }));
  await user.click(await screen.findByRole('checkbox', { name: 'Đã nhận đủ' }));
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(server.callsOf('ReceiveDossier')).toHaveLength(1));
  const input = server.callsOf('ReceiveDossier')[0]?.variables.input as ReceiveDossierInput;
  expect(input.applicant.areaCode).toBe('15115');
});

test('what was chosen, and what was only typed, survives closing the page', async () => {
  const user = userEvent.setup();
  const first = await open();
  await user.type(area(), 'xuan hong{Enter}');
  await screen.findByDisplayValue('Xã Xuân Hồng');
  first.unmount();
  const second = await open();
  await waitFor(() => expect(shownArea()).toBe('Xã Xuân Hồng'));
  await user.clear(area());
  await user.type(area(), 'nam');
  second.unmount();
  await open();
  expect(shownArea()).toBe('nam');
});

test('a commune that the server refuses is asked for again at its field', async () => {
  const user = userEvent.setup();
  await open({
    ReceiveDossier: () => {
      const fields = [{ path: 'applicant.areaCode', reason: 'Không có đơn vị hành chính này.' }];
      throw new ApiError('BAD_USER_INPUT', 'sai', { fields });
    },
  });
  await user.type(screen.getByRole('combobox', { name: 'Tên hoặc mã thủ tục' }), 'khai sinh');
  await screen.findByRole('option', { name: /Đăng ký khai sinh/ });
  await user.keyboard('{Enter}');
  await user.keyboard('038185001234');
  await waitFor(() => expect(field(/Họ và tên/)).toHaveProperty('value', 'Đặng Thị Hoà'));
  await user.click(await screen.findByRole('checkbox', { name: 'Đã nhận đủ' }));
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(errorOfArea()).toBe('Không có đơn vị hành chính này.'));
  expect(document.activeElement).toBe(area());
});
