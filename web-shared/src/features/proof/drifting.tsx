import type { DriftingPartsFragment } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { SimpleTable, type TableColumn } from '../../ui/page/simple-table';
import { formatDateTime, formatDateTimeShort } from '../../ui/text/date-format';
import { formatNumber } from '../../ui/text/number-format';
import { usePeriodName } from '../reporting/period/use-period-name';
import { dossiersAddress } from '../reporting/report-address';

type Figure = DriftingPartsFragment['figures'][number];
type Measure =
  | 'RECEIVED'
  | 'RECEIVED_ONLINE'
  | 'EARLY'
  | 'ON_TIME'
  | 'LATE'
  | 'WITHDRAWN'
  | 'STOPPED'
  | 'PAUSED'
  | 'OVERDUE';
type Row = Figure & { key: string };

/** A moment is stored in milliseconds, which nobody reads. */
const written = (measure: string, value: string): string =>
  measure.endsWith('At') && /^\d{12,}$/.test(value) ? formatDateTime(new Date(Number(value)).toISOString()) : value;

/** What differed from the journals, office by office, each figure opening its dossiers. */
export function Drifting({ parts }: { parts: readonly DriftingPartsFragment[] }) {
  const { t } = useTranslation('proof');
  const periodName = usePeriodName();
  const nameOf = ({ column, where, measure, dossierCode }: Figure) => {
    if (column) return t(`measure.${column as Measure}`);
    return dossierCode ? t('drift.dossierFact', { measure }) : t('drift.otherFact', { where, measure });
  };
  const scopeOf = ({ from, to, procedureCode, dossierCode, which, areaCode }: Figure) => {
    if (dossierCode) return dossierCode;
    if (!from || !to) return which;
    return [areaCode, periodName({ from, to }), procedureCode ?? t('drift.allProcedures')].filter(Boolean).join(', ');
  };
  const columns: TableColumn<Row>[] = [
    { key: 'figure', header: t('drift.figure'), rowHeader: true, cell: nameOf, csv: nameOf },
    { key: 'scope', header: t('drift.scope'), cell: scopeOf, csv: scopeOf },
    {
      key: 'stored',
      header: t('drift.stored'),
      numeric: true,
      cell: ({ measure, stored }) => written(measure, stored),
      csv: ({ stored }) => stored,
    },
    {
      key: 'expected',
      header: t('drift.expected'),
      numeric: true,
      cell: ({ measure, expected }) => written(measure, expected),
      csv: ({ expected }) => expected,
    },
    {
      key: 'dossiers',
      header: t('drift.dossiers'),
      width: '150px',
      cell: (row) => {
        const { column, from, to, areaCode, officeCode, procedureCode, dossierCode } = row;
        if (dossierCode) return <Link to={`/dossier/${encodeURIComponent(dossierCode)}`}>{dossierCode}</Link>;
        if (!column || !from || !to) return '';
        const scope = { from, to, areaCode, officeCode, procedureCode };
        return (
          <Link
            to={dossiersAddress(scope, column)}
            aria-label={t('drift.open', { figure: nameOf(row), scope: scopeOf(row) })}
          >
            {t('drift.openShort')}
          </Link>
        );
      },
    },
  ];
  return parts.map(({ office, provenAt, count, figures }) => {
    const name = t('drift.part', {
      office: office ?? t('drift.whole'),
      total: formatNumber(count),
      when: formatDateTimeShort(provenAt),
    });
    const rows = figures.map((row) => ({ ...row, key: `${row.where} ${row.which} ${row.measure}` }));
    const footer = count > rows.length ? t('drift.first', { shown: formatNumber(rows.length) }) : null;
    return (
      <SimpleTable
        key={name}
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
        caption={name}
        exportName="sai-lech"
        footer={footer}
      />
    );
  });
}
