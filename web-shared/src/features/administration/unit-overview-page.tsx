import './administration.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStaff } from '../../session/session-provider';
import { usePageTitle } from '../../ui/page/use-page-title';
import { UNIT_PAGES } from './administration-pages';
import { PageList } from './page-list';

/** Where the head of a unit starts. `children`: what he looks at first. */
export function UnitOverviewPage({ children }: { children: ReactNode }) {
  const { t } = useTranslation('administration');
  const { office } = useStaff();
  usePageTitle(t('unit.title'));
  return (
    <div className="administration administration--wide">
      <div>
        <h1>{t('unit.title')}</h1>
        <p className="muted">{t('unit.lead', { office: office.name, area: office.areaName })}</p>
      </div>
      {children}
      <PageList title={t('open')} pages={UNIT_PAGES} />
    </div>
  );
}
