import { type TargetOutlooksQuery, useTargetOutlooksQuery } from '@hcc/shared-schema/generated/hooks';
import { ErrorNotice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { SimpleTable, type TableColumn } from '@hcc/web-shared/src/ui/page/simple-table';
import { formatDate } from '@hcc/web-shared/src/ui/text/date-format';
import { useTranslation } from 'react-i18next';
import { percentText } from './entry-words';
import { Met } from './met';

type Target = TargetOutlooksQuery['targetOutlooks']['targets'][number];

/** Targets against what the figures say: this year so far, of the whole province. */
export function TargetTable() {
  const { t, i18n } = useTranslation('lists');
  const { data, error, refetch } = useTargetOutlooksQuery({ fetchPolicy: 'cache-and-network' });
  if (error && !data) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={5} shape="table" />;
  const columns: TableColumn<Target>[] = [
    {
      key: 'name',
      header: t('field.name'),
      rowHeader: true,
      cell: ({ name, nameEn }) => (i18n.language === 'en' && nameEn) || name,
    },
    {
      key: 'tier',
      header: t('field.tier'),
      width: '110px',
      cell: ({ tier }) => t(`tier.${tier ?? 'ALL'}`),
    },
    { key: 'dueOn', header: t('field.dueOn'), width: '120px', cell: ({ dueOn }) => (dueOn ? formatDate(dueOn) : '') },
    {
      key: 'percent',
      header: t('list.TARGET'),
      numeric: true,
      width: '100px',
      cell: (row) => percentText(row.percent),
    },
    {
      key: 'measured',
      header: t('preview.measured'),
      numeric: true,
      width: '120px',
      cell: ({ measured }) => (measured === null ? '' : percentText(measured)),
    },
    {
      key: 'met',
      header: t('preview.met'),
      width: '190px',
      cell: ({ measured, percent }) =>
        measured === null ? (
          <span className="muted">{t('preview.notMeasured')}</span>
        ) : (
          <Met met={measured >= percent} />
        ),
    },
  ];
  return (
    <SimpleTable
      columns={columns}
      rows={data.targetOutlooks.targets}
      rowKey={({ code }) => code}
      caption={t('preview.targets')}
      exportName="chi-tieu"
    />
  );
}
