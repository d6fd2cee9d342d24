import '../floor.css';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Empty, ErrorNotice, Skeleton } from '../../../ui/page/page-state';
import { usePageTitle } from '../../../ui/page/use-page-title';
import { readFailure } from '../../../ui/text/graphql-error';
import { UnservedLines } from '../unserved-lines';
import { useDesk } from '../use-desk';
import { CloseDay } from './close-day';
import { GiveTicket } from './give-ticket';
import { WhatItNeeds } from './what-it-needs';

/** The desk at the door: a ticket in two presses, and what a procedure needs. */
export function GuidancePage() {
  const { t } = useTranslation('floor');
  const { desk, error, refetch } = useDesk();
  usePageTitle(t('guidance.title'));
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
  return (
    <div className="floor">
      <header className="floor__head">
        <div>
          <h1>{t('guidance.title')}</h1>
          <p className="muted">{t('guidance.lead')}</p>
        </div>
        <nav className="floor__doors" aria-label={t('panel.doors')}>
          <Link to="/counter">{t('panel.title')}</Link>
        </nav>
        <CloseDay desk={desk} refetch={refetch} />
      </header>
      <UnservedLines groups={desk.board.groups} />
      <div className="floor__columns">
        <GiveTicket desk={desk} refetch={refetch} />
        <WhatItNeeds groups={desk.board.groups} />
      </div>
    </div>
  );
}
