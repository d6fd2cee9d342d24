import type { SystemHealthQuery } from '@hcc/shared-schema/generated/hooks';
import { SimpleTable, type TableColumn } from '@hcc/web-shared/src/ui/page/simple-table';
import { formatDateTimeShort } from '@hcc/web-shared/src/ui/text/date-format';
import { formatNumber } from '@hcc/web-shared/src/ui/text/number-format';
import { useTranslation } from 'react-i18next';

type Process = SystemHealthQuery['systemHealth']['processes'][number];

export function Processes({ processes }: { processes: readonly Process[] }) {
  const { t } = useTranslation('health');
  const columns: TableColumn<Process>[] = [
    { key: 'host', header: t('processes.host'), rowHeader: true, cell: ({ host }) => host },
    { key: 'pid', header: t('processes.pid'), numeric: true, cell: ({ pid }) => String(pid) },
    { key: 'since', header: t('processes.since'), cell: ({ startedAt }) => formatDateTimeShort(startedAt) },
    {
      key: 'clock',
      header: t('processes.clock'),
      numeric: true,
      cell: ({ clockAheadMs }) =>
        clockAheadMs === null || clockAheadMs === undefined ? '–' : t('ms', { ms: formatNumber(clockAheadMs) }),
    },
    {
      key: 'dispatches',
      header: t('processes.dispatches'),
      cell: ({ dispatches }) => (dispatches ? t('processes.yes') : ''),
    },
  ];
  return (
    <section className="panel" aria-labelledby="health-processes">
      <h2 id="health-processes">{t('processes.title')}</h2>
      {processes.length === 0 ? (
        <p className="muted">{t('processes.none')}</p>
      ) : (
        <SimpleTable
          columns={columns}
          rows={processes}
          rowKey={({ id }) => id}
          caption={t('processes.title')}
          hideCaption
        />
      )}
    </section>
  );
}
