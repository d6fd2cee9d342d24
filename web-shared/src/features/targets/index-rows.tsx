import type { IndexComponent } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { SimpleTable, type TableColumn } from '../../ui/page/simple-table';
import { formatDecimal, formatRate } from '../../ui/text/number-format';
import { useHere } from '../reporting/came-from';
import type { FigureScope } from '../reporting/report-address';
import { signed } from './component-table';
import { addressOfPart, type IndexRow, reached, type ServiceIndex } from './index-words';

interface IndexRowsProps {
  index: ServiceIndex;
  /** As people call the row. */
  nameOf: (row: IndexRow) => string;
  by: 'AREA' | 'OFFICE';
  /** Where a row's name leads; null where there is nothing below it. */
  linkOf: (row: IndexRow) => string | null;
  /** What a row counts; null while that is not known. */
  scopeOf: (row: IndexRow) => FigureScope | null;
}

/** Areas or offices, the furthest behind first. */
export function IndexRows({ index, nameOf, by, linkOf, scopeOf }: IndexRowsProps) {
  const { t } = useTranslation('targets');
  const here = useHere();
  const before = new Map(index.before.rows.map((row) => [row.key, reached(row)]));
  // Of who did nothing in the month only the catalogue would speak.
  const acted = ({ parts }: IndexRow) => parts.some(({ component, share }) => component !== 'PUBLICITY' && share);
  const rows = index.rows.filter(acted).sort((a, b) => (reached(a) ?? 0) - (reached(b) ?? 0));
  const partColumn = (component: IndexComponent): TableColumn<IndexRow> => ({
    key: component,
    header: t(`index.short.${component}`),
    numeric: true,
    csv: (row) => partOf(row, component)?.points,
    cell: (row) => {
      const part = partOf(row, component);
      if (!part?.share || part.points === null) return '—';
      const shown = formatRate(part.share.counted / part.share.total);
      const scope = scopeOf(row);
      const to = scope && addressOfPart(component, 'total', scope, by);
      return to ? (
        <Link to={to} state={here}>
          {shown}
        </Link>
      ) : (
        shown
      );
    },
  });
  const columns: TableColumn<IndexRow>[] = [
    {
      key: 'name',
      header: t(by === 'AREA' ? 'index.area' : 'index.office'),
      rowHeader: true,
      csv: nameOf,
      cell: (row) => {
        const to = linkOf(row);
        return to ? <Link to={to}>{nameOf(row)}</Link> : nameOf(row);
      },
    },
    ...index.components.map(({ component }) => partColumn(component)),
    {
      key: 'points',
      header: t('index.points'),
      numeric: true,
      csv: ({ points }) => points,
      cell: ({ points, weight }) => `${formatDecimal(points)} / ${formatDecimal(weight)}`,
    },
    {
      key: 'reached',
      header: t('index.percent'),
      numeric: true,
      csv: (row) => reached(row),
      cell: (row) => <strong>{formatDecimal(reached(row))}</strong>,
    },
    {
      key: 'change',
      header: t('index.change'),
      numeric: true,
      cell: (row) => {
        const [now, was] = [reached(row), before.get(row.key) ?? null];
        return now === null || was === null ? '—' : signed(now - was);
      },
    },
  ];
  return (
    <SimpleTable
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
      caption={t(by === 'AREA' ? 'index.areas' : 'index.offices')}
      exportName="bo-chi-so-766-don-vi"
    />
  );
}

const partOf = ({ parts }: IndexRow, component: IndexComponent) => parts.find((part) => part.component === component);
