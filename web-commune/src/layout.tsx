import { LazyBell, LazyMore } from '@hcc/web-shared/src/app/lazy-bell';
import { ScannerField } from '@hcc/web-shared/src/features/search/scanner-field';
import { useSession } from '@hcc/web-shared/src/session/session-provider';
import { StaffLayout } from '@hcc/web-shared/src/session/staff-layout';
import { useWorkTabs } from '@hcc/web-shared/src/session/use-work-tabs';
import { useTranslation } from 'react-i18next';

/** The desk's tabs; the committee, which receives nothing, sees only its own. */
export function CommuneLayout() {
  const { t } = useTranslation('commune');
  const { t: c } = useTranslation('common');
  const { can } = useSession();
  const work = useWorkTabs({ worklist: t('nav.worklist'), sentUp: t('nav.sentUp') });
  const tabs = [
    ...work,
    can('report:read') && { to: '/reports', label: c('nav.reports') },
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
