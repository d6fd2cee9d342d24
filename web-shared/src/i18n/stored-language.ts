import type { Language } from './namespaces';

const LANGUAGE = /(?:^|; )hcc_language=(vi|en)(?:;|$)/;
const ONE_YEAR_SECONDS = 31_536_000;

/** What the reader chose in this browser. */
export const storedLanguage = (): Language => (LANGUAGE.exec(document.cookie)?.[1] === 'en' ? 'en' : 'vi');

/** A cookie: the server sends the page in the language of the reader, so that none sees another for a moment. */
export function storeLanguage(language: Language): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the other way, cookieStore, is younger than browsers of the desks
  document.cookie = `hcc_language=${language}; path=/; max-age=${ONE_YEAR_SECONDS}; samesite=lax`;
}
