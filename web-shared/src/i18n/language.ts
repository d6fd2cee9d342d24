import i18n from 'i18next';
import type { Language } from './namespaces';

/** The language that the screen is in now. A component that shows it must also use `useTranslation`, to be told of a switch. */
export function currentLanguage(): Language {
  return i18n.language === 'en' ? 'en' : 'vi';
}
