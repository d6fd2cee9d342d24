import type { Language } from './namespaces';

const LANGUAGE_KEY = 'hcc.language';

/** What the reader chose in this browser. */
export function storedLanguage(): Language {
  try {
    return localStorage.getItem(LANGUAGE_KEY) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi';
  }
}

export function storeLanguage(language: Language): void {
  try {
    localStorage.setItem(LANGUAGE_KEY, language);
  } catch {
    // A browser without storage forgets the choice; the page still works.
  }
}
