import './administration.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useSession } from '../../session/session-provider';
import { type AdministrationPage, OVERVIEW } from './administration-pages';

/** Around every page of the administration area: its menu, each entry for who has the right. */
export function AdministrationFrame({
  pages,
  children,
}: {
  pages: readonly AdministrationPage[];
  children: ReactNode;
}) {
  const { t } = useTranslation('administration');
  const { can } = useSession();
  const open = pages.filter(({ permission }) => can(permission));
  // Somebody without any right there meets the words of the page that he was sent.
  if (open.length === 0) return children;
  return (
    <div className="administration-frame">
      <nav aria-label={t('menu.label')} className="administration-frame__menu no-print">
        {open.map(({ name, to }) => (
          <NavLink key={name} to={to} end={to === OVERVIEW.to}>
            {t(`menu.${name}`)}
          </NavLink>
        ))}
      </nav>
      <div className="administration-frame__page">{children}</div>
    </div>
  );
}
