import { type PartnerSubmissionsQuery, usePartnerSubmissionsQuery } from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { pageAfter } from '@hcc/web-shared/src/ui/page/page-after';
import { ErrorNotice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { SimpleTable, type TableColumn } from '@hcc/web-shared/src/ui/page/simple-table';
import { formatDateTimeShort } from '@hcc/web-shared/src/ui/text/date-format';
import { formatNumber } from '@hcc/web-shared/src/ui/text/number-format';
import { useTranslation } from 'react-i18next';

const PAGE_ROWS = 20;
type Row = PartnerSubmissionsQuery['partnerSubmissions']['nodes'][number];

/** What an outside body has handed in, and what became of it. */
export function SubmissionsPanel({ partnerId }: { partnerId: string }) {
  const { t } = useTranslation('connections');
  const { data, error, loading, refetch, fetchMore } = usePartnerSubmissionsQuery({
    variables: { partnerId, first: PAGE_ROWS },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const found = data?.partnerSubmissions;
  const columns: TableColumn<Row>[] = [
    { key: 'at', header: t('handedIn'), cell: ({ at }) => formatDateTimeShort(at) },
    { key: 'what', header: t('procedure'), rowHeader: true, cell: ({ procedureName }) => procedureName },
    { key: 'office', header: t('office'), cell: ({ officeName }) => officeName },
    { key: 'status', header: t('status'), cell: ({ status }) => t(`submission.${status}`) },
    { key: 'code', header: t('dossier'), cell: ({ dossierCode }) => dossierCode ?? '' },
  ];
  const more = () => void fetchMore(pageAfter('partnerSubmissions', data)).catch(() => undefined);
  return (
    <>
      <h3>{t('submissions')}</h3>
      {error && !found ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!found && !error ? <Skeleton rows={3} shape="table" /> : null}
      {found?.nodes.length === 0 ? <p className="muted">{t('noSubmissions')}</p> : null}
      {found && found.nodes.length > 0 ? (
        <>
          <p className="muted">
            {t('submissionCount', { count: found.totalCount, shown: formatNumber(found.totalCount) })}
          </p>
          <SimpleTable
            columns={columns}
            rows={found.nodes}
            rowKey={({ id }) => id}
            caption={t('submissions')}
            hideCaption
          />
          {found.pageInfo.hasNextPage ? (
            <Button busy={loading} onClick={more}>
              {t('more')}
            </Button>
          ) : null}
        </>
      ) : null}
    </>
  );
}
