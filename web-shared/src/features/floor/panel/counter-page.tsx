import '../floor.css';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Empty, ErrorNotice, Skeleton } from '../../../ui/page/page-state';
import { usePageTitle } from '../../../ui/page/use-page-title';
import { readFailure } from '../../../ui/text/graphql-error';
import { UnservedLines } from '../unserved-lines';
import { useDeed } from '../use-deed';
import { useDesk } from '../use-desk';
import { CounterHead } from './counter-head';
import { CurrentTicket } from './current-ticket';
import type { PanelProps } from './panel-props';
import { SitDown } from './sit-down';
import { WaitingList } from './waiting-list';

/** The panel of an officer at a counter: who is before him, what he does with the ticket, who waits. */
export function CounterPage() {
  const { t } = useTranslation('floor');
  const { desk, error, refetch } = useDesk();
  const deed = useDeed(refetch);
  usePageTitle(t('panel.title'));
  if (error && !desk) {
    return readFailure(error).code === 'NOT_FOUND' ? (
      <Empty heading title={t('panel.noFloor')}>
        {t('panel.noFloorText')}
      </Empty>
    ) : (
      <ErrorNotice error={error} onRetry={() => void refetch()} />
    );
  }
  if (!desk) return <Skeleton rows={8} />;
  return <Panel desk={desk} deed={deed} />;
}

function Panel({ desk, deed }: PanelProps) {
  const { t } = useTranslation('floor');
  if (desk.board.counters.length === 0 || desk.board.groups.length === 0) {
    return (
      <Empty
        heading
        title={t('panel.notArranged')}
        actions={<Link to="/administration/offices">{t('panel.arrange')}</Link>}
      >
        {t('panel.notArrangedText')}
      </Empty>
    );
  }
  return (
    <div className="floor">
      <CounterHead desk={desk} deed={deed} />
      <UnservedLines groups={desk.board.groups} />
      {deed.error ? <ErrorNotice error={deed.error} title={t('panel.failed')} /> : null}
      <div className="floor__columns">
        {desk.sitting ? <CurrentTicket desk={desk} deed={deed} /> : <SitDown desk={desk} deed={deed} />}
        <WaitingList desk={desk} deed={deed} />
      </div>
    </div>
  );
}
