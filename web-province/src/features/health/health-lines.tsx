import type { SystemHealthQuery } from '@hcc/shared-schema/generated/hooks';
import { SimpleTable, type TableColumn } from '@hcc/web-shared/src/ui/page/simple-table';
import { formatDateTimeShort } from '@hcc/web-shared/src/ui/text/date-format';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { StateMark } from './state-mark';

type Line = SystemHealthQuery['systemHealth']['lines'][number];

const RANK = { ACT: 0, LOOK: 1, GOOD: 2 } as const;
/** This page itself is no place to go on to. */
const HERE = '/administration/health';

/** What needs somebody first; each line with what to do in words. */
export function HealthLines({ lines }: { lines: readonly Line[] }) {
  const { t } = useTranslation('health');
  const columns: TableColumn<Line>[] = [
    { key: 'state', header: t('columns.state'), width: '9em', cell: ({ state }) => <StateMark state={state} /> },
    { key: 'title', header: t('columns.what'), rowHeader: true, cell: ({ title }) => title },
    {
      key: 'figure',
      header: t('columns.figure'),
      cell: ({ figure, state, since }) => (
        <>
          {figure}
          {state === 'GOOD' ? null : (
            <span className="health__since">{t('since', { when: formatDateTimeShort(since) })}</span>
          )}
        </>
      ),
    },
    {
      key: 'advice',
      header: t('columns.advice'),
      width: '42%',
      cell: ({ advice, page, command, title }) => (
        <>
          {advice ?? <span className="muted">{t('nothing')}</span>}
          {advice && page && page !== HERE ? (
            <>
              {' '}
              <Link to={page} aria-label={t('openOf', { what: title })}>
                {t('open')}
              </Link>
            </>
          ) : null}
          {command ? <code className="health__command">{command}</code> : null}
        </>
      ),
    },
  ];
  const sorted = [...lines].sort((a, b) => RANK[a.state] - RANK[b.state]);
  return (
    <section className="panel">
      <SimpleTable columns={columns} rows={sorted} rowKey={({ name }) => name} caption={t('lines')} hideCaption />
    </section>
  );
}
