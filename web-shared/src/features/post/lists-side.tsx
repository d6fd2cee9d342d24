import { usePostListsQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../ui/form/button';
import { pageAfter } from '../../ui/page/page-after';
import { Empty, ErrorNotice, Skeleton } from '../../ui/page/page-state';
import { SimpleTable } from '../../ui/page/simple-table';
import { formatDate, formatDateTimeShort } from '../../ui/text/date-format';
import { formatDong, formatNumber } from '../../ui/text/number-format';

const PAGE_ROWS = 30;

/** The hand-over lists of my desk to the post, newest first. */
export function ListsSide() {
  const { t } = useTranslation('post');
  const { t: c } = useTranslation('common');
  const { data, error, loading, refetch, fetchMore } = usePostListsQuery({
    variables: { first: PAGE_ROWS },
    fetchPolicy: 'cache-and-network',
  });
  const rows = data?.postLists.nodes ?? [];
  return (
    <section aria-label={t('sides.LISTS')}>
      <h2>{t('sides.LISTS')}</h2>
      {error && !data ? <ErrorNotice error={error} onRetry={() => void refetch().catch(() => undefined)} /> : null}
      {!data && !error ? <Skeleton rows={4} shape="table" /> : null}
      {data && rows.length === 0 ? <Empty title={t('lists.empty')} /> : null}
      {rows.length > 0 ? (
        <SimpleTable
          caption={t('sides.LISTS')}
          hideCaption
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'no',
              header: t('lists.no'),
              rowHeader: true,
              cell: ({ number, day }) => t('lists.number', { number, day: formatDate(day) }),
            },
            { key: 'partner', header: t('lists.partner'), cell: ({ partner }) => partner },
            { key: 'size', header: t('lists.size'), numeric: true, cell: ({ size }) => formatNumber(size) },
            { key: 'total', header: t('lists.total'), numeric: true, cell: ({ totalDong }) => formatDong(totalDong) },
            { key: 'state', header: t('lists.state'), cell: ({ state }) => t(`lists.${state}`) },
            {
              key: 'made',
              header: t('lists.made'),
              cell: ({ madeBy, madeAt }) => t('parcel.by', { who: madeBy, when: formatDateTimeShort(madeAt) }),
            },
            {
              key: 'open',
              header: t('lists.open'),
              cell: ({ id, number, day }) => (
                <Link
                  className="button button--small"
                  to={`/post/lists/${id}`}
                  aria-label={t('lists.openOf', { number, day: formatDate(day) })}
                >
                  {t('lists.open')}
                </Link>
              ),
            },
          ]}
        />
      ) : null}
      {data?.postLists.pageInfo.hasNextPage ? (
        <Button size="small" busy={loading} onClick={() => void fetchMore(pageAfter('postLists', data))}>
          {c('action.more')}
        </Button>
      ) : null}
    </section>
  );
}
