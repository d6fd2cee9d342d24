import type common from '../../i18n/common.vi';
import type session from '../../i18n/session.vi';
import type { Translation } from '../../i18n/translation';
import { waitOf } from '../../ui/text/wait-text';
import type { SignInRefused } from './sign-in-request';

/** The texts of one language that signing in needs, as they stand in their files. */
export type SignInWords = { session: Translation<typeof session>; common: Translation<typeof common> };

/** Puts values into a text, as i18next does where there is i18next. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** Says why nobody was let in, as far as the step itself has no words for it. */
export function refusalText({ common: { error, wait } }: SignInWords, refused: SignInRefused): string {
  const { code, retryAfterSeconds = 60, errorId = '—' } = refused;
  if (code === 'RATE_LIMITED') {
    const { unit, count } = waitOf(retryAfterSeconds);
    return fill(error.RATE_LIMITED, { wait: fill(wait[`${unit}_${count === 1 ? 'one' : 'other'}`], { count }) });
  }
  if (code === 'INTERNAL') return fill(error.INTERNAL, { errorId });
  return code === 'NETWORK' || code === 'UNAVAILABLE' || code === 'FORBIDDEN' ? error[code] : error.UNKNOWN;
}
