import type { SystemHealthQuery } from '@hcc/shared-schema/generated/hooks';
import { SimpleTable, type TableColumn } from '@hcc/web-shared/src/ui/page/simple-table';
import { formatDateTimeShort } from '@hcc/web-shared/src/ui/text/date-format';
import { formatNumber } from '@hcc/web-shared/src/ui/text/number-format';
import { useTranslation } from 'react-i18next';

type Copy = SystemHealthQuery['systemHealth']['copies'][number];

/** The copies that `hcc backup` wrote; where a file is now it can't say. */
export function Copies({ copies }: { copies: readonly Copy[] }) {
  const { t } = useTranslation('health');
  const columns: TableColumn<Copy>[] = [
    { key: 'name', header: t('copies.name'), rowHeader: true, cell: ({ name }) => name },
    { key: 'taken', header: t('copies.taken'), cell: ({ takenAt }) => formatDateTimeShort(takenAt) },
    {
      key: 'size',
      header: t('copies.size'),
      numeric: true,
      cell: ({ bytes }) => t('copies.megabytes', { amount: formatNumber(Math.max(1, Math.round(bytes / 1e6))) }),
    },
    { key: 'dossiers', header: t('copies.dossiers'), numeric: true, cell: ({ dossiers }) => formatNumber(dossiers) },
    { key: 'files', header: t('copies.files'), numeric: true, cell: ({ files }) => formatNumber(files) },
    { key: 'digest', header: 'SHA-256', cell: ({ digest }) => <code title={digest}>{digest.slice(0, 16)}…</code> },
  ];
  return (
    <section className="panel" aria-labelledby="health-copies">
      <h2 id="health-copies">{t('copies.title')}</h2>
      {copies.length === 0 ? (
        <p className="muted">{t('copies.none')}</p>
      ) : (
        <SimpleTable
          columns={columns}
          rows={copies}
          rowKey={({ digest }) => digest}
          caption={t('copies.title')}
          hideCaption
        />
      )}
    </section>
  );
}
