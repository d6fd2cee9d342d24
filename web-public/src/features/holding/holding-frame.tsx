import './holding.css';
import '../../public.css';
import '@hcc/web-shared/src/ui/form/field.css';
import { LanguageSwitch } from '@hcc/web-shared/src/ui/form/language-switch';
import { LineNotice } from '@hcc/web-shared/src/ui/page/line-notice';
import { usePageTitle } from '@hcc/web-shared/src/ui/page/use-page-title';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Around the pages of who waits, on a telephone. */
export function HoldingFrame({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation('public');
  const { t: h } = useTranslation('holding');
  usePageTitle(title);
  return (
    <div className="public">
      <header className="public__head">
        <p className="public__province">{t('province')}</p>
        <h1>{title}</h1>
      </header>
      <main className="public__answer">
        <LineNotice />
        {children}
      </main>
      <footer className="public__foot">
        <a href="/">{h('toStart')}</a>
        <LanguageSwitch className="link-button" />
      </footer>
    </div>
  );
}
