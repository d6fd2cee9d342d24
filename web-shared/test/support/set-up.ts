import { cleanup, configure } from '@testing-library/react';
import i18n from 'i18next';
import { initReactI18next } from 'react-i18next';
import { countFormat } from '../../src/i18n/count-format';
import { firstTexts } from '../../src/i18n/first-texts';
import { i18nOptions } from '../../src/i18n/i18n';
import { commonTexts, type Language, type Texts } from '../../src/i18n/namespaces';
import { staffTexts } from '../../src/i18n/staff-texts';
import { storeLanguage } from '../../src/i18n/stored-language';
import { learnServerTime } from '../../src/ui/text/server-clock';

/** What stands around every test of the screens: all texts in both languages, and a clean page afterwards. */
export function setUp(...own: Texts[]): void {
  configure({ asyncUtilTimeout: 8_000 });

  beforeAll(async () => {
    if (!i18n.isInitialized) {
      i18n.use(initReactI18next).use(countFormat);
      await i18n.init({ lng: 'vi', ...i18nOptions });
      for (const language of ['vi', 'en'] as Language[]) {
        for (const texts of [commonTexts, firstTexts, staffTexts, ...own]) {
          for (const [name, load] of Object.entries(texts[language])) {
            i18n.addResourceBundle(language, name, (await load()).default);
          }
        }
      }
    }
    await i18n.changeLanguage('vi');
  });

  afterEach(() => {
    cleanup();
    localStorage.clear();
    storeLanguage('vi');
    // The server's clock agrees with this machine's again.
    learnServerTime(new Date().toUTCString());
  });
}
