import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ProfilePage } from '../../src/session/profile-page';
import { renderPage } from '../support/render-page';
import { ApiError, type Handler } from '../support/stub-server';

const session = (id: string, isCurrent: boolean, browser: string | null) => ({
  __typename: 'StaffSession',
  id,
  startedAt: '2026-11-23T07:00:00+07:00',
  lastSeenAt: '2026-11-23T09:00:00+07:00',
  address: `10.0.0.${id}`,
  browser,
  system: 'Windows',
  isCurrent,
});

const state = (confirmedAt: string | null, recoveryCodesLeft: number) => ({
  mySecondFactor: { __typename: 'SecondFactorState', confirmedAt, recoveryCodesLeft },
});

const wrongField = (path: string) => {
  throw new ApiError('BAD_USER_INPUT', 'sai', { fields: [{ path, reason: 'sai' }] });
};

const hours = {
  __typename: 'OfficeHours',
  officeName: 'Một cửa',
  isOpenToday: true,
  sessions: [
    { __typename: 'OfficeSession', from: '07:30', to: '11:30' },
    { __typename: 'OfficeSession', from: '13:00', to: '17:00' },
  ],
  next: {
    __typename: 'ComingHours',
    fromDay: '2027-04-01',
    sessions: [{ __typename: 'OfficeSession', from: '07:00', to: '15:00' }],
  },
};

function openProfile(handlers: Record<string, Handler> = {}) {
  return renderPage(<ProfilePage />, {
    MySessions: () => ({ mySessions: [session('1', true, 'Chrome'), session('2', false, 'Cốc Cốc')] }),
    MySecondFactor: () => state(null, 0),
    OfficeHours: () => ({ officeHours: hours }),
    StandIns: () => ({ standIns: { __typename: 'StandIns', list: [], colleagues: [], mayArrange: false } }),
    ...handlers,
  });
}

