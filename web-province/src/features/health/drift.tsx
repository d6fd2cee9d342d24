import type { SystemHealthQuery } from '@hcc/shared-schema/generated/hooks';
import { SimpleTable, type TableColumn } from '@hcc/web-shared/src/ui/page/simple-table';
import { formatDateTimeShort } from '@hcc/web-shared/src/ui/text/date-format';
import { formatNumber } from '@hcc/web-shared/src/ui/text/number-format';
import { useTranslation } from 'react-i18next';

type Part = SystemHealthQuery['systemHealth']['drifting'][number];
type Row = Part['differences'][number] & { key: string };

/** What differed from the journals when it was last proven; nothing is shown where nothing did. */
export function Drift({ parts }: { parts: readonly Part[] }) {
  const { t } = useTranslation('health');
  if (parts.length === 0) return null;
  const columns: TableColumn<Row>[] = [
    { key: 'where', header: t('drift.where'), cell: ({ where }) => <code>{where}</code> },
    { key: 'which', header: t('drift.which'), rowHeader: true, cell: ({ which }) => which },
    { key: 'column', header: t('drift.column'), cell: ({ column }) => <code>{column}</code> },
    { key: 'stored', header: t('drift.stored'), cell: ({ stored }) => stored },
    { key: 'expected', header: t('drift.expected'), cell: ({ expected }) => expected },
  ];
  return (
    <section className="panel" aria-labelledby="health-drift">
      <h2 id="health-drift">{t('drift.title')}</h2>
      {parts.map(({ office, provenAt, count, differences }) => {
        const name = t('drift.part', {
          office: office ?? t('drift.whole'),
          total: formatNumber(count),
          when: formatDateTimeShort(provenAt),
        });
        const rows = differences.map((row) => ({ ...row, key: `${row.where} ${row.which} ${row.column}` }));
        return <SimpleTable key={name} columns={columns} rows={rows} rowKey={({ key }) => key} caption={name} />;
      })}
    </section>
  );
}
