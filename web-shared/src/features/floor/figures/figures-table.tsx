import type { FloorFiguresQuery, FloorMeasure } from '@hcc/shared-schema/generated/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { SimpleTable, type TableColumn } from '../../../ui/page/simple-table';
import { formatNumber } from '../../../ui/text/number-format';

export type Figures = FloorFiguresQuery['floorFigures'];
export type FigureRow = Figures['rows'][number];
type Row = FigureRow & { isTotal: boolean };

const COUNTS = [
  ['SERVED', 'served'],
  ['NO_SHOW', 'noShow'],
  ['CANCELLED', 'cancelled'],
  ['LEFT_OVER', 'leftOver'],
  ['OPEN', 'open'],
] as const satisfies readonly (readonly [FloorMeasure, keyof FigureRow])[];

const minutesOf = (seconds: number | null): string => (seconds === null ? '—' : formatNumber(Math.round(seconds / 60)));

interface Props {
  figures: Pick<Figures, 'rows' | 'total'>;
  caption: string;
  nameOf: (row: FigureRow) => string;
  /** The row's head, where it is more than its name. */
  headOf?: (row: FigureRow) => ReactNode;
  /** Where a figure opens its tickets; null for those of the sums, and where nothing does for a row. */
  linkTo: (row: FigureRow | null, measure: FloorMeasure | null) => string | null;
}

/** The figures, each of which opens its tickets; the sums stand last. */
export function FiguresTable({ figures, caption, nameOf, headOf = nameOf, linkTo }: Props) {
  const { t } = useTranslation('floor');
  const rows: Row[] = [...figures.rows.map((row) => ({ ...row, isTotal: false })), { ...figures.total, isTotal: true }];
  const link = (row: Row, value: number, measure: FloorMeasure | null) => {
    const to = value === 0 ? null : linkTo(row.isTotal ? null : row, measure);
    return to === null ? formatNumber(value) : <Link to={to}>{formatNumber(value)}</Link>;
  };
  const time = (key: 'meanWaited' | 'longest' | 'meanServed', field: keyof FigureRow): TableColumn<Row> => {
    const secondsOf = (row: Row) => row[field] as number | null;
    return {
      key,
      header: t(`figures.${key}`),
      numeric: true,
      cell: (row) => minutesOf(secondsOf(row)),
      csv: (row) => {
        const seconds = secondsOf(row);
        return seconds === null ? null : Math.round(seconds / 60);
      },
    };
  };
  const columns: TableColumn<Row>[] = [
    {
      key: 'name',
      header: t('figures.name'),
      rowHeader: true,
      cell: (row) => (row.isTotal ? t('figures.total') : headOf(row)),
      csv: (row) => (row.isTotal ? t('figures.total') : nameOf(row)),
    },
    {
      key: 'issued',
      header: t('figures.issued'),
      numeric: true,
      cell: (row) => link(row, row.issued, null),
      csv: ({ issued }) => issued,
    },
    ...COUNTS.map(
      ([measure, field]): TableColumn<Row> => ({
        key: measure,
        header: t(`figures.${measure}`),
        numeric: true,
        cell: (row) => link(row, row[field], measure),
        csv: (row) => row[field],
      }),
    ),
    time('meanWaited', 'meanWaitedSeconds'),
    time('longest', 'longestWaitedSeconds'),
    time('meanServed', 'meanServedSeconds'),
  ];
  return (
    <div className="floor__figures">
      <SimpleTable
        columns={columns}
        rows={rows}
        rowKey={({ key, isTotal }) => (isTotal ? 'total' : `of ${key}`)}
        caption={caption}
        hideCaption
        exportName={t('figures.file')}
      />
    </div>
  );
}
