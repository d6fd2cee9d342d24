import { renderPage } from '@hcc/web-shared/test/support/render-page';
import { ApiError } from '@hcc/web-shared/test/support/stub-server';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AccountsPage } from '../../src/features/accounts/accounts-page';

const policy = (role: string, requiresSecondFactor: boolean, people: number, enrolled: number) => ({
  __typename: 'RolePolicy',
  role,
  requiresSecondFactor,
  people,
  enrolled,
});

const account = {
  __typename: 'Account',
  username: 'huyen.385.2',
  fullName: 'Lê Thị Nhung',
  status: 'ACTIVE',
  officeNames: ['Trung tâm huyện'],
  roles: ['RECEPTION'],
  secondFactorSince: '2026-11-23T09:00:00+07:00',
  mustChangePassword: false,
};

const policies = () => ({ rolePolicies: [policy('RECEPTION', false, 615, 15), policy('ADMIN', true, 1, 1)] });

describe('the page of accounts', () => {
  it('asks before it requires a second factor of many people, and lets go at once', async () => {
    const user = userEvent.setup();
    const { server } = await renderPage(<AccountsPage />, {
      RolePolicies: policies,
      SetRolePolicy: ({ role, requiresSecondFactor }) => ({
        setRolePolicy: policies().rolePolicies.map((one) =>
          one.role === role ? { ...one, requiresSecondFactor } : one,
        ),
      }),
    });
    const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });
    await user.click(await screen.findByRole('checkbox', { name: /vai trò Một cửa/ }));
    const dialog = within(screen.getByRole('dialog', { name: 'Bắt buộc với vai trò Một cửa?' }));
    expect(dialog.getByText(/^600 người chưa bật/)).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Huỷ bỏ' }));
    expect(server.callsOf('SetRolePolicy')).toHaveLength(0);
    await user.click(box(/vai trò Một cửa/));
    await user.click(screen.getByRole('button', { name: 'Bắt buộc' }));
    await waitFor(() => expect(box(/vai trò Một cửa/).checked).toBe(true));
    await user.click(box(/vai trò Quản trị/));
    await waitFor(() => expect(box(/vai trò Quản trị/).checked).toBe(false));
  });

  it('finds somebody, gives a temporary password and takes the second factor away', async () => {
    const user = userEvent.setup();
    const { server } = await renderPage(<AccountsPage />, {
      RolePolicies: policies,
      Account: ({ username }) => {
        if (username !== account.username) throw new ApiError('NOT_FOUND');
        return { account };
      },
      SetAccountPassword: ({ password }) => {
        if (password === 'matkhau123') {
          throw new ApiError('BAD_USER_INPUT', 'x', { fields: [{ path: 'password', reason: 'quá phổ biến.' }] });
        }
        return { setAccountPassword: { ...account, mustChangePassword: true } };
      },
      ResetSecondFactor: () => ({ resetSecondFactor: { ...account, secondFactorSince: null } }),
    });
    await user.type(await screen.findByLabelText('Tên đăng nhập'), 'ai{Enter}');
    expect(await screen.findByText('Không có tài khoản này.')).toBeTruthy();
    await user.clear(screen.getByLabelText('Tên đăng nhập'));
    await user.type(screen.getByLabelText('Tên đăng nhập'), `${account.username}{Enter}`);
    expect(await screen.findByText('bật từ 09:00 23/11/2026')).toBeTruthy();
    await user.type(screen.getByLabelText('Mật khẩu tạm'), 'matkhau123{Enter}');
    expect(await screen.findByText('quá phổ biến.')).toBeTruthy();
    await user.clear(screen.getByLabelText('Mật khẩu tạm'));
    await user.type(screen.getByLabelText('Mật khẩu tạm'), 'trau di cay som{Enter}');
    expect(await screen.findByText('do quản trị cấp, chưa đổi')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Bỏ xác thực hai bước' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Bỏ xác thực hai bước' }));
    expect(await screen.findByText('chưa bật')).toBeTruthy();
    expect(server.callsOf('ResetSecondFactor')[0]?.variables).toEqual({ username: account.username });
  });
});
