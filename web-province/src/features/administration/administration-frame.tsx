import './administration.css';
import { useSession } from '@hcc/web-shared/src/session/session-provider';
import { useTranslation } from 'react-i18next';
import { NavLink, Outlet } from 'react-router';
import { ADMINISTRATION_PAGES } from './administration-pages';

/** Around every page of the administration area: its menu, each entry for who has the right. */
export function AdministrationFrame() {
  const { t } = useTranslation('administration');
  const { can } = useSession();
  const pages = ADMINISTRATION_PAGES.filter(({ permission }) => can(permission));
  // Somebody without any right there meets the words of the page that he was sent.
  if (pages.length === 0) return <Outlet />;
  return (
    <div className="administration-frame">
      <nav aria-label={t('menu.label')} className="administration-frame__menu no-print">
        {pages.map(({ name, to }) => (
          <NavLink key={name} to={to} end={to === '/administration'}>
            {t(`menu.${name}`)}
          </NavLink>
        ))}
      </nav>
      <div className="administration-frame__page">
        <Outlet />
      </div>
    </div>
  );
}
