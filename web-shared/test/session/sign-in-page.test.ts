import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfirmSecondFactorDocument, SignInDocument } from '@hcc/shared-schema/generated/hooks';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { buildSchema, parse, print, validate } from 'graphql';
import common from '../../src/i18n/common.vi';
import session from '../../src/i18n/session.vi';
import { signInPage } from '../../src/session/sign-in/sign-in-markup';
import { startSignInPage } from '../../src/session/sign-in/sign-in-page';
import { queries } from '../../src/session/sign-in/sign-in-request';
import { communeStaff } from '../support/render-page';
import { ApiError, type Handler, NetworkDown, stubServer } from '../support/stub-server';

const FILES = ['/commune/assets/index-a.js', '/commune/assets/index-a.css'];

/** The built page, as the browser has painted it when the script arrives. */
async function openPage(handlers: Record<string, Handler>, at = '/commune/worklist?view=mine') {
  window.history.replaceState(null, '', at);
  document.head.innerHTML = '';
  document.documentElement.lang = 'vi';
  document.body.innerHTML = `<div id="root">${signInPage({ common, session }, 'COMMUNE')}</div>
    <script type="application/json" id="app-files">${JSON.stringify(FILES)}</script>`;
  const server = stubServer(handlers);
  const gone: string[] = [];
  await startSignInPage('COMMUNE', (address) => gone.push(address));
  return { server, gone, user: userEvent.setup() };
}

const letIn = () => ({ signIn: { staff: communeStaff } });
const refuse =
  (code: string, extensions = {}) =>
  () => {
    throw new ApiError(code, code, extensions);
  };
const name = () => screen.getByLabelText<HTMLInputElement>('Tên đăng nhập');
const password = () => screen.getByLabelText<HTMLInputElement>('Mật khẩu');
const alertText = () =>
  screen
    .getAllByRole('alert')
    .map((alert) => alert.textContent)
    .join('');

