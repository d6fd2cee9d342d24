import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { LEADERSHIP_PAGES } from '../features/leadership/leadership-pages';
import { AreaFrame } from '../session/area-frame';
import { useStaff } from '../session/session-provider';

/** The area of who leads the work, around its pages. */
export function LeadershipFrame() {
  const { t } = useTranslation('leadership');
  const { office } = useStaff();
  const pages = LEADERSHIP_PAGES.filter(({ tiers }) => !tiers || tiers.includes(office.tier));
  return (
    <AreaFrame
      label={t('menu.label')}
      pages={pages.map((page) => ({ ...page, label: t(`menu.${page.name}`), isFirst: page.name === 'reports' }))}
    >
      <Outlet />
    </AreaFrame>
  );
}
