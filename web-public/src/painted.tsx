import common from '@hcc/web-shared/src/i18n/common.vi';
import { i18nOptions } from '@hcc/web-shared/src/i18n/i18n';
import i18n from 'i18next';
import { renderToStaticMarkup } from 'react-dom/server';
import { initReactI18next } from 'react-i18next';
import publicTexts from './i18n/public.vi';
import { PublicPage } from './public-page';

/** The page as a browser shows it before any script has come; the build puts it into index.html. */
export async function paintedPage(): Promise<string> {
  await i18n
    .use(initReactI18next)
    .init({ ...i18nOptions, lng: 'vi', resources: { vi: { common, public: publicTexts } } });
  return renderToStaticMarkup(<PublicPage />);
}
