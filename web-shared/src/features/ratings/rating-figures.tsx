import {
  type RatingCountedFragment,
  type RatingFilter,
  useRatingFiguresQuery,
} from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { Button } from '../../ui/form/button';
import { Empty, ErrorNotice, Skeleton } from '../../ui/page/page-state';
import { SimpleTable, type TableColumn } from '../../ui/page/simple-table';
import { formatDecimal, formatNumber, formatRate } from '../../ui/text/number-format';

const WAYS = ['byOffice', 'bySettling', 'byOfficer', 'byProcedure', 'byMonth'] as const;
type Way = (typeof WAYS)[number];
const FACES = [5, 4, 3, 2, 1] as const;

/** Satisfaction, in all and by one of five ways. */
export function RatingFigures({ filter }: { filter: RatingFilter }) {
  const { t } = useTranslation('ratings');
  const [way, setWay] = useState<Way>('byOffice');
  const columns = useColumns(way);
  const { data, error, refetch } = useRatingFiguresQuery({ variables: { filter }, fetchPolicy: 'cache-and-network' });
  if (!data) {
    return error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <Skeleton rows={6} shape="table" />;
  }
  const figures = data.ratingFigures;
  if (figures.total.count === 0) return <Empty title={t('empty')}>{t('emptyHint')}</Empty>;
  const isNarrowed = Boolean(filter.procedureCode || filter.upToFace || filter.fromFace);
  const lacks = isNarrowed && (way === 'bySettling' || way === 'byOfficer');
  const marked = figures.criteria.filter(({ count }) => count > 0);
  return (
    <>
      <Total total={figures.total} />
      <section className="panel">
        <div className="ratings__row">
          <h2>{t('figures')}</h2>
          {WAYS.map((each) => (
            <Button key={each} size="small" aria-pressed={each === way} onClick={() => setWay(each)}>
              {t(`ways.${each}`)}
            </Button>
          ))}
        </div>
        {way === 'byOfficer' ? <p className="muted">{t('officerHint')}</p> : null}
        {lacks ? <p>{t('notWithFilter')}</p> : null}
        {!lacks && figures[way].length === 0 ? <p>{t('noOfficer')}</p> : null}
        {figures[way].length > 0 ? (
          <SimpleTable
            caption={`${t('figures')}: ${t(`ways.${way}`)}`}
            hideCaption
            exportName={t('title')}
            columns={columns}
            rows={figures[way]}
            rowKey={({ key }) => key}
            maxHeight="32rem"
          />
        ) : null}
      </section>
      {marked.length > 0 ? (
        <section className="panel">
          <h2>{t('criteria')}</h2>
          <SimpleTable
            caption={t('criteria')}
            hideCaption
            rows={marked}
            rowKey={({ code }) => code}
            columns={[
              { key: 'name', header: t('criterion'), rowHeader: true, cell: ({ name }) => name },
              { key: 'count', header: t('marked'), numeric: true, cell: ({ count }) => formatNumber(count) },
              {
                key: 'mean',
                header: t('mean'),
                numeric: true,
                cell: ({ meanHundredths }) => formatDecimal(meanHundredths / 100, 2),
              },
            ]}
          />
        </section>
      ) : null}
    </>
  );
}

function Total({ total }: { total: RatingCountedFragment }) {
  const { t } = useTranslation('ratings');
  const { count, satisfied, faces } = total;
  const most = Math.max(...faces);
  return (
    <section className="panel">
      <p className="ratings__total">{t('satisfied', { rate: formatRate(satisfied / count) })}</p>
      <p className="muted">{t('of', { satisfied: formatNumber(satisfied), total: formatNumber(count) })}</p>
      <dl className="ratings__faces">
        {FACES.map((face) => {
          const given = faces[face - 1] ?? 0;
          return (
            <div key={face} style={{ display: 'contents' }}>
              <dt>{t(`faces.${face}`)}</dt>
              <dd aria-hidden="true">
                <div className="ratings__bar" style={{ width: `${(given * 100) / most}%` }} />
              </dd>
              <dd>{formatNumber(given)}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

const low = ({ faces }: RatingCountedFragment): number => (faces[0] ?? 0) + (faces[1] ?? 0);

function useColumns(way: Way): TableColumn<RatingCountedFragment>[] {
  const { t } = useTranslation('ratings');
  const [params] = useSearchParams();
  const nameOf = ({ key, name }: RatingCountedFragment) =>
    way === 'byMonth' ? key.split('-').reverse().join('/') : name;
  /** What a figure counts; a person's is opened by nobody. */
  const opened = ({ key }: RatingCountedFragment, upTo: boolean) => {
    const next = new URLSearchParams(params);
    if (way === 'byOffice') next.set('office', key);
    if (way === 'byProcedure') next.set('procedure', key);
    if (way === 'byMonth') {
      next.set('from', key);
      next.set('to', key);
    }
    if (upTo) next.set('upTo', '2');
    return { search: `?${next}` };
  };
  const opens = way === 'byOffice' || way === 'byProcedure' || way === 'byMonth';
  const number = (row: RatingCountedFragment, value: number, upTo: boolean) =>
    opens && value > 0 ? <Link to={opened(row, upTo)}>{formatNumber(value)}</Link> : formatNumber(value);
  return [
    { key: 'name', header: t('columns.name'), rowHeader: true, cell: nameOf, csv: nameOf },
    {
      key: 'count',
      header: t('columns.count'),
      numeric: true,
      cell: (row) => number(row, row.count, false),
      csv: ({ count }) => count,
    },
    {
      key: 'satisfied',
      header: t('columns.satisfied'),
      numeric: true,
      cell: ({ satisfied }) => formatNumber(satisfied),
      csv: ({ satisfied }) => satisfied,
    },
    {
      key: 'rate',
      header: t('columns.rate'),
      numeric: true,
      cell: ({ satisfied, count }) => formatRate(satisfied / count),
    },
    { key: 'low', header: t('columns.low'), numeric: true, cell: (row) => number(row, low(row), true), csv: low },
  ];
}
