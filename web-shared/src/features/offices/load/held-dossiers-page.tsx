import {
  type HeldDossiersQueryVariables,
  useHeldDossiersQuery,
  usePeopleLoadQuery,
} from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../../ui/form/button';
import { pageAfter } from '../../../ui/page/page-after';
import { Empty, ErrorNotice, Skeleton } from '../../../ui/page/page-state';
import { usePageTitle } from '../../../ui/page/use-page-title';
import { formatMonth } from '../../../ui/text/date-format';
import { formatNumber } from '../../../ui/text/number-format';
import { DossierList } from '../../reporting/dossiers/dossier-list';
import '../../reporting/reporting.css';
import { type HeldScope, officeAddress } from '../office-addresses';

const PAGE = 50;

/** Exactly the dossiers that a number of people against load counted. */
export function HeldDossiersPage({ officeId, scope }: { officeId: string; scope: HeldScope }) {
  const { t } = useTranslation('offices');
  const { t: c } = useTranslation('common');
  const { view, month, staffId } = scope;
  const variables: HeldDossiersQueryVariables = {
    officeId,
    view,
    month,
    staffId: staffId || null,
    nobody: staffId === '',
    first: PAGE,
  };
  const { data, error, loading, fetchMore, refetch } = useHeldDossiersQuery({
    variables,
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const people = usePeopleLoadQuery({ variables: { officeId, month } }).data?.peopleLoad;
  const [failure, setFailure] = useState<unknown>(null);
  const list = data?.heldDossiers;
  const person =
    staffId === undefined
      ? null
      : staffId === ''
        ? t('load.nobody')
        : (people?.people.find(({ id }) => id === staffId)?.fullName ?? '');
  const title = t(`held.${view}`);
  usePageTitle(title);
  const showMore = () => {
    setFailure(null);
    fetchMore(pageAfter('heldDossiers', data)).catch(setFailure);
  };
  const about = [people?.office.office.name, person, view === 'RECEIVED' ? formatMonth(month) : null];
  return (
    <div className="offices">
      <div>
        <Link to={`${officeAddress(officeId, 'people')}&month=${month}`}>← {t('held.back')}</Link>
        <h1>
          {title}
          {list ? <span className="muted"> {t('held.count', { shown: formatNumber(list.totalCount) })}</span> : null}
        </h1>
        <p className="muted">{about.filter(Boolean).join(' · ')}</p>
      </div>
      {error && !list ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {failure ? <ErrorNotice error={failure} /> : null}
      {!list && !error ? <Skeleton rows={10} shape="table" /> : null}
      {list && list.nodes.length === 0 ? <Empty title={t('held.none')}>{t('held.noneText')}</Empty> : null}
      {list && list.nodes.length > 0 ? (
        <>
          <DossierList rows={list.nodes} caption={title} />
          {list.pageInfo.hasNextPage ? (
            <div>
              <Button busy={loading} onClick={showMore}>
                {c('action.more')}
              </Button>
            </div>
          ) : null}
        </>
      ) : null}
    </div>
  );
}
