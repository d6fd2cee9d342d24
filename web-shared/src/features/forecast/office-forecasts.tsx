import type { OfficeForecastsQuery } from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../ui/form/button';
import { Empty } from '../../ui/page/page-state';
import { SimpleTable, type TableColumn } from '../../ui/page/simple-table';
import { formatDecimal, formatNumber } from '../../ui/text/number-format';

type Row = OfficeForecastsQuery['officeForecasts'][number];

const FEW = 8;
/** Percent. */
const LIKELY = 50;

interface OfficeForecastsProps {
  rows: readonly Row[];
  /** The list of one office's dossiers, by its code, of at least so many percent. */
  addressOf: (code: string, least: number) => string;
}

/** Offices whose open dossiers are the likeliest to be late; each opens its list. */
export function OfficeForecasts({ rows, addressOf }: OfficeForecastsProps) {
  const { t } = useTranslation('forecast');
  const [all, setAll] = useState(false);
  if (rows.length === 0) return <Empty title={t('offices.none')} />;
  const columns: TableColumn<Row>[] = [
    {
      key: 'office',
      header: t('offices.office'),
      rowHeader: true,
      cell: ({ office }) => office.name,
      csv: ({ office }) => office.name,
    },
    {
      key: 'open',
      header: t('offices.open'),
      numeric: true,
      cell: ({ open, office }) => (
        <Link to={addressOf(office.code, 0)} aria-label={t('offices.opensAll', { name: office.name, count: open })}>
          {formatNumber(open)}
        </Link>
      ),
      csv: ({ open }) => open,
    },
    {
      key: 'expected',
      header: t('offices.expected'),
      title: t('offices.expectedHint'),
      numeric: true,
      cell: ({ expectedLate }) => formatDecimal(expectedLate),
      csv: ({ expectedLate }) => expectedLate,
    },
    {
      key: 'likely',
      header: t('offices.likely'),
      numeric: true,
      cell: ({ likely, office }) =>
        likely === 0 ? (
          '0'
        ) : (
          <Link
            to={addressOf(office.code, LIKELY)}
            aria-label={t('offices.opens', { name: office.name, count: likely })}
          >
            {formatNumber(likely)}
          </Link>
        ),
      csv: ({ likely }) => likely,
    },
  ];
  return (
    <>
      <SimpleTable
        caption={t('offices.title')}
        hideCaption
        columns={columns}
        rows={all ? rows : rows.slice(0, FEW)}
        rowKey={({ office }) => office.id}
        exportName={t('offices.file')}
      />
      {rows.length > FEW ? (
        <Button kind="quiet" size="small" className="no-print" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('fewer') : t('allOffices', { count: rows.length })}
        </Button>
      ) : null}
    </>
  );
}
