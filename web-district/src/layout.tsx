import { LazyBell, LazyMore } from '@hcc/web-shared/src/app/lazy-bell';
import { LEADERSHIP_PATHS } from '@hcc/web-shared/src/features/leadership/leadership-pages';
import { ScannerField } from '@hcc/web-shared/src/features/search/scanner-field';
import { useSession } from '@hcc/web-shared/src/session/session-provider';
import { StaffLayout } from '@hcc/web-shared/src/session/staff-layout';
import { useWorkTabs } from '@hcc/web-shared/src/session/use-work-tabs';
import { useTranslation } from 'react-i18next';

/** Counters, divisions and committee of a district; each sees the tabs that its permissions open. */
export function DistrictLayout() {
  const { t } = useTranslation('district');
  const { t: c } = useTranslation('common');
  const { can } = useSession();
  const work = useWorkTabs({ worklist: t('nav.worklist'), sentUp: t('nav.sentUp') });
  const tabs = [
    ...work,
    can('report:read') && { to: '/overview', label: t('nav.overview') },
    can('report:read') && { to: '/leadership', label: c('nav.leadership'), also: LEADERSHIP_PATHS },
    can('office:manage') && { to: '/administration', label: t('nav.administration') },
  ];
  return (
    <StaffLayout
      tabs={tabs.filter((tab) => tab !== false)}
      scanner={<ScannerField />}
      bell={<LazyBell />}
      more={<LazyMore />}
    />
  );
}
