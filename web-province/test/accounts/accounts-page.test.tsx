import { renderPage } from '@hcc/web-shared/test/support/render-page';
import { ApiError } from '@hcc/web-shared/test/support/stub-server';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AccountsPage } from '../../src/features/accounts/accounts-page';
import { PersonPage } from '../../src/features/accounts/person-page';

const policy = (role: string, requiresSecondFactor: boolean, people: number, enrolled: number) => ({
  __typename: 'RolePolicy',
  role,
  requiresSecondFactor,
  people,
  enrolled,
});

const office = (code: string, name: string) => ({
  __typename: 'Office',
  id: code,
  code,
  name,
  kind: 'CENTRE',
  tier: 'DISTRICT',
  areaCode: '385',
  areaName: 'Quan Hóa',
});
const CENTRE = office('000.00.01.H56', 'Trung tâm huyện');

const account = {
  __typename: 'Account',
  username: 'huyen.385.2',
  fullName: 'Lê Thị Nhung',
  status: 'ACTIVE',
  officeNames: ['Trung tâm huyện'],
  roles: ['RECEPTION'],
  secondFactorSince: '2026-11-23T09:00:00+07:00' as string | null,
  mustChangePassword: false,
};

const person = {
  __typename: 'StaffPerson',
  id: 's2',
  awayUntil: null,
  lastSignInAt: '2026-11-22T08:00:00+07:00',
  openSessions: 1,
  account,
  places: [{ __typename: 'StaffPlace', office: CENTRE, roles: ['RECEPTION'], until: null }],
  held: [{ __typename: 'HeldWorkView', office: CENTRE, held: 4, dueSoon: 2, overdue: 1, paused: 0 }],
  transfers: [],
  secondments: [],
  leaves: [],
  standIns: [],
  changes: [
    {
      __typename: 'AccountChangeView',
      at: '2026-11-20T08:00:00+07:00',
      by: 'Quản trị',
      detail: '{"before":{"roles":["OFFICIAL"]},"after":{"roles":["RECEPTION"],"secret":"x"}}',
    },
  ],
};

const policies = () => ({ rolePolicies: [policy('RECEPTION', false, 615, 15), policy('ADMIN', true, 1, 1)] });
const at = (side: string) => ({ path: '/accounts', at: `/accounts?side=${side}` });

describe('the page of accounts', () => {
  it('asks before it requires a second factor of many people, and lets go at once', async () => {
    const user = userEvent.setup();
    const { server } = await renderPage(
      <AccountsPage />,
      {
        RolePolicies: policies,
        SetRolePolicy: ({ role, requiresSecondFactor }) => ({
          setRolePolicy: policies().rolePolicies.map((one) =>
            one.role === role ? { ...one, requiresSecondFactor } : one,
          ),
        }),
      },
      at('policies'),
    );
    const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });
    await user.click(await screen.findByRole('checkbox', { name: /vai trò Một cửa/ }));
    const dialog = within(screen.getByRole('dialog', { name: 'Bắt buộc với vai trò Một cửa?' }));
    expect(dialog.getByText(/^600 người chưa bật/)).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Hủy bỏ' }));
    expect(server.callsOf('SetRolePolicy')).toHaveLength(0);
    await user.click(box(/vai trò Một cửa/));
    await user.click(screen.getByRole('button', { name: 'Bắt buộc' }));
    await waitFor(() => expect(box(/vai trò Một cửa/).checked).toBe(true));
    await user.click(box(/vai trò Quản trị/));
    await waitFor(() => expect(box(/vai trò Quản trị/).checked).toBe(false));
  });

  it('lists people by what the address asks, and says where there is nobody', async () => {
    const line = {
      __typename: 'StaffLine',
      id: 's2',
      username: account.username,
      fullName: account.fullName,
      status: 'ACTIVE',
      hasSecondFactor: false,
      passwordGiven: true,
      awayUntil: '2026-11-27',
      places: person.places,
    };
    const page = (nodes: object[]) => ({
      people: {
        __typename: 'StaffConnection',
        totalCount: nodes.length,
        pageInfo: { __typename: 'PageInfo', endCursor: null, hasNextPage: false },
        nodes,
      },
    });
    const { server } = await renderPage(
      <AccountsPage />,
      {
        Areas: () => ({ areas: [] }),
        People: ({ filter }) => page((filter as { role: string | null }).role === 'RECEPTION' ? [line] : []),
      },
      { path: '/accounts', at: '/accounts?role=RECEPTION' },
    );
    expect(await screen.findByRole('link', { name: 'Lê Thị Nhung' })).toBeTruthy();
    expect(screen.getByText('nghỉ đến 27/11/2026')).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText('Vai trò'), '');
    expect(await screen.findByText('Không có ai như vậy.')).toBeTruthy();
    expect(server.callsOf('People')[0]?.variables).toMatchObject({ filter: { role: 'RECEPTION' } });
  });
});

