import type { HeldWorkPartsFragment } from '@hcc/shared-schema/generated/hooks';
import { heldAddress } from '@hcc/web-shared/src/features/offices/office-addresses';
import { SimpleTable, type TableColumn } from '@hcc/web-shared/src/ui/page/simple-table';
import { formatNumber } from '@hcc/web-shared/src/ui/text/number-format';
import { serverDay } from '@hcc/web-shared/src/ui/text/vietnam-day';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** What somebody holds, by office: what goes over when he leaves. @param staffId whose dossiers the number opens */
export function HeldWork({ held, staffId }: { held: readonly HeldWorkPartsFragment[]; staffId?: string }) {
  const { t } = useTranslation('accounts');
  if (held.length === 0) return <p>{t('held.none')}</p>;
  const columns: TableColumn<HeldWorkPartsFragment>[] = [
    { key: 'office', header: t('held.office'), rowHeader: true, cell: ({ office }) => office.name },
    {
      key: 'held',
      header: t('held.held'),
      numeric: true,
      cell: ({ office, held: count }) =>
        staffId ? (
          <Link to={heldAddress(office.id, { view: 'HELD', month: serverDay().slice(0, 7), staffId })}>
            {formatNumber(count)}
          </Link>
        ) : (
          formatNumber(count)
        ),
    },
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
