import { LazyBell } from '@hcc/web-shared/src/app/lazy-bell';
import { ScannerField } from '@hcc/web-shared/src/features/search/scanner-field';
import { useSession } from '@hcc/web-shared/src/session/session-provider';
import { StaffLayout } from '@hcc/web-shared/src/session/staff-layout';
import { useTabCounts } from '@hcc/web-shared/src/session/use-tab-counts';
import type { ShellTab } from '@hcc/web-shared/src/ui/page/app-shell';
import { useTranslation } from 'react-i18next';

/** The desk's tabs in the order of a working day; the committee, which receives nothing, sees only its own. */
export function CommuneLayout() {
  const { t } = useTranslation('commune');
  const { t: c } = useTranslation('common');
  const { can } = useSession();
  const counts = useTabCounts();
  const tabs: (ShellTab | false)[] = [
    can('dossier:receive') && { to: '/receive', label: c('nav.receive'), shortcut: 'F2' },
    can('dossier:receive') && { to: '/counter', label: c('nav.counter'), also: ['/guidance'] },
    can('dossier:advance') && { to: '/worklist', label: t('nav.worklist'), count: counts.toDo },
    can('dossier:return') && { to: '/to-return', label: c('nav.toReturn'), count: counts.toReturn, also: ['/post'] },
    can('dossier:receive') && { to: '/sent-up', label: t('nav.sentUp'), count: counts.sentUp },
    can('dossier:approve') && { to: '/signing', label: c('nav.signing'), count: counts.toSign || undefined },
    can('dossier:consult') && { to: '/questions', label: c('nav.questions'), count: counts.asked || undefined },
    can('dossier:receive') && { to: '/cash', label: c('nav.cash') },
    can('dossier:issue-result') && { to: '/hand-over', label: c('nav.handover') },
    { to: '/search', label: c('nav.register') },
    { to: '/complaints', label: c('nav.complaints') },
    can('report:read') && { to: '/reports', label: c('nav.reports') },
    can('office:manage') && { to: '/administration', label: t('nav.administration') },
    { to: '/help', label: c('nav.help') },
  ];
  return <StaffLayout tabs={tabs.filter((tab) => tab !== false)} scanner={<ScannerField />} bell={<LazyBell />} />;
}
