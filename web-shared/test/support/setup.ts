import { cleanup, configure } from '@testing-library/react';
import i18n from 'i18next';
import { initReactI18next } from 'react-i18next';
import { countFormat } from '../../src/i18n/count-format';
import { i18nOptions } from '../../src/i18n/i18n';
import { type Language, type Namespace, namespaceLoaders } from '../../src/i18n/namespaces';
import { learnServerTime } from '../../src/ui/server-clock';

configure({ asyncUtilTimeout: 8_000 });

beforeAll(async () => {
  if (!i18n.isInitialized) {
    i18n.use(initReactI18next).use(countFormat);
    await i18n.init({ lng: 'vi', ...i18nOptions });
    for (const language of ['vi', 'en'] as Language[]) {
      for (const name of Object.keys(namespaceLoaders[language]) as Namespace[]) {
        i18n.addResourceBundle(language, name, (await namespaceLoaders[language][name]()).default);
      }
    }
  }
  await i18n.changeLanguage('vi');
});

afterEach(() => {
  cleanup();
  localStorage.clear();
  // The server's clock agrees with this machine's again.
  learnServerTime(new Date().toUTCString());
});
