import '../../ui/look/fonts.css';
import '../../ui/look/theme.css';
import '../../ui/look/base.css';
import '../../ui/form/button.css';
import '../../ui/form/field.css';
import '../../ui/page/page-state.css';
import '../sign-in.css';
import type { StaffMemberPartsFragment, Tier } from '@hcc/shared-schema/generated/hooks';
import commonVi from '../../i18n/common.vi';
import type { Language } from '../../i18n/namespaces';
import sessionVi from '../../i18n/session.vi';
import { storedLanguage, storeLanguage } from '../../i18n/stored-language';
import { appPath } from '../app-paths';
import { safeNext } from './safe-next';
import { signInPage } from './sign-in-markup';
import { startSignIn } from './sign-in-steps';
import type { SignInWords } from './sign-in-words';

async function wordsOf(language: Language): Promise<SignInWords> {
  if (language === 'vi') return { common: commonVi, session: sessionVi };
  const [common, session] = await Promise.all([import('../../i18n/common.en'), import('../../i18n/session.en')]);
  return { common: common.default, session: session.default };
}

/** Where the person wanted to go: the server shows this page at any address of the app. */
function addressWanted(tier: Tier): string {
  const base = appPath[tier];
  const { pathname, search, hash } = window.location;
  if (pathname !== `${base}sign-in`) return pathname + search + hash;
  return base + safeNext(new URLSearchParams(search).get('next')).slice(1);
}

function goTo(address: string): void {
  const { pathname, search, hash } = window.location;
  if (address === pathname + search + hash) window.location.reload();
  else window.location.replace(address);
}

function enterApp(tier: Tier, staff: StaffMemberPartsFragment, go: (address: string) => void): Promise<void> {
  go(staff.office.tier === tier ? addressWanted(tier) : appPath[staff.office.tier]);
  // Until the app takes the page's place: nothing here may be pressed any more.
  return new Promise(() => undefined);
}

/** The files that the app begins with, as the build has written them down, come while somebody types. */
function fetchAppOnTyping(root: HTMLElement): void {
  const list = document.getElementById('app-files')?.textContent ?? '[]';
  root.addEventListener(
    'input',
    () => {
      for (const file of JSON.parse(list) as string[]) {
        const link = Object.assign(document.createElement('link'), { rel: 'prefetch', href: file });
        link.as = file.endsWith('.css') ? 'style' : 'script';
        document.head.append(link);
      }
    },
    { once: true },
  );
}

/** Brings the page that the browser has painted already to life, in the language of the reader. */
export async function startSignInPage(tier: Tier, go = goTo): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('sign-in.html has no #root');
  fetchAppOnTyping(root);

  const start = async (language: Language, isPainted: boolean) => {
    const words = await wordsOf(language);
    document.documentElement.lang = language;
    document.title = `${words.session.signIn.title} · ${words.common.appName}`;
    const username = root.querySelector<HTMLInputElement>('[name="username"]')?.value ?? '';
    if (!isPainted) root.innerHTML = signInPage(words, tier);
    const place = root.querySelector<HTMLElement>('.sign-in__place');
    if (!place) throw new Error('sign-in.html has no place for the form');
    startSignIn(place, {
      words,
      submitLabel: words.session.signIn.submit,
      onSignedIn: (staff) => enterApp(tier, staff, go),
    });
    const field = root.querySelector<HTMLInputElement>('[name="username"]');
    if (field && !isPainted) field.value = username;
    if (field && document.activeElement === document.body) field.focus();
    const switcher = root.querySelector<HTMLElement>('.sign-in__language');
    const other = language === 'vi' ? 'en' : 'vi';
    if (switcher) switcher.lang = other;
    switcher?.addEventListener('click', async () => {
      storeLanguage(other);
      await start(other, false);
      root.querySelector<HTMLElement>('.sign-in__language')?.focus();
    });
  };
  const language = storedLanguage();
  await start(language, language === document.documentElement.lang);
}