describe('the page for signing in', () => {
  it('asks for what is missing, says when the password is wrong, then opens the address that was asked for', async () => {
    let known = false;
    const { user, gone, server } = await openPage({ SignIn: () => (known ? letIn() : refuse('UNAUTHENTICATED')()) });
    expect(document.activeElement).toBe(name());
    await user.click(screen.getByRole('button', { name: 'Đăng nhập' }));
    expect(screen.getByText('Hãy nhập tên đăng nhập.')).toBeTruthy();
    expect(name().getAttribute('aria-invalid')).toBe('true');
    await user.type(name(), 'xa.14869');
    await user.type(password(), 'sai{Enter}');
    expect(await screen.findByText(/Tên đăng nhập hoặc mật khẩu không đúng/)).toBeTruthy();
    expect(name().hasAttribute('aria-invalid')).toBe(false);
    expect(document.activeElement).toBe(password());
    expect(gone).toEqual([]);
    known = true;
    await user.keyboard('demo{Enter}');
    await waitFor(() => expect(gone).toEqual(['/commune/worklist?view=mine']));
    expect(server.callsOf('SignIn').at(-1)?.variables).toEqual({ username: 'xa.14869', password: 'demo' });
  });

  it.each([
    ['/commune/sign-in?next=%2Freports%3Fby%3DMONTH', '/commune/reports?by=MONTH'],
    ['/commune/sign-in', '/commune/'],
    ['/commune/sign-in?next=https%3A%2F%2Felsewhere.example', '/commune/'],
    ['/commune/sign-in?next=%2F%2Felsewhere.example', '/commune/'],
    ['/commune/dossier/1?tab=2#road', '/commune/dossier/1?tab=2#road'],
  ])('at %s leads to %s', async (at, then) => {
    const { user, gone } = await openPage({ SignIn: letIn }, at);
    await user.type(name(), 'xa.14869');
    await user.type(password(), 'demo{Enter}');
    await waitFor(() => expect(gone).toEqual([then]));
  });

  it('sends a person of another tier to the app of that tier', async () => {
    const staff = { ...communeStaff, office: { ...communeStaff.office, tier: 'DISTRICT' as const } };
    const { user, gone } = await openPage({ SignIn: () => ({ signIn: { staff } }) });
    await user.type(name(), 'huyen.385');
    await user.type(password(), 'demo{Enter}');
    await waitFor(() => expect(gone).toEqual(['/district/']));
  });

  it('says for how long to wait after wrong passwords', async () => {
    const { user } = await openPage({ SignIn: refuse('RATE_LIMITED', { retryAfterSeconds: 300 }) });
    await user.type(name(), 'xa.14869');
    await user.type(password(), 'sai{Enter}');
    await waitFor(() => expect(alertText()).toContain('Hãy đợi 5 phút rồi thử lại.'));
    expect(screen.queryByRole('button', { name: 'Thử lại' })).toBeNull();
  });

  it.each([
    ['is unavailable', refuse('UNAVAILABLE'), /Máy chủ dữ liệu tạm thời không trả lời/],
    [
      'is not reached',
      () => {
        throw new NetworkDown();
      },
      /Không kết nối được với máy chủ/,
    ],
  ])('keeps what was typed while the server %s, and tries again when told to', async (_, fail, words) => {
    let down = true;
    const { user, gone } = await openPage({ SignIn: () => (down ? fail() : letIn()) });
    await user.type(name(), 'xa.14869');
    await user.type(password(), 'demo{Enter}');
    expect(await screen.findByText(words)).toBeTruthy();
    down = false;
    await user.click(screen.getByRole('button', { name: 'Thử lại' }));
    await waitFor(() => expect(gone).toHaveLength(1));
  });

  it('asks for the code of a second factor, says when it is wrong, and lets in', async () => {
    let right = false;
    const { user, gone, server } = await openPage({
      SignIn: refuse('UNAUTHENTICATED', { secondFactor: true, challenge: 'c1' }),
      ConfirmSecondFactor: () =>
        right ? { confirmSecondFactor: { staff: communeStaff } } : refuse('BAD_USER_INPUT', { fields: [] })(),
    });
    await user.type(name(), 'xa.14869');
    await user.type(password(), 'demo{Enter}');
    const code = await screen.findByLabelText('Mã xác thực');
    expect(document.activeElement).toBe(code);
    await user.keyboard('{Enter}');
    expect(screen.getByText('Hãy nhập mã.')).toBeTruthy();
    await user.type(code, '000000{Enter}');
    expect(await screen.findByText(/Mã không đúng hoặc đã dùng/)).toBeTruthy();
    right = true;
    await user.clear(code);
    await user.type(code, '123 456{Enter}');
    await waitFor(() => expect(gone).toHaveLength(1));
    expect(server.callsOf('ConfirmSecondFactor').at(-1)?.variables).toEqual({ challenge: 'c1', code: '123 456' });
  });

  it('goes back to the password when the time for the code has run out', async () => {
    const { user } = await openPage({
      SignIn: refuse('UNAUTHENTICATED', { secondFactor: true, challenge: 'c1' }),
      ConfirmSecondFactor: refuse('UNAUTHENTICATED'),
    });
    await user.type(name(), 'xa.14869');
    await user.type(password(), 'demo{Enter}');
    await user.type(await screen.findByLabelText('Mã xác thực'), '123456{Enter}');
    expect(await screen.findByText(/Đã quá thời gian nhập mã/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Nhập lại mật khẩu' }));
    expect(document.activeElement).toBe(name());
  });

  it('is whole in English, keeps the name that was typed, and remembers the choice', async () => {
    const { user } = await openPage({ SignIn: refuse('UNAUTHENTICATED') });
    await user.type(name(), 'xa.14869');
    await user.click(screen.getByRole('button', { name: 'Switch to English' }));
    const english = await screen.findByLabelText<HTMLInputElement>('User name');
    expect(english.value).toBe('xa.14869');
    expect(document.documentElement.lang).toBe('en');
    await user.type(screen.getByLabelText('Password'), 'no{Enter}');
    expect(await screen.findByText(/The user name or password is not right/)).toBeTruthy();
    await openPage({});
    expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeTruthy();
  });

  it('sends nothing before its script is there, and fetches the app only while somebody types', async () => {
    const painted = new DOMParser().parseFromString(signInPage({ common, session }, 'COMMUNE'), 'text/html');
    expect([...painted.querySelectorAll('button')].map((button) => button.type)).not.toContain('submit');
    const { user } = await openPage({});
    const fetched = () => [...document.head.querySelectorAll('link')].map((link) => link.getAttribute('href'));
    expect(fetched()).toEqual([]);
    await user.type(name(), 'xa');
    expect(fetched()).toEqual(FILES);
  });
});

describe('what it asks', () => {
  it('is what the schema answers, with every field that the apps want to know', () => {
    const schema = buildSchema(readFileSync(join(__dirname, '../../../shared-schema/schema.graphql'), 'utf8'));
    const fieldsOf = (text: string) =>
      new Set(text.replace(/\w+Parts\b|\.\.\.|fragment|on StaffMember/g, ' ').match(/\w+/g));
    for (const [text, document] of [
      [queries.SignIn, SignInDocument],
      [queries.ConfirmSecondFactor, ConfirmSecondFactorDocument],
    ] as const) {
      expect(validate(schema, parse(text))).toEqual([]);
      expect(fieldsOf(text)).toEqual(fieldsOf(print(document)));
    }
  });
});
