import type { HeldWorkPartsFragment } from '@hcc/shared-schema/generated/hooks';
import { SimpleTable, type TableColumn } from '@hcc/web-shared/src/ui/page/simple-table';
import { formatNumber } from '@hcc/web-shared/src/ui/text/number-format';
import { useTranslation } from 'react-i18next';

/** What somebody holds, by office: what goes over when he leaves. */
export function HeldWork({ held }: { held: readonly HeldWorkPartsFragment[] }) {
  const { t } = useTranslation('accounts');
  if (held.length === 0) return <p>{t('held.none')}</p>;
  const columns: TableColumn<HeldWorkPartsFragment>[] = [
    { key: 'office', header: t('held.office'), rowHeader: true, cell: ({ office }) => office.name },
    { key: 'held', header: t('held.held'), numeric: true, cell: (row) => formatNumber(row.held) },
    { key: 'dueSoon', header: t('held.dueSoon'), numeric: true, cell: (row) => formatNumber(row.dueSoon) },
    {
      key: 'overdue',
      header: t('held.overdue'),
      numeric: true,
      cell: ({ overdue }) => (
        <span className={overdue > 0 ? 'people__overdue' : undefined}>{formatNumber(overdue)}</span>
      ),
    },
    { key: 'paused', header: t('held.paused'), numeric: true, cell: (row) => formatNumber(row.paused) },
  ];
  return (
    <SimpleTable
      columns={columns}
      rows={held}
      rowKey={({ office }) => office.id}
      caption={t('held.title')}
      hideCaption
    />
  );
}
