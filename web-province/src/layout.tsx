import { LazyBell } from '@hcc/web-shared/src/app/lazy-bell';
import { LEADERSHIP_PATHS } from '@hcc/web-shared/src/features/leadership/leadership-pages';
import { ScannerField } from '@hcc/web-shared/src/features/search/scanner-field';
import { useSession } from '@hcc/web-shared/src/session/session-provider';
import { StaffLayout } from '@hcc/web-shared/src/session/staff-layout';
import { useTabCounts } from '@hcc/web-shared/src/session/use-tab-counts';
import type { ShellTab } from '@hcc/web-shared/src/ui/page/app-shell';
import { useTranslation } from 'react-i18next';

/** Counters and departments of the province, and its leadership; each sees the tabs that its permissions open. */
export function ProvinceLayout() {
  const { t } = useTranslation('province');
  const { t: c } = useTranslation('common');
  const { can } = useSession();
  const counts = useTabCounts();
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
    can('dossier:receive') && { to: '/receive', label: c('nav.receive'), shortcut: 'F2' },
    can('dossier:receive') && { to: '/counter', label: c('nav.counter'), also: ['/guidance'] },
    can('dossier:advance') && { to: '/worklist', label: t('nav.worklist'), count: counts.toDo },
    can('dossier:return') && { to: '/to-return', label: c('nav.toReturn'), count: counts.toReturn, also: ['/post'] },
    can('dossier:receive') && { to: '/sent-up', label: t('nav.sentOn'), count: counts.sentUp },
    can('dossier:approve') && { to: '/signing', label: c('nav.signing'), count: counts.toSign || undefined },
    can('dossier:consult') && { to: '/questions', label: c('nav.questions'), count: counts.asked || undefined },
    can('dossier:receive') && { to: '/cash', label: c('nav.cash') },
    can('dossier:issue-result') && { to: '/hand-over', label: c('nav.handover') },
    { to: '/search', label: c('nav.register') },
    { to: '/complaints', label: c('nav.complaints') },
    worksHere && leadership,
    can('audit:read') && { to: '/access-trail', label: t('nav.accessTrail') },
    can('account:admin') && { to: '/accounts', label: t('nav.accounts') },
    !administers && administration,
    { to: '/help', label: c('nav.help') },
  ];
  return <StaffLayout tabs={tabs.filter((tab) => tab !== false)} scanner={<ScannerField />} bell={<LazyBell />} />;
}
