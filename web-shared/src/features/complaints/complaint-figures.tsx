import {
  type ComplaintCountedFragment,
  type ComplaintFilter,
  useComplaintFiguresQuery,
} from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { ErrorNotice, Skeleton } from '../../ui/page/page-state';
import type { TableColumn } from '../../ui/page/simple-table';
import { formatNumber } from '../../ui/text/number-format';
import { CountedPanel } from '../casework/counted-panel';

const WAYS = ['byKind', 'byArea', 'byMonth'] as const;
type Way = (typeof WAYS)[number];

const COLUMNS = { inTime: 'IN_TIME', late: 'LATE', open: 'OPEN', overdue: 'OVERDUE', appealed: 'APPEALED' } as const;

/** How many came, and what became of them; each number opens the complaints that it counts. */
export function ComplaintFigures({ filter }: { filter: ComplaintFilter }) {
  const { t } = useTranslation('complaints');
  const [way, setWay] = useState<Way>('byKind');
  const columns = useColumns(way);
  const { data, error, refetch } = useComplaintFiguresQuery({
    variables: { filter },
    fetchPolicy: 'cache-and-network',
  });
  if (!data) {
    return error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <Skeleton rows={4} shape="table" />;
  }
  const figures = data.complaintFigures;
  if (figures.total.received === 0) return null;
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

/** The last day of a month, yyyy-MM. */
const lastDayOf = (month: string): string => {
  const [year, number] = month.split('-').map(Number);
  return `${month}-${new Date(Date.UTC(year!, number!, 0)).getUTCDate()}`;
};

function useColumns(way: Way): TableColumn<ComplaintCountedFragment>[] {
  const { t } = useTranslation('complaints');
  const [params] = useSearchParams();
  const narrowed = ({ key }: ComplaintCountedFragment, part?: string) => {
    const next = new URLSearchParams(params);
    if (key !== 'ALL' && way === 'byKind') next.set('kind', key);
    if (key !== 'ALL' && way === 'byArea') next.set('area', key);
    if (key !== 'ALL' && way === 'byMonth') {
      next.set('from', `${key}-01`);
      next.set('to', lastDayOf(key));
    }
    if (part) next.set('part', part);
    return { search: `?${next}` };
  };
  const nameOf = ({ key, name }: ComplaintCountedFragment): string => {
    if (key === 'ALL') return t('figures.total');
    if (way === 'byArea') return name ?? key;
    if (way === 'byMonth') return t('figures.month', { month: key.split('-').reverse().join('/') });
    return t(`kinds.${key as 'PLACE'}`);
  };
  const counted = (name: 'received' | keyof typeof COLUMNS, part?: string) => ({
    key: name,
    header: t(`figures.${name}`),
    numeric: true,
    cell: (row: ComplaintCountedFragment) =>
      row[name] === 0 ? '0' : <Link to={narrowed(row, part)}>{formatNumber(row[name])}</Link>,
    csv: (row: ComplaintCountedFragment) => row[name],
  });
  return [
    { key: 'name', header: t('figures.name'), rowHeader: true, cell: nameOf, csv: nameOf },
    counted('received'),
    ...(Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]).map((name) => counted(name, COLUMNS[name])),
  ];
}
