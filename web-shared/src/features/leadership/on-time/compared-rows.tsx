import type { ReportBy } from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../../ui/form/button';
import { SimpleTable, type TableColumn } from '../../../ui/page/simple-table';
import { formatRate } from '../../../ui/text/number-format';
import { FigureLink } from '../../reporting/figures/figure-link';
import { RateBar } from '../../reporting/figures/rate-bar';
import { FIGURE_COLUMNS } from '../../reporting/figures/settlement-columns';
import type { SettlementTableRow } from '../../reporting/figures/settlement-table';
import { isUnderTarget, worstFirst } from '../../reporting/figures/worst-first';
import { drillAddress, type FigureScope, rowScope } from '../../reporting/report-address';
import { usePrinting } from '../../reporting/use-printing';
import { ON_TIME } from './on-time-address';

const COLUMNS = FIGURE_COLUMNS.filter(({ key }) => ['settled', 'early', 'onTime', 'late'].includes(key));
const FEW = 15;

interface ComparedRowsProps {
  rows: readonly SettlementTableRow[];
  by: ReportBy;
  scope: FigureScope;
  leaves: boolean;
  centreCode: string | null;
}

/** Areas, offices, fields, procedures or months by their rate, worst first (months in their order). */
export function ComparedRows({ rows, by, scope, leaves, centreCode }: ComparedRowsProps) {
  const { t } = useTranslation('punctuality');
  const { t: r } = useTranslation('reporting');
  const [all, setAll] = useState(false);
  const printing = usePrinting();
  const sorted = by === 'MONTH' ? [...rows] : worstFirst(rows);
  const shown = all || printing ? sorted : sorted.slice(0, FEW);
  const isOwnDesk = (row: SettlementTableRow) => by === 'AREA' && row.key === scope.areaCode;
  const columns: TableColumn<SettlementTableRow>[] = [
    {
      key: 'name',
      header: r(`rowHeading.${by}`),
      rowHeader: true,
      cell: (row) => {
        const to = drillAddress(scope, by, row, leaves, centreCode, ON_TIME);
        return to ? <Link to={to}>{row.name}</Link> : row.name;
      },
      csv: (row) => row.name,
    },
    { key: 'bar', header: t('bar'), width: '180px', cell: (row) => <RateBar rate={row.rate} target={row.target} /> },
    {
      key: 'rate',
      header: t('rate'),
      numeric: true,
      cell: (row) => <span className={isUnderTarget(row) ? 'rep-under' : undefined}>{formatRate(row.rate)}</span>,
      csv: (row) => row.rate,
    },
    ...COLUMNS.map(
      (column): TableColumn<SettlementTableRow> => ({
        key: column.key,
        header: column.key === 'settled' ? r('group.settled') : r(`column.${column.key}`),
        numeric: true,
        cell: (row) => (
          <FigureLink
            column={column}
            value={row[column.key]}
            scope={isOwnDesk(row) && !centreCode ? null : rowScope(scope, by, row, centreCode)}
            by={by}
            rowName={row.name}
          />
        ),
        csv: (row) => row[column.key],
      }),
    ),
  ];
  return (
    <>
      <SimpleTable
        columns={columns}
        rows={shown}
        rowKey={({ key }) => key}
        caption={t('cutTable')}
        hideCaption
        exportName={t('cutTable')}
      />
      {sorted.length > FEW ? (
        <Button kind="quiet" size="small" className="no-print" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('fewer') : t('more', { count: sorted.length })}
        </Button>
      ) : null}
    </>
  );
}
