import './declined.css';
import { type DeclinedRequestPartsFragment, useDeclinedRequestsQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Button } from '../../../ui/form/button';
import { TextField } from '../../../ui/form/field';
import { useDebounced } from '../../../ui/form/use-debounced';
import { pageAfter } from '../../../ui/page/page-after';
import { Empty, ErrorNotice, Skeleton } from '../../../ui/page/page-state';
import { SimpleTable, type TableColumn } from '../../../ui/page/simple-table';
import { usePageTitle } from '../../../ui/page/use-page-title';
import { formatDateTime } from '../../../ui/text/date-format';
import { declineLetterAddress } from './decline-letter-address';

const PAGE = 50;

/** The desk's book of letters of refusal. */
export function DeclinedPage() {
  const { t } = useTranslation('receive');
  usePageTitle(t('declined.title'));
  const [params, setParams] = useSearchParams();
  const typed = params.get('q') ?? '';
  const search = useDebounced(typed, 300);
  const { data, previousData, error, refetch, fetchMore } = useDeclinedRequestsQuery({
    variables: { search: search.trim() || null, first: PAGE, after: null },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const found = (data ?? (error ? undefined : previousData))?.declinedRequests;

  const more = () => fetchMore(pageAfter('declinedRequests', data));

  const columns: TableColumn<DeclinedRequestPartsFragment>[] = [
    {
      key: 'number',
      header: t('declined.number'),
      rowHeader: true,
      cell: (row) => `${row.number}/${row.year}`,
      csv: (row) => `${row.number}/${row.year}`,
    },
    {
      key: 'at',
      header: t('declined.at'),
      cell: (row) => formatDateTime(row.declinedAt),
      csv: (row) => formatDateTime(row.declinedAt),
    },
    {
      key: 'applicant',
      header: t('declined.applicant'),
      cell: (row) => row.applicant.fullName,
      csv: (row) => row.applicant.fullName,
    },
    {
      key: 'procedure',
      header: t('declined.procedure'),
      cell: (row) => row.procedureName,
      csv: (row) => row.procedureName,
    },
    { key: 'reason', header: t('declined.reason'), cell: (row) => row.reason, csv: (row) => row.reason },
    { key: 'by', header: t('declined.by'), cell: (row) => row.declinedBy, csv: (row) => row.declinedBy },
    {
      key: 'print',
      header: t('declined.letter'),
      cell: (row) => (
        <a
          href={declineLetterAddress(row.id)}
          target="hcc-slip"
          aria-label={t('declined.printOf', { number: row.number, year: row.year })}
        >
          {t('declined.print')}
        </a>
      ),
    },
  ];

  return (
    <div className="declined">
      <h1>{t('declined.title')}</h1>
      <TextField
        label={t('declined.search')}
        type="search"
        value={typed}
        onChange={(event) => setParams(event.target.value ? { q: event.target.value } : {}, { replace: true })}
      />
      {error && !found ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!found && !error ? <Skeleton rows={6} shape="table" /> : null}
      {found && found.nodes.length === 0 ? (
        <Empty title={search ? t('declined.nothingFound') : t('declined.none')}>{t('declined.how')}</Empty>
      ) : null}
      {found && found.nodes.length > 0 ? (
        <SimpleTable
          columns={columns}
          rows={found.nodes}
          rowKey={({ id }) => id}
          caption={t('declined.count', { count: found.totalCount })}
          exportName={t('declined.title')}
        />
      ) : null}
      {found?.pageInfo.hasNextPage ? (
        <div>
          <Button onClick={() => void more()}>{t('declined.more')}</Button>
        </div>
      ) : null}
    </div>
  );
}
