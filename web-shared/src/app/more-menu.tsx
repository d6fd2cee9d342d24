import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { LineLink } from '../session/line-link';
import { useSession, useStaff } from '../session/session-provider';
import { MenuButton } from '../ui/form/menu-button';
import { isAt } from '../ui/page/is-at';
import { MORE_PAGES } from './more-pages';

/** The end of the bar: the pages for which it has no room, of which each account sees its own. */
export function MoreMenu() {
  const { t } = useTranslation('more');
  const { can } = useSession();
  const { office } = useStaff();
  const { pathname } = useLocation();
  const pages = MORE_PAGES.filter(
    ({ permissions, tiers }) => (!permissions || permissions.some(can)) && (!tiers || tiers.includes(office.tier)),
  );
  return (
    <MenuButton
      isHere={pages.some(({ to }) => isAt(pathname, to))}
      label={t('menu')}
      items={pages.map(({ name, to }) => ({
        key: name,
        content: (
          <LineLink className="account__item" to={to} aria-current={isAt(pathname, to) ? 'page' : undefined}>
            {t(name)}
          </LineLink>
        ),
      }))}
    />
  );
}
