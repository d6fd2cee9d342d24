import i18n, { type InitOptions } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { countFormat } from './count-format';
import { currentLanguage } from './language';
import { commonTexts, type Language, type Loader, type Namespace, type Texts } from './namespaces';
import { storedLanguage, storeLanguage } from './stored-language';

const wanted = new Set<Namespace>();
let first: Texts = commonTexts;
let rest: () => Promise<Texts[]> = async () => [];

export const i18nOptions: InitOptions = {
  fallbackLng: false,
  supportedLngs: ['vi', 'en'],
  defaultNS: 'common',
  ns: [],
  resources: {},
  interpolation: { escapeValue: false, alwaysFormat: true },
  react: { useSuspense: false },
};

async function restOf(language: Language, name: Namespace): Promise<Loader> {
  for (const texts of await rest()) {
    const load = texts[language][name];
    if (load) return load;
  }
  throw new Error(`This app has no texts of ${name}`);
}

async function fetchInto(language: Language, names: Iterable<Namespace>): Promise<void> {
  await Promise.all(
    [...names].map(async (name) => {
      if (i18n.hasResourceBundle(language, name)) return;
      const load = first[language][name] ?? (await restOf(language, name));
      i18n.addResourceBundle(language, name, (await load()).default);
    }),
  );
}

/** Fetches the texts of these rooms in the current language; a page is shown only when its texts are there. */
export async function loadNamespaces(...names: Namespace[]): Promise<void> {
  for (const name of names) wanted.add(name);
  await fetchInto(currentLanguage(), names);
}

/** The texts that an app has: those of its first screen, and where the others are found. */
export interface AppTexts {
  first: Texts[];
  rest?: () => Promise<Texts[]>;
}

/** Call once, before the first render, with the texts that the app has and those that its first screen needs. */
export async function startI18n(own: AppTexts, ...names: Namespace[]): Promise<void> {
  const all = [commonTexts, ...own.first];
  first = {
    vi: Object.assign({}, ...all.map((one) => one.vi)),
    en: Object.assign({}, ...all.map((one) => one.en)),
  };
  if (own.rest) rest = own.rest;
  const language = storedLanguage();
  i18n.use(initReactI18next).use(countFormat);
  const initialised = i18n.init({
    // At once: the router may already ask for texts while the first files are on their way.
    initAsync: false,
    lng: language,
    ...i18nOptions,
  });
  await Promise.all([initialised, loadNamespaces('common', ...names)]);
  document.documentElement.lang = language;
}

/** Loads what is on screen in the other language first, so no key ever shows in its place. */
export async function switchLanguage(language: Language): Promise<void> {
  await fetchInto(language, wanted);
  await i18n.changeLanguage(language);
  document.documentElement.lang = language;
  storeLanguage(language);
}
