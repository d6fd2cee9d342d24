import {
  type FeedbackCountedFragment,
  type FeedbackFilter,
  useFeedbackFiguresQuery,
} from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { ErrorNotice, Skeleton } from '../../ui/page/page-state';
import type { TableColumn } from '../../ui/page/simple-table';
import { withParams } from '../../ui/page/with-params';
import { durationText } from '../../ui/text/duration-text';
import { formatNumber } from '../../ui/text/number-format';
import { CountedPanel } from '../casework/counted-panel';

const WAYS = ['byTopic', 'byArea', 'byMonth'] as const;
type Way = (typeof WAYS)[number];

/** How many of what, from where, when; and how long answers took. */
export function FeedbackFigures({ filter }: { filter: FeedbackFilter }) {
  const { t } = useTranslation('feedback');
  const [way, setWay] = useState<Way>('byTopic');
  const columns = useColumns(way);
  const { data, error, refetch } = useFeedbackFiguresQuery({
    variables: { filter },
    fetchPolicy: 'cache-and-network',
  });
  if (!data) {
    return error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <Skeleton rows={4} shape="table" />;
  }
  const figures = data.feedbackFigures;
  if (figures.total.reported === 0) return null;
  return (
    <CountedPanel
      title={t('figures.title')}
      ways={WAYS}
      nameOfWay={(each) => t(`figures.${each}`)}
      way={way}
      onChoose={setWay}
      columns={columns}
      rows={[...figures[way], figures.total]}
    />
  );
}

function useColumns(way: Way): TableColumn<FeedbackCountedFragment>[] {
  const { t } = useTranslation('feedback');
  const { t: c } = useTranslation('common');
  const [params] = useSearchParams();
  const narrowedTo = (area: string) => ({ search: `?${withParams(params, { area })}` });
  const nameOf = ({ key, name }: FeedbackCountedFragment): string => {
    if (key === 'ALL') return t('figures.total');
    if (way === 'byArea') return name ?? key;
    if (way === 'byMonth') return t('figures.month', { month: key.split('-').reverse().join('/') });
    return t(`topics.${key as 'LEGAL'}`);
  };
  const counted = (name: 'reported' | 'open' | 'overdue' | 'answered' | 'late') => ({
    key: name,
    header: t(`figures.${name}`),
    numeric: true,
    cell: (row: FeedbackCountedFragment) => formatNumber(row[name]),
    csv: (row: FeedbackCountedFragment) => row[name],
  });
  return [
    {
      key: 'name',
      header: t('figures.name'),
      rowHeader: true,
      // An area opens its reports.
      cell: (row) =>
        way === 'byArea' && row.key !== 'ALL' ? <Link to={narrowedTo(row.key)}>{nameOf(row)}</Link> : nameOf(row),
      csv: nameOf,
    },
    counted('reported'),
    counted('open'),
    counted('overdue'),
    counted('answered'),
    counted('late'),
    {
      key: 'average',
      header: t('figures.average'),
      numeric: true,
      cell: ({ averageMinutes }) => (averageMinutes === null ? t('figures.none') : durationText(c, averageMinutes)),
      csv: ({ averageMinutes }) => averageMinutes,
    },
  ];
}
