import type { StaffMemberPartsFragment } from '@hcc/shared-schema/generated/hooks';
import { afterSignIn } from './after-sign-in';
import { codeForm, type PasswordStep, passwordForm } from './sign-in-markup';
import { requestByCode, requestSignIn, SignInRefused } from './sign-in-request';
import { refusalText, type SignInWords } from './sign-in-words';

export interface SignInSteps extends PasswordStep {
  words: SignInWords;
  onSignedIn: (staff: StaffMemberPartsFragment, password: string) => Promise<void> | void;
}

/** Trying again may help against these, and nothing else would. */
const PASSING = ['NETWORK', 'UNAVAILABLE'];

/**
 * Name and password; then, for who has a second factor, its code. Works on plain elements, because it is there before
 * any app: on the page for signing in, whose markup stands in `place` already, and in the dialog of an ended session.
 */
export function startSignIn(place: HTMLElement, steps: SignInSteps): void {
  if (!place.querySelector('form')) showPassword(place, steps);
  else bindPassword(place, steps);
}

function showPassword(place: HTMLElement, steps: SignInSteps): void {
  place.innerHTML = passwordForm(steps.words, steps);
  bindPassword(place, steps);
  inputOf(place, steps.fixedUsername === undefined ? 'username' : 'password').focus();
}

function bindPassword(place: HTMLElement, steps: SignInSteps): void {
  const { words } = steps;
  const { signIn } = words.session;
  const name = inputOf(place, 'username');
  const password = inputOf(place, 'password');
  const letIn = async (staff: StaffMemberPartsFragment) => {
    await afterSignIn(staff, password.value);
    await steps.onSignedIn(staff, password.value);
  };
  password.addEventListener('keyup', (event) => {
    sayOf(password, 'hint', event.getModifierState('CapsLock') ? signIn.capsLock : '');
  });
  bindForm(place, words, {
    missing: () => [
      [name, name.value.trim() ? '' : signIn.enterUsername],
      [password, password.value ? '' : signIn.enterPassword],
    ],
    send: async () => letIn(await requestSignIn(name.value.trim(), password.value)),
    onRefused: (refused) => {
      if (refused.challenge !== undefined) return showCode(place, steps, refused.challenge, letIn);
      const isWrong = refused.code === 'UNAUTHENTICATED' || refused.code === 'BAD_USER_INPUT';
      complain(place, isWrong ? signIn.wrong : refusalText(words, refused), PASSING.includes(refused.code));
      password.select();
    },
  });
}

function showCode(
  place: HTMLElement,
  steps: SignInSteps,
  challenge: string,
  letIn: (staff: StaffMemberPartsFragment) => Promise<void>,
): void {
  const { words } = steps;
  const text = words.session.code;
  place.innerHTML = codeForm(words);
  const code = inputOf(place, 'code');
  const lead = place.querySelector<HTMLElement>('.sign-in__code-lead');
  // Back to the password, which also begins a new five minutes.
  place.querySelector('.sign-in__again')?.addEventListener('click', () => showPassword(place, steps));
  bindForm(place, words, {
    missing: () => [[code, code.value.trim() ? '' : text.enter]],
    send: async () => letIn(await requestByCode(challenge, code.value)),
    onRefused: (refused) => {
      if (refused.code === 'BAD_USER_INPUT') sayOf(code, 'error', text.wrong);
      else {
        const hasEnded = refused.code === 'UNAUTHENTICATED';
        complain(place, hasEnded ? text.ended : refusalText(words, refused), PASSING.includes(refused.code));
        if (lead) lead.hidden = true;
      }
      code.select();
    },
  });
  code.focus();
}

type Step = {
  /** Each field with what is wrong about it, empty where nothing is. */
  missing: () => [HTMLInputElement, string][];
  send: () => Promise<void>;
  onRefused: (refused: SignInRefused) => void;
};

function bindForm(place: HTMLElement, words: SignInWords, { missing, send, onRefused }: Step): void {
  const form = place.querySelector('form');
  const button = place.querySelector<HTMLElement>('.button--primary');
  if (!form || !button) throw new Error('no form to sign in with');
  for (const each of form.querySelectorAll<HTMLButtonElement>('.button')) each.type = 'submit';
  const setBusy = (busy: boolean) => {
    for (const name of ['aria-busy', 'aria-disabled']) {
      if (busy) button.setAttribute(name, 'true');
      else button.removeAttribute(name);
    }
  };
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (button.hasAttribute('aria-busy')) return;
    const gaps = missing();
    for (const [input, text] of gaps) sayOf(input, 'error', text);
    complain(place, '');
    const gap = gaps.find(([, text]) => text !== '');
    if (gap) return gap[0].focus();
    setBusy(true);
    try {
      await send();
    } catch (error) {
      onRefused(error instanceof SignInRefused ? error : new SignInRefused({}));
      if (!(error instanceof SignInRefused)) console.error(error, words.common.error.UNKNOWN);
    }
    setBusy(false);
  });
}

function inputOf(place: HTMLElement, name: string): HTMLInputElement {
  const input = place.querySelector<HTMLInputElement>(`input[name="${name}"]`);
  if (!input) throw new Error(`no field ${name} to sign in with`);
  return input;
}

/** Text under a field; empty takes it away. */
function sayOf(input: HTMLInputElement, what: 'hint' | 'error', text: string): void {
  const line = input.parentElement?.querySelector<HTMLElement>(`.field__${what}`);
  if (!line) return;
  line.textContent = text;
  line.hidden = text === '';
  if (what === 'error' && text) input.setAttribute('aria-invalid', 'true');
  else if (what === 'error') input.removeAttribute('aria-invalid');
}

/** Above the fields; empty takes it away. */
function complain(place: HTMLElement, text: string, mayRetry = false): void {
  const notice = place.querySelector<HTMLElement>('.notice');
  const line = notice?.querySelector('.notice__text');
  const retry = notice?.querySelector<HTMLElement>('.button');
  if (!notice || !line || !retry) return;
  line.textContent = text;
  retry.hidden = !mayRetry;
  notice.hidden = text === '';
}
