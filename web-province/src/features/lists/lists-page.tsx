import './lists.css';
import { SideTabs, useSide } from '@hcc/web-shared/src/ui/page/side-tabs';
import { usePageTitle } from '@hcc/web-shared/src/ui/page/use-page-title';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { KeptList } from './entry-words';
import { ListPanel } from './list-panel';

const SHARED = ['LATE_CAUSE', 'REFUSAL_REASON', 'DOCUMENT_KIND', 'SURVEY_CRITERION'] as const;
const PLANS = ['MILESTONE', 'ROLLOUT_PLAN', 'SLIP_CAUSE', 'TARGET', 'SERVICE_INDEX'] as const;

interface Props<List extends KeptList> {
  title: string;
  lead: string;
  lists: readonly [List, ...List[]];
  /** Another page to which the lead points. */
  beside?: { to: string; label: string };
}

function Tabbed<List extends KeptList>({ title, lead, lists, beside }: Props<List>) {
  const { t } = useTranslation('lists');
  usePageTitle(title);
  const list = useSide(lists);
  return (
    <div className="lists">
      <div>
        <h1>{title}</h1>
        <p className="muted">
          {lead} {beside ? <Link to={beside.to}>{beside.label}</Link> : null}
        </p>
      </div>
      <SideTabs label={title} current={list} sides={lists.map((side) => ({ side, label: t(`list.${side}`) }))} />
      <ListPanel key={list} list={list} />
    </div>
  );
}

/** The lists from which desks choose, each with its dates. */
export function ListsPage() {
  const { t } = useTranslation('lists');
  const beside = { to: '/printed-forms', label: t('formTexts') };
  return <Tabbed title={t('title')} lead={t('lead')} lists={SHARED} beside={beside} />;
}

/** The plans of the roll-out and what is aimed at. */
export function PlansPage() {
  const { t } = useTranslation('lists');
  const beside = { to: '/rollout', label: t('openRollout') };
  return <Tabbed title={t('plansTitle')} lead={t('plansLead')} lists={PLANS} beside={beside} />;
}
