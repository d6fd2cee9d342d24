import { type HandoverSide, type HandoversQuery, useHandoversQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../ui/form/button';
import { pageAfter } from '../../ui/page/page-after';
import { ErrorNotice, Skeleton } from '../../ui/page/page-state';
import { SimpleTable, type TableColumn } from '../../ui/page/simple-table';
import { formatDateTimeShort } from '../../ui/text/date-format';

type List = HandoversQuery['handovers']['nodes'][number];

const PAGE_ROWS = 20;

/** The hand-over lists of my office, newest first, each with how much of it has been taken over. */
export function HandoverLists({ side }: { side: HandoverSide }) {
  const { t } = useTranslation('handover');
  const { t: c } = useTranslation('common');
  const columns = useColumns(side);
  const { data, error, loading, refetch, fetchMore } = useHandoversQuery({
    variables: { side, first: PAGE_ROWS },
    fetchPolicy: 'cache-and-network',
  });
  const title = t(side === 'FROM_US' ? 'lists.given' : 'lists.received');
  const rows = data?.handovers.nodes ?? [];
  const more = () => void fetchMore(pageAfter('handovers', data));
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {error && !data ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton rows={3} shape="table" /> : null}
      {data && rows.length === 0 ? <p className="muted">{t('lists.empty')}</p> : null}
      {rows.length > 0 ? (
        <SimpleTable caption={title} hideCaption columns={columns} rows={rows} rowKey={({ id }) => id} />
      ) : null}
      {data?.handovers.pageInfo.hasNextPage ? (
        <Button size="small" busy={loading} onClick={more}>
          {c('action.more')}
        </Button>
      ) : null}
    </section>
  );
}

function useColumns(side: HandoverSide): TableColumn<List>[] {
  const { t } = useTranslation('handover');
  return [
    {
      key: 'number',
      header: t('lists.no'),
      rowHeader: true,
      cell: ({ number }) => t('lists.number', { number }),
      width: '140px',
    },
    side === 'FROM_US'
      ? { key: 'to', header: t('lists.to'), cell: ({ toOffice }) => toOffice.name }
      : { key: 'from', header: t('lists.from'), cell: ({ fromOffice }) => fromOffice.name },
    {
      key: 'made',
      header: t('lists.made'),
      cell: ({ createdBy, createdAt }) => t('lists.madeBy', { who: createdBy, when: formatDateTimeShort(createdAt) }),
    },
    {
      key: 'progress',
      header: t('lists.progress'),
      cell: ({ confirmed, size }) =>
        confirmed === size ? t('lists.complete', { all: size }) : t('lists.progressOf', { done: confirmed, all: size }),
      width: '120px',
    },
    {
      key: 'open',
      header: t('lists.open'),
      cell: ({ id, number }) => (
        <Link className="button button--small" to={`/hand-over/${id}`} aria-label={t('lists.openLabel', { number })}>
          {t('lists.open')}
        </Link>
      ),
      width: '90px',
    },
  ];
}
