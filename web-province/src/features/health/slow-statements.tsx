import { type SystemHealthQuery, useClearSlowStatementsMutation } from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { ErrorNotice } from '@hcc/web-shared/src/ui/page/page-state';
import { SimpleTable, type TableColumn } from '@hcc/web-shared/src/ui/page/simple-table';
import { formatDateTimeShort } from '@hcc/web-shared/src/ui/text/date-format';
import { formatNumber } from '@hcc/web-shared/src/ui/text/number-format';
import { useTranslation } from 'react-i18next';

type Statement = SystemHealthQuery['systemHealth']['slowStatements'][number];
type Props = { statements: readonly Statement[]; onChange: () => void };

/** For the makers: what took long, without any value. */
export function SlowStatements({ statements, onChange }: Props) {
  const { t } = useTranslation('health');
  const [clear, { loading, error }] = useClearSlowStatementsMutation();
  const begin = async () => {
    await clear().catch(() => undefined);
    onChange();
  };
  const milliseconds = (ms: number) => t('ms', { ms: formatNumber(ms) });
  const columns: TableColumn<Statement>[] = [
    {
      key: 'statement',
      header: t('slow.statement'),
      rowHeader: true,
      width: '55%',
      cell: ({ statement }) => <code className="health__statement">{statement}</code>,
      csv: ({ statement }) => statement,
    },
    {
      key: 'count',
      header: t('slow.count'),
      numeric: true,
      cell: ({ count }) => formatNumber(count),
      csv: ({ count }) => count,
    },
    {
      key: 'p95',
      header: t('slow.p95'),
      numeric: true,
      cell: ({ p95Ms }) => milliseconds(p95Ms),
      csv: ({ p95Ms }) => p95Ms,
    },
    {
      key: 'worst',
      header: t('slow.worst'),
      numeric: true,
      cell: ({ worstMs }) => milliseconds(worstMs),
      csv: ({ worstMs }) => worstMs,
    },
    {
      key: 'since',
      header: t('slow.since'),
      cell: ({ firstAt, lastAt }) => `${formatDateTimeShort(firstAt)} – ${formatDateTimeShort(lastAt)}`,
      csv: ({ firstAt }) => firstAt,
    },
  ];
  return (
    <section className="panel" aria-labelledby="health-slow">
      <div className="health__head">
        <h2 id="health-slow">{t('slow.title')}</h2>
        {statements.length > 0 ? (
          <Button size="small" busy={loading} onClick={() => void begin()}>
            {t('slow.clear')}
          </Button>
        ) : null}
      </div>
      {error ? <ErrorNotice error={error} /> : null}
      {statements.length === 0 ? (
        <p className="muted">{t('slow.none')}</p>
      ) : (
        <SimpleTable
          columns={columns}
          rows={statements}
          rowKey={({ id }) => id}
          caption={t('slow.title')}
          hideCaption
          exportName="cau-lenh-cham"
          maxHeight="320px"
        />
      )}
    </section>
  );
}
