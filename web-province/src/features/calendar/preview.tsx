import type { PreviewCalendarChangeQuery } from '@hcc/shared-schema/generated/hooks';
import { SimpleTable, type TableColumn } from '@hcc/web-shared/src/ui/page/simple-table';
import { formatDateTime } from '@hcc/web-shared/src/ui/text/date-format';
import { formatNumber } from '@hcc/web-shared/src/ui/text/number-format';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

type Found = PreviewCalendarChangeQuery['previewCalendarChange'];
type Count = Found['byArea'][number];
type Moved = Found['sample'][number];

const MOST_OFFICES = 10;

/** Whom the change would move: how many, where, and those that are due first. */
export function Preview({ found }: { found: Found }) {
  const { t } = useTranslation('calendar');
  const counts = (header: string): TableColumn<Count>[] => [
    { key: 'name', header, rowHeader: true, cell: ({ name }) => name, csv: ({ name }) => name },
    {
      key: 'moved',
      header: t('movedColumn'),
      numeric: true,
      cell: ({ moved }) => formatNumber(moved),
      csv: ({ moved }) => moved,
    },
  ];
  const sample: TableColumn<Moved>[] = [
    {
      key: 'code',
      header: t('code'),
      rowHeader: true,
      cell: ({ code }) => <Link to={`/dossier/${code}`}>{code}</Link>,
    },
    { key: 'procedure', header: t('procedure'), cell: ({ procedureName }) => procedureName },
    { key: 'office', header: t('office'), cell: ({ officeName }) => officeName },
    { key: 'before', header: t('before'), cell: ({ before }) => formatDateTime(before) },
    { key: 'after', header: t('after'), cell: ({ after }) => <strong>{formatDateTime(after)}</strong> },
  ];
  const keyOf = ({ key }: Count) => key;
  return (
    <div className="calendar__preview">
      <p role="status">
        {found.moved === 0
          ? t('movesNothing')
          : t('moves', {
              count: found.moved,
              total: formatNumber(found.moved),
              later: formatNumber(found.later),
              earlier: formatNumber(found.earlier),
            })}
      </p>
      {found.moved > 0 ? (
        <>
          <div className="calendar__counts">
            <SimpleTable
              columns={counts(t('area'))}
              rows={found.byArea}
              rowKey={keyOf}
              caption={t('byArea')}
              maxHeight="300px"
            />
            <SimpleTable
              columns={counts(t('office'))}
              rows={found.byOffice.slice(0, MOST_OFFICES)}
              rowKey={keyOf}
              caption={t('byOffice')}
            />
          </div>
          <SimpleTable
            columns={sample}
            rows={found.sample}
            rowKey={({ code }) => code}
            caption={t('sample')}
            maxHeight="420px"
          />
        </>
      ) : null}
    </div>
  );
}
