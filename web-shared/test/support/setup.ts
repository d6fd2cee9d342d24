import { cleanup, configure } from '@testing-library/react';
import i18n from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Language, type Namespace, namespaceLoaders } from '../../src/i18n/namespaces';

configure({ asyncUtilTimeout: 8_000 });

beforeAll(async () => {
  if (!i18n.isInitialized) {
    i18n.use(initReactI18next);
    await i18n.init({
      lng: 'vi',
      fallbackLng: false,
      defaultNS: 'common',
      ns: [],
      resources: {},
      interpolation: { escapeValue: false },
      react: { useSuspense: false },
    });
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
});
