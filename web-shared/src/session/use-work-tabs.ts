import { useTranslation } from 'react-i18next';
import type { ShellTab } from '../ui/page/app-shell';
import { useSession } from './session-provider';
import { useTabCounts } from './use-tab-counts';

/**
 * The tabs of who works on dossiers, in the order of a working day; each person's are those that his permissions open.
 * @param words what an app calls its work list and what it sent on
 */
export function useWorkTabs(words: { worklist: string; sentUp: string }): ShellTab[] {
  const { t } = useTranslation('common');
  const { can } = useSession();
  const counts = useTabCounts();
  const tabs: (ShellTab | false)[] = [
    can('dossier:receive') && { to: '/receive', label: t('nav.receive'), shortcut: 'F2' },
    can('dossier:receive') && { to: '/counter', label: t('nav.counter'), also: ['/guidance'] },
    can('dossier:advance') && { to: '/worklist', label: words.worklist, count: counts.toDo },
    can('dossier:return') && { to: '/to-return', label: t('nav.toReturn'), count: counts.toReturn },
    can('dossier:receive') && { to: '/sent-up', label: words.sentUp, count: counts.sentUp },
    can('dossier:approve') && { to: '/signing', label: t('nav.signing'), count: counts.toSign || undefined },
    can('dossier:consult') && { to: '/questions', label: t('nav.questions'), count: counts.asked || undefined },
    { to: '/search', label: t('nav.register') },
  ];
  return tabs.filter((tab) => tab !== false);
}
