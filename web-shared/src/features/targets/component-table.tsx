import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { SimpleTable, type TableColumn } from '../../ui/page/simple-table';
import { formatDecimal, formatNumber, formatRate } from '../../ui/text/number-format';
import { useHere } from '../reporting/came-from';
import type { FigureScope } from '../reporting/report-address';
import { addressOfPart, type IndexPart, type ServiceIndex } from './index-words';

interface ComponentTableProps {
  index: ServiceIndex;
  scope: FigureScope;
}

interface ComponentRow extends IndexPart {
  name: string;
  before: number | null;
}

/** Each component: how it is counted in words, the two numbers, its points of how many, and those of a month ago. */
export function ComponentTable({ index, scope }: ComponentTableProps) {
  const { t, i18n } = useTranslation('targets');
  const rows: ComponentRow[] = index.components.flatMap(({ component, name, nameEn }) => {
    const part = index.total.parts.find((each) => each.component === component);
    if (!part) return [];
    const before = index.before.total.parts.find((each) => each.component === component)?.points ?? null;
    return [{ ...part, name: (i18n.language === 'en' && nameEn) || name, before }];
  });
  const columns: TableColumn<ComponentRow>[] = [
    {
      key: 'name',
      header: t('index.component'),
      rowHeader: true,
      width: '46%',
      csv: ({ name }) => name,
      cell: ({ name, component }) => (
        <>
          {name}
          <div className="muted targets__note">{t(`index.formula.${component}`)}</div>
        </>
      ),
    },
    {
      key: 'share',
      header: t('index.numbers'),
      csv: ({ share }) => (share ? `${share.counted}/${share.total}` : ''),
      cell: (row) => <Numbers part={row} scope={scope} />,
    },
    {
      key: 'points',
      header: t('index.points'),
      numeric: true,
      csv: ({ points }) => points,
      cell: ({ points, weight }) => (points === null ? '—' : `${formatDecimal(points)} / ${formatDecimal(weight)}`),
    },
    {
      key: 'before',
      header: t('index.before'),
      numeric: true,
      csv: ({ before }) => before,
      cell: ({ before }) => formatDecimal(before),
    },
    {
      key: 'change',
      header: t('index.change'),
      numeric: true,
      cell: ({ points, before }) => (points === null || before === null ? '—' : signed(points - before)),
    },
  ];
  return (
    <SimpleTable
      columns={columns}
      rows={rows}
      rowKey={({ component }) => component}
      caption={t('index.components')}
      exportName="bo-chi-so-766"
    />
  );
}

/** "+1,2", "−0,3", "0,0" */
export function signed(value: number): string {
  const shown = formatDecimal(Math.abs(value));
  return Number(value.toFixed(1)) === 0 ? shown : `${value > 0 ? '+' : '−'}${shown}`;
}

function Numbers({ part: { component, share }, scope }: { part: IndexPart; scope: FigureScope }) {
  const { t } = useTranslation('targets');
  const here = useHere();
  if (!share) return <span className="muted">{t('index.nothing')}</span>;
  const open = (which: 'counted' | 'total') => {
    const shown = formatNumber(share[which]);
    const to = addressOfPart(component, which, scope);
    if (!to || share[which] === 0) return shown;
    return (
      <Link to={to} state={here}>
        {shown}
      </Link>
    );
  };
  return (
    <>
      {open('counted')} / {open('total')} = <strong>{formatRate(share.counted / share.total)}</strong>
    </>
  );
}
