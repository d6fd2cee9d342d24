import { useWorklistCountsQuery } from '@hcc/shared-schema/generated/hooks';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { SignedInAlready } from '../../src/session/ask-to-sign-in';
import { RequireSession } from '../../src/session/require-session';
import { SessionProvider } from '../../src/session/session-provider';
import { StaffLayout } from '../../src/session/staff-layout';
import { communeStaff } from '../support/render-page';
import { ApiError, type Handler, NetworkDown, stubServer } from '../support/stub-server';

const counts = {
  __typename: 'WorklistCounts',
  all: 7,
  toDo: 7,
  mine: 0,
  overdue: 0,
  today: 0,
  dueSoon: 0,
  supplement: 0,
  arrived: 0,
  toReturn: 0,
  sentUp: 0,
};

function Desk() {
  const [note, setNote] = useState('');
  const { data, refetch } = useWorklistCountsQuery();
  return (
    <div>
      <label>
        Ghi chú <input value={note} onChange={(event) => setNote(event.target.value)} />
      </label>
      <button type="button" onClick={() => void refetch()}>
        Tải lại
      </button>
      <output>{data?.worklistCounts.all}</output>
    </div>
  );
}

const refuse = () => {
  throw new ApiError('UNAUTHENTICATED');
};
const openDesk = () => ({ worklistCounts: counts });
const handlersOf = (me: Handler, signIn: Handler, work: Handler): Record<string, Handler> =>
  Object.fromEntries([
    ['Me', me],
    ['SignIn', signIn],
    ['SignOut', () => ({ signOut: true })],
    ['WorklistCounts', work],
  ]);

function openApp(handlers: Record<string, Handler>, at = '/desk?view=mine') {
  const server = stubServer(handlers);
  const layout = (
    <RequireSession>
      <StaffLayout tabs={[{ to: '/desk', label: 'Việc' }]} scanner={null} />
    </RequireSession>
  );
  const router = createMemoryRouter(
    [
      { path: '/sign-in', element: <SignedInAlready /> },
      { path: '/', element: null },
      { element: layout, children: [{ path: '/desk', element: <Desk /> }] },
    ],
    { initialEntries: [at] },
  );
  const left: string[] = [];
  render(
    <SessionProvider connection={server.connection} appTier="COMMUNE" leaveFor={(address) => left.push(address)}>
      <RouterProvider router={router} />
    </SessionProvider>,
  );
  return { server, router, left };
}

const signedIn = () => ({ signIn: { __typename: 'SignInPayload', staff: communeStaff } });

describe('signing in', () => {
  it('is for the page that stands before the app, which is told where the person wanted to go', async () => {
    const { left } = openApp(handlersOf(refuse, signedIn, openDesk));
    await waitFor(() => expect(left).toEqual(['/commune/sign-in?next=%2Fdesk%3Fview%3Dmine']));
    expect(screen.queryByLabelText('Ghi chú')).toBeNull();
  });

  it.each([
    ['/sign-in?next=%2Fdesk%3Fview%3Dmine', '/desk?view=mine'],
    ['/sign-in?next=%2F%2Felsewhere.example', '/'],
  ])('is over already for who is signed in: %s leads to %s', async (at, then) => {
    const { router, left } = openApp(
      handlersOf(() => ({ me: communeStaff }), signedIn, openDesk),
      at,
    );
    await waitFor(() => expect(router.state.location.pathname + router.state.location.search).toBe(then));
    expect(left).toEqual([]);
  });

  it('shows a person of another tier the way to the right app', async () => {
    const district = { ...communeStaff, office: { ...communeStaff.office, tier: 'DISTRICT' as const } };
    openApp(handlersOf(() => ({ me: district }), signedIn, openDesk));
    const link = await screen.findByRole('link', { name: 'Mở ứng dụng cấp huyện' });
    expect(link.getAttribute('href')).toBe('/district/');
  });

  it('does not take a dead line for a signed-out person', async () => {
    const user = userEvent.setup();
    let down = true;
    const me = () => {
      if (down) throw new NetworkDown();
      return { me: communeStaff };
    };
    openApp(handlersOf(me, signedIn, openDesk));
    expect(await screen.findByText('Chưa kết nối được với máy chủ')).toBeTruthy();
    down = false;
    await user.click(screen.getByRole('button', { name: 'Thử lại' }));
    expect(await screen.findByLabelText('Ghi chú')).toBeTruthy();
  });
});

