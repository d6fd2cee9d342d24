import { useWorklistCountsQuery } from '@hcc/shared-schema/generated/hooks';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { ProfilePage } from '../../src/session/profile-page';
import { RequireSession } from '../../src/session/require-session';
import { SessionProvider } from '../../src/session/session-provider';
import { SignInPage } from '../../src/session/sign-in-page';
import { StaffLayout } from '../../src/session/staff-layout';
import { communeStaff, renderPage } from '../support/render-page';
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
      { path: '/sign-in', element: <SignInPage /> },
      { element: layout, children: [{ path: '/desk', element: <Desk /> }] },
    ],
    { initialEntries: [at] },
  );
  render(
    <SessionProvider connection={server.connection} appTier="COMMUNE">
      <RouterProvider router={router} />
    </SessionProvider>,
  );
  return { server, router };
}

const signedIn = () => ({ signIn: { __typename: 'SignInPayload', staff: communeStaff } });

describe('signing in', () => {
  it('asks for what is missing, says when the password is wrong, then opens the page that was asked for', async () => {
    const user = userEvent.setup();
    let known = false;
    const { router, server } = openApp(handlersOf(refuse, () => (known ? signedIn() : refuse()), openDesk));
    await user.click(await screen.findByRole('button', { name: 'Đăng nhập' }));
    expect(screen.getByText('Hãy nhập tên đăng nhập.')).toBeTruthy();
    await user.type(screen.getByLabelText('Tên đăng nhập'), 'xa.14869');
    await user.type(screen.getByLabelText('Mật khẩu'), 'sai{Enter}');
    expect(await screen.findByText(/Tên đăng nhập hoặc mật khẩu không đúng/)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('Mật khẩu'));
    known = true;
    await user.keyboard('demo{Enter}');
    expect(await screen.findByText('Bộ phận một cửa · Thị trấn Hồi Xuân')).toBeTruthy();
    expect(router.state.location.pathname + router.state.location.search).toBe('/desk?view=mine');
    expect(server.callsOf('SignIn').at(-1)?.variables).toEqual({ username: 'xa.14869', password: 'demo' });
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
    await user.type(screen.getByLabelText('Mật khẩu'), 'demo{Enter}');
    await waitFor(() => expect(screen.queryByText('Phiên làm việc đã hết')).toBeNull());
    expect(screen.getByLabelText('Ghi chú')).toHaveProperty('value', 'đang viết dở');
    await waitFor(() => expect(server.callsOf('WorklistCounts')).toHaveLength(3));
    expect(server.callsOf('SignIn')[0]?.variables).toEqual({ username: 'xa.14869', password: 'demo' });
  });

  it('signs out to the sign-in page', async () => {
    const user = userEvent.setup();
    const { router } = openApp(handlersOf(() => ({ me: communeStaff }), signedIn, openDesk));
    await user.click(await screen.findByRole('button', { name: 'Tài khoản của Lê Thị Hoa' }));
    await user.click(screen.getByRole('button', { name: 'Đăng xuất' }));
    await screen.findByLabelText('Tên đăng nhập');
    expect(router.state.location.pathname).toBe('/sign-in');
  });
});

describe('the account page', () => {
  it('checks a new password before sending it and says when it has been changed', async () => {
    const user = userEvent.setup();
    const { server } = await renderPage(
      <ProfilePage />,
      Object.fromEntries([['ChangePassword', () => ({ changePassword: true })]]),
    );
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

  it('changes the language of everything on the page', async () => {
    const user = userEvent.setup();
    await renderPage(<ProfilePage />, {});
    await user.click(screen.getByRole('radio', { name: 'English' }));
    expect(await screen.findByRole('heading', { name: 'My account' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
    expect(localStorage.getItem('hcc.language')).toBe('en');
  });
});
