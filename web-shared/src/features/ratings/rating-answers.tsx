import { type RatingAnswersQuery, type RatingFilter, useRatingAnswersQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/form/button';
import { pageAfter } from '../../ui/page/page-after';
import { ErrorNotice, Skeleton } from '../../ui/page/page-state';
import { SimpleTable, type TableColumn } from '../../ui/page/simple-table';
import { formatNumber } from '../../ui/text/number-format';

const PAGE_ROWS = 25;
type Answer = RatingAnswersQuery['ratingAnswers']['nodes'][number];

/** The ratings that the figures count, one by one; nothing of them says whose they are. */
export function RatingAnswers({ filter }: { filter: RatingFilter }) {
  const { t } = useTranslation('ratings');
  const { data, error, loading, fetchMore, refetch } = useRatingAnswersQuery({
    variables: { filter, first: PAGE_ROWS },
    fetchPolicy: 'cache-and-network',
  });
  if (!data) {
    return error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <Skeleton rows={6} shape="table" />;
  }
  const { nodes, totalCount, pageInfo } = data.ratingAnswers;
  if (nodes.length === 0) return null;
  const columns: TableColumn<Answer>[] = [
    {
      key: 'month',
      header: t('answer.month'),
      width: '90px',
      cell: ({ month }) => month.split('-').reverse().join('/'),
    },
    {
      key: 'where',
      header: t('answer.where'),
      cell: ({ officeName, procedureName }) => (
        <>
          {officeName}
          {procedureName ? <div className="muted">{procedureName}</div> : null}
        </>
      ),
    },
    { key: 'face', header: t('answer.face'), width: '150px', cell: ({ face }) => t(`faces.${face as 1}`) },
    {
      key: 'points',
      header: t('answer.points'),
      width: '80px',
      cell: ({ points }) => (points === null ? '' : t('pointsOf', { points })),
    },
    { key: 'comment', header: t('answer.comment'), cell: ({ comment }) => comment ?? '' },
  ];
  const more = () => void fetchMore(pageAfter('ratingAnswers', data)).catch(() => undefined);
  return (
    <section className="panel">
      <h2>{t('answers')}</h2>
      <SimpleTable caption={t('answers')} hideCaption columns={columns} rows={nodes} rowKey={({ id }) => id} />
      <p className="ratings__row" role="status">
        {t('shown', { shown: formatNumber(nodes.length), total: formatNumber(totalCount) })}
        {pageInfo.hasNextPage ? (
          <Button size="small" busy={loading} onClick={more}>
            {t('more')}
          </Button>
        ) : null}
      </p>
    </section>
  );
}
