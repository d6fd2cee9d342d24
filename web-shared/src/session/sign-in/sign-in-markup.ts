import type { Tier } from '@hcc/shared-schema/generated/hooks';
import { appPath, tiers } from '../app-paths';
import { fill, type SignInWords } from './sign-in-words';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** Markup whose values are escaped; other markup is put in by `raw`. */
function html(parts: TemplateStringsArray, ...values: (string | { raw: string })[]): string {
  return parts.reduce((all, part, index) => {
    const value = values[index - 1] ?? '';
    return all + (typeof value === 'string' ? escapeHtml(value) : value.raw) + part;
  });
}

const raw = (markup: string) => ({ raw: markup });

type Field = { name: string; label: string; attributes: string; hint?: string };

/** Label above, hint and error below, tied to the control by ids; what is not said yet is hidden. */
function field({ name, label, attributes, hint }: Field): string {
  const id = `sign-in-${name}`;
  return html`<div class="field">
<label for="${id}" class="field__label">${label}</label>
<input id="${id}" name="${name}" class="input" ${raw(attributes)} aria-describedby="${id}-error ${id}-hint">
<p id="${id}-error" class="field__error" role="alert" hidden></p>
<p id="${id}-hint" class="field__hint"${raw(hint ? '' : ' hidden')}>${hint ?? ''}</p>
</div>`;
}

/** Without its script a form must send nothing: the buttons submit once they are bound. */
const submitButton = (label: string) =>
  html`<button type="button" class="button button--primary button--large">${label}</button>`;

/** What went wrong comes here; the way to try once more beside it, where trying is all that helps. */
const notice = ({ common }: SignInWords) => html`<div class="notice notice--error" role="alert" hidden>
<div class="notice__text"></div>
<button type="button" class="button" hidden>${common.action.retry}</button>
</div>`;

export interface PasswordStep {
  submitLabel: string;
  /** The person is known already: only the password is asked for. */
  fixedUsername?: string;
}

/** Name and password. */
export function passwordForm(words: SignInWords, { submitLabel, fixedUsername }: PasswordStep): string {
  const { signIn } = words.session;
  const who =
    fixedUsername === undefined
      ? field({
          name: 'username',
          label: signIn.username,
          attributes: 'autocomplete="username" autocapitalize="none" spellcheck="false" autofocus',
        })
      : // Password managers want to know whose password it is.
        html`<input type="hidden" name="username" autocomplete="username" value="${fixedUsername}">`;
  const password = field({
    name: 'password',
    label: signIn.password,
    attributes: `type="password" autocomplete="current-password"${fixedUsername === undefined ? '' : ' autofocus'}`,
    hint: '',
  });
  return html`<form class="sign-in__form" method="post" novalidate>
${raw(notice(words))}${raw(who)}${raw(password)}${raw(submitButton(submitLabel))}
</form>`;
}

/** The second half of signing in, for who has a second factor. */
export function codeForm(words: SignInWords): string {
  const { code } = words.session;
  const input = field({
    name: 'code',
    label: code.label,
    attributes: 'autocomplete="one-time-code" autocapitalize="characters" spellcheck="false" autofocus',
    hint: code.hint,
  });
  return html`<form class="sign-in__form" method="post" novalidate>
<p class="sign-in__code-lead">${code.lead}</p>${raw(notice(words))}${raw(input)}${raw(submitButton(code.submit))}
<button type="button" class="link-button sign-in__again">${code.again}</button>
</form>`;
}

/** The whole page, as it stands in the built sign-in.html. */
export function signInPage(words: SignInWords, tier: Tier): string {
  const { signIn } = words.session;
  const { appOf, nav } = words.common;
  const links = tiers
    .filter((other) => other !== tier)
    .map((other) => html`<a href="${appPath[other]}">${appOf[other]}</a>`);
  return html`<div class="sign-in">
<header class="sign-in__heading"><p>${signIn.country}</p><p class="sign-in__motto">${signIn.motto}</p></header>
<main class="sign-in__card">
<p class="sign-in__app">${appOf[tier]}</p>
<h1>${signIn.title}</h1>
<p class="sign-in__lead">${fill(signIn.lead, { app: appOf[tier] })}</p>
<div class="sign-in__place">${raw(passwordForm(words, { submitLabel: signIn.submit }))}</div>
<p class="sign-in__forgot">${signIn.forgot}</p>
</main>
<nav class="sign-in__links" aria-label="${signIn.otherApps}">
${raw(links.join(''))}<a href="/">${signIn.publicPage}</a>
<button type="button" class="link-button sign-in__language" aria-label="${nav.languageLabel}">${nav.language}</button>
</nav>
</div>`;
}
