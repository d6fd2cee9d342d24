import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AreaFrame } from '../../session/area-frame';
import { type AdministrationPage, OVERVIEW } from './administration-pages';

/** Around every page of the administration area. */
export function AdministrationFrame({
  pages,
  children,
}: {
  pages: readonly AdministrationPage[];
  children: ReactNode;
}) {
  const { t } = useTranslation('administration');
  return (
    <AreaFrame
      label={t('menu.label')}
      pages={pages.map((page) => ({ ...page, label: t(`menu.${page.name}`), isFirst: page.to === OVERVIEW.to }))}
    >
      {children}
    </AreaFrame>
  );
}