describe('a session that ends while somebody works', () => {
  it('asks for the password over the page, loses nothing, and then finishes what was asked', async () => {
    const user = userEvent.setup();
    let expired = false;
    const { server } = openApp(
      handlersOf(
        () => ({ me: communeStaff }),
        () => {
          expired = false;
          return signedIn();
        },
        () => (expired ? refuse() : openDesk()),
      ),
    );
    await user.type(await screen.findByLabelText('Ghi chú'), 'đang viết dở');
    expired = true;
    await user.click(screen.getByRole('button', { name: 'Tải lại' }));
    await screen.findByText('Phiên làm việc đã hết');
    expect(screen.getByText(/Nhập lại mật khẩu của Lê Thị Hoa/)).toBeTruthy();
    await user.type(await screen.findByLabelText('Mật khẩu'), 'demo{Enter}');
    await waitFor(() => expect(screen.queryByText('Phiên làm việc đã hết')).toBeNull());
    expect(screen.getByLabelText('Ghi chú')).toHaveProperty('value', 'đang viết dở');
    await waitFor(() => expect(server.callsOf('WorklistCounts')).toHaveLength(3));
    expect(server.callsOf('SignIn')[0]?.variables).toEqual({ username: 'xa.14869', password: 'demo' });
  });

  it('signs out to the page for signing in', async () => {
    const user = userEvent.setup();
    const { left } = openApp(handlersOf(() => ({ me: communeStaff }), signedIn, openDesk));
    await user.click(await screen.findByRole('button', { name: 'Tài khoản của Lê Thị Hoa' }));
    await user.click(screen.getByRole('button', { name: 'Đăng xuất' }));
    await waitFor(() => expect(left).toEqual(['/commune/sign-in?next=%2Fdesk%3Fview%3Dmine']));
  });
});

describe('an account with a second factor', () => {
  const wanted = () => {
    throw new ApiError('UNAUTHENTICATED', 'Hãy nhập mã', { secondFactor: true, challenge: 'c1' });
  };

  it('is asked for it too where the session ended under the work', async () => {
    const user = userEvent.setup();
    let expired = true;
    openApp({
      ...handlersOf(
        () => ({ me: communeStaff }),
        wanted,
        () => (expired ? refuse() : openDesk()),
      ),
      ConfirmSecondFactor: () => {
        expired = false;
        return { confirmSecondFactor: { __typename: 'SignInPayload', staff: communeStaff } };
      },
    });
    await screen.findByText('Phiên làm việc đã hết');
    await user.type(await screen.findByLabelText('Mật khẩu'), 'demo{Enter}');
    await user.type(await screen.findByLabelText('Mã xác thực'), '123456{Enter}');
    await waitFor(() => expect(screen.queryByText('Phiên làm việc đã hết')).toBeNull());
    expect(await screen.findByText('7')).toBeTruthy();
  });
});

describe('a duty of the account', () => {
  it('to change a given password is all that the app is, until it is done', async () => {
    const user = userEvent.setup();
    const { server } = openApp({
      ...handlersOf(() => ({ me: { ...communeStaff, permissions: [], duty: 'CHANGE_PASSWORD' } }), signedIn, openDesk),
      ChangePassword: ({ newPassword }) => {
        if (newPassword === 'matkhau123') {
          const fields = [{ path: 'newPassword', reason: 'mật khẩu này quá phổ biến, dễ đoán.' }];
          throw new ApiError('BAD_USER_INPUT', 'x', { fields });
        }
        return { changePassword: true };
      },
    });
    expect(await screen.findByRole('heading', { name: 'Hãy chọn mật khẩu của riêng bạn' })).toBeTruthy();
    expect(screen.queryByLabelText('Ghi chú')).toBeNull();
    const choose = async (password: string) => {
      for (const label of ['Mật khẩu mới', 'Nhập lại mật khẩu mới']) {
        await user.clear(screen.getByLabelText(label));
        await user.type(screen.getByLabelText(label), password);
      }
      await user.click(screen.getByRole('button', { name: 'Đổi mật khẩu' }));
    };
    await user.type(screen.getByLabelText('Mật khẩu được cấp'), 'duoc-cap-hom-nay');
    await choose('matkhau123');
    expect(await screen.findByText('mật khẩu này quá phổ biến, dễ đoán.')).toBeTruthy();
    await choose('trau di cay som');
    expect(await screen.findByLabelText('Ghi chú')).toBeTruthy();
    expect(server.callsOf('SignIn').at(-1)?.variables).toEqual({ username: 'xa.14869', password: 'trau di cay som' });
  });

  it('that arises while somebody works takes the place of the page', async () => {
    const user = userEvent.setup();
    let duty: 'ENROL_SECOND_FACTOR' | null = null;
    openApp({
      ...handlersOf(
        () => ({ me: { ...communeStaff, duty } }),
        signedIn,
        () => {
          if (duty) throw new ApiError('FORBIDDEN', 'Hãy bật', { duty });
          return openDesk();
        },
      ),
      StartSecondFactor: () => ({
        startSecondFactor: {
          __typename: 'SecondFactorEnrolment',
          secret: 'ABCDEFGH',
          uri: 'x',
          qrPath: 'M0 0h1v1h-1z',
          qrSize: 1,
        },
      }),
      EnrolSecondFactor: () => {
        duty = null;
        return { enrolSecondFactor: ['AAAAA-22222', 'BBBBB-33333'] };
      },
    });
    await screen.findByLabelText('Ghi chú');
    duty = 'ENROL_SECOND_FACTOR';
    await user.click(screen.getByRole('button', { name: 'Tải lại' }));
    expect(await screen.findByRole('heading', { name: 'Hãy bật xác thực hai bước' })).toBeTruthy();
    expect(await screen.findByRole('img', { name: /Mã QR/ })).toBeTruthy();
    expect(screen.getByText('ABCD EFGH')).toBeTruthy();
    await user.type(screen.getByLabelText('Mã xác thực'), '123456{Enter}');
    expect(await screen.findByText('AAAAA-22222')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Vào làm việc' }));
    expect(await screen.findByLabelText('Ghi chú')).toBeTruthy();
  });
});
