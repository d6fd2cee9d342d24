import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { MenuButton } from '../ui/form/menu-button';
import { isAt } from '../ui/page/is-at';
import { lazyPart } from './lazy-page';
import { MORE_PAGES } from './more-pages';
import { useSession, useStaff } from './session-provider';

/** Its words are in no first load: they come when the menu is opened. */
const MoreLabel = lazyPart(() => import('./more-label').then((m) => m.MoreLabel), 'more');

/** The end of the bar: the pages for which it has no room, of which each account sees its own. */
export function MoreMenu() {
  const { t } = useTranslation('common');
  const { can } = useSession();
  const { office } = useStaff();
  const { pathname } = useLocation();
  const pages = MORE_PAGES.filter(
    ({ permission, tiers }) => (!permission || can(permission)) && (!tiers || tiers.includes(office.tier)),
  );
  return (
    <MenuButton
      isHere={pages.some(({ to }) => isAt(pathname, to))}
      label={t('nav.more')}
      items={pages.map(({ name, to }) => ({
        key: name,
        content: (
          <Link className="account__item" to={to} aria-current={isAt(pathname, to) ? 'page' : undefined}>
            <Suspense fallback="…">
              <MoreLabel name={name} />
            </Suspense>
          </Link>
        ),
      }))}
    />
  );
}