describe('the account page', () => {
  it('says when one’s office is open, and from when otherwise', async () => {
    await openProfile();
    expect(await screen.findByText('07:30–11:30, 13:00–17:00')).toBeTruthy();
    expect(screen.getByText(/Từ 01\/04\/2027: 07:00–15:00/)).toBeTruthy();
  });

  it('checks a new password before sending it and says when it has been changed', async () => {
    const user = userEvent.setup();
    const { server } = await openProfile({ ChangePassword: () => ({ changePassword: true }) });
    await user.type(screen.getByLabelText('Mật khẩu hiện tại'), 'demo');
    await user.type(screen.getByLabelText('Mật khẩu mới'), 'ngan');
    await user.type(screen.getByLabelText('Nhập lại mật khẩu mới'), 'khac');
    await user.click(screen.getByRole('button', { name: 'Đổi mật khẩu' }));
    expect(screen.getByText('Mật khẩu mới phải có ít nhất 8 ký tự.')).toBeTruthy();
    expect(screen.getByText('Hai lần nhập mật khẩu mới chưa giống nhau.')).toBeTruthy();
    expect(server.callsOf('ChangePassword')).toHaveLength(0);
    await user.clear(screen.getByLabelText('Mật khẩu mới'));
    await user.type(screen.getByLabelText('Mật khẩu mới'), 'mat-khau-moi');
    await user.clear(screen.getByLabelText('Nhập lại mật khẩu mới'));
    await user.type(screen.getByLabelText('Nhập lại mật khẩu mới'), 'mat-khau-moi{Enter}');
    expect(await screen.findByText(/Đã đổi mật khẩu/)).toBeTruthy();
  });

  it('lists where one is signed in and ends one or all of the others', async () => {
    const user = userEvent.setup();
    let rows = [session('1', true, 'Chrome'), session('2', false, null), session('3', false, 'Cốc Cốc')];
    const { server } = await openProfile({
      MySessions: () => ({ mySessions: rows }),
      EndSession: ({ id }) => {
        rows = rows.filter((row) => row.id !== id);
        return { endSession: true };
      },
      EndOtherSessions: () => {
        rows = rows.filter((row) => row.isCurrent);
        return { endOtherSessions: 1 };
      },
    });
    const table = await screen.findByRole('table');
    expect(within(table).getByRole('row', { name: /Chrome trên Windows.*Phiên này/ })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Kết thúc phiên Windows/ }));
    expect(await screen.findByText('Đã kết thúc 1 phiên.')).toBeTruthy();
    expect(server.callsOf('EndSession')[0]?.variables).toEqual({ id: '2' });
    await waitFor(() => expect(screen.queryByText('10.0.0.2')).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Kết thúc các phiên khác' }));
    await waitFor(() => expect(screen.queryByText('10.0.0.3')).toBeNull());
    expect(screen.queryByRole('button', { name: 'Kết thúc các phiên khác' })).toBeNull();
  });

  it('turns the second factor on: password, QR code, first code, recovery codes', async () => {
    const user = userEvent.setup();
    let on = false;
    await openProfile({
      MySecondFactor: () => (on ? state('2026-11-23T09:00:00+07:00', 10) : state(null, 0)),
      StartSecondFactor: ({ password }) =>
        password === 'demo'
          ? {
              startSecondFactor: {
                __typename: 'SecondFactorEnrolment',
                secret: 'ABCDEFGH',
                uri: 'x',
                qrPath: 'M0 0h1v1h-1z',
                qrSize: 1,
              },
            }
          : wrongField('password'),
      EnrolSecondFactor: ({ code }) => {
        if (code !== '123456') return wrongField('code');
        on = true;
        return { enrolSecondFactor: ['AAAAA-22222'] };
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Bật xác thực hai bước' }));
    const section = within(screen.getByRole('region', { name: 'Xác thực hai bước' }));
    await user.type(section.getByLabelText('Mật khẩu hiện tại'), 'sai{Enter}');
    expect(await section.findByText('Mật khẩu hiện tại không đúng.')).toBeTruthy();
    await user.clear(section.getByLabelText('Mật khẩu hiện tại'));
    await user.type(section.getByLabelText('Mật khẩu hiện tại'), 'demo{Enter}');
    expect(await screen.findByRole('img', { name: /Mã QR/ })).toBeTruthy();
    await user.type(screen.getByLabelText('Mã xác thực'), '111111{Enter}');
    expect(await screen.findByText(/Mã không đúng/)).toBeTruthy();
    await user.clear(screen.getByLabelText('Mã xác thực'));
    await user.type(screen.getByLabelText('Mã xác thực'), '123456{Enter}');
    expect(await screen.findByText('AAAAA-22222')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Tôi đã cất các mã này' }));
    expect(await screen.findByText(/Còn 10 mã dự phòng/)).toBeTruthy();
  });

  it('makes new recovery codes and turns the second factor off, each for a code', async () => {
    const user = userEvent.setup();
    let on = true;
    const { server } = await openProfile({
      MySecondFactor: () => (on ? state('2026-11-23T09:00:00+07:00', 2) : state(null, 0)),
      RenewRecoveryCodes: () => ({ renewRecoveryCodes: ['CCCCC-44444'] }),
      RemoveSecondFactor: () => {
        on = false;
        return { removeSecondFactor: true };
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Tạo mã dự phòng mới' }));
    const renewing = within(screen.getByRole('dialog'));
    await user.type(renewing.getByLabelText('Mã xác thực'), '123456{Enter}');
    expect(await screen.findByText('CCCCC-44444')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Tôi đã cất các mã này' }));
    await user.click(screen.getByRole('button', { name: 'Tắt' }));
    await user.type(within(screen.getByRole('dialog')).getByLabelText('Mã xác thực'), '654321{Enter}');
    expect(await screen.findByRole('button', { name: 'Bật xác thực hai bước' })).toBeTruthy();
    expect(server.callsOf('RemoveSecondFactor')[0]?.variables).toEqual({ code: '654321' });
  });

  it('changes the language of everything on the page', async () => {
    const user = userEvent.setup();
    await openProfile();
    await user.click(screen.getByRole('radio', { name: 'English' }));
    expect(await screen.findByRole('heading', { name: 'My account' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
    expect(document.cookie).toContain('hcc_language=en');
  });
});
