import { LazyBell, LazyMore } from '@hcc/web-shared/src/app/lazy-bell';
import { LEADERSHIP_PATHS } from '@hcc/web-shared/src/features/leadership/leadership-pages';
import { ScannerField } from '@hcc/web-shared/src/features/search/scanner-field';
import { useSession } from '@hcc/web-shared/src/session/session-provider';
import { StaffLayout } from '@hcc/web-shared/src/session/staff-layout';
import { useWorkTabs } from '@hcc/web-shared/src/session/use-work-tabs';
import type { ShellTab } from '@hcc/web-shared/src/ui/page/app-shell';
import { useTranslation } from 'react-i18next';

/** Counters and departments of the province, and its leadership; each sees the tabs that its permissions open. */
export function ProvinceLayout() {
  const { t } = useTranslation('province');
  const { t: c } = useTranslation('common');
  const { can } = useSession();
  const work = useWorkTabs({ worklist: t('nav.worklist'), sentUp: t('nav.sentOn') });
  const leadership: ShellTab | false = can('report:read') && {
    to: '/leadership',
    label: c('nav.leadership'),
    also: LEADERSHIP_PATHS,
  };
  // Who works on dossiers starts at the list; who leads starts at the figures.
  const worksHere = can('dossier:advance');
  const administration: ShellTab | false = can('office:manage') && {
    to: '/administration',
    label: t('nav.administration'),
    also: ['/calendar', '/reorganisation', '/certificates', '/printed-forms'],
  };
  const administers = can('admin:manage');
  const tabs: (ShellTab | false)[] = [
    administers && administration,
    !worksHere && leadership,
    ...work,
    worksHere && leadership,
    can('audit:read') && { to: '/access-trail', label: t('nav.accessTrail') },
    can('account:admin') && { to: '/accounts', label: t('nav.accounts') },
    !administers && administration,
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