describe('the page of a person', () => {
  const colleagues = [{ __typename: 'Colleague', id: 's3', fullName: 'Trần Văn Ba', awayUntil: null }];
  const staff = {
    __typename: 'OfficeStaff',
    office: CENTRE,
    day: '2026-11-23',
    entersLeave: true,
    people: [],
    leaves: [],
    colleagues,
  };

  it('gives a temporary password, takes the second factor away for a reason, and closes with a heir', async () => {
    const user = userEvent.setup();
    let now = account;
    const { server } = await renderPage(
      <PersonPage />,
      {
        Person: ({ username }) => {
          if (username !== account.username) throw new ApiError('NOT_FOUND');
          return { person: { ...person, account: now } };
        },
        OfficeStaff: () => ({ officeStaff: staff }),
        SetAccountPassword: ({ password }) => {
          if (password === 'matkhau123') {
            throw new ApiError('BAD_USER_INPUT', 'x', { fields: [{ path: 'password', reason: 'quá phổ biến.' }] });
          }
          now = { ...now, mustChangePassword: true };
          return { setAccountPassword: now };
        },
        ResetSecondFactor: () => {
          now = { ...now, secondFactorSince: null };
          return { resetSecondFactor: now };
        },
        CloseAccount: () => {
          now = { ...now, status: 'DISABLED' };
          return { closeAccount: { ...person, held: [], account: now } };
        },
      },
      { path: '/accounts/:username', at: `/accounts/${account.username}` },
    );
    expect(await screen.findByText('bật từ 09:00 23/11/2026')).toBeTruthy();
    expect(screen.getByText('Vai trò: Chuyên viên → Một cửa')).toBeTruthy();
    await user.type(screen.getByLabelText('Mật khẩu tạm'), 'matkhau123{Enter}');
    expect(await screen.findByText('quá phổ biến.')).toBeTruthy();
    await user.clear(screen.getByLabelText('Mật khẩu tạm'));
    await user.type(screen.getByLabelText('Mật khẩu tạm'), 'trau di cay som{Enter}');
    expect(await screen.findByText('do quản trị cấp, chưa đổi')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Bỏ xác thực hai bước' }));
    const reset = within(screen.getByRole('dialog'));
    await user.click(reset.getByRole('button', { name: 'Bỏ xác thực hai bước' }));
    expect(reset.getByText('Phải ghi vì sao biết đúng là người ấy.')).toBeTruthy();
    await user.type(reset.getByLabelText('Xác nhận bằng cách nào'), 'Gặp trực tiếp{Enter}');
    expect(await screen.findByText('chưa bật')).toBeTruthy();
    expect(server.callsOf('ResetSecondFactor')[0]?.variables).toEqual({
      username: account.username,
      reason: 'Gặp trực tiếp',
    });
    await user.click(screen.getByRole('button', { name: 'Khoá tài khoản' }));
    const close = within(screen.getByRole('dialog'));
    await user.type(close.getByLabelText('Lý do'), 'Nghỉ hưu');
    await user.selectOptions(await close.findByLabelText(/Hồ sơ tại Trung tâm huyện/), 'Trần Văn Ba');
    await user.click(close.getByRole('button', { name: 'Khoá tài khoản' }));
    expect(await screen.findByText('Đã khoá')).toBeTruthy();
    expect(server.callsOf('CloseAccount')[0]?.variables).toEqual({
      input: {
        username: account.username,
        reason: 'Nghỉ hưu',
        handOver: [{ officeCode: CENTRE.code, toStaffId: 's3' }],
      },
    });
  });

  it('says that there is no such account', async () => {
    await renderPage(
      <PersonPage />,
      {
        Person: () => {
          throw new ApiError('NOT_FOUND');
        },
      },
      { path: '/accounts/:username', at: '/accounts/ai' },
    );
    expect(await screen.findByRole('heading', { name: 'Không có tài khoản này.' })).toBeTruthy();
  });
});
