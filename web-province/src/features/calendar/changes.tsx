import type { CalendarYearQuery } from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { Empty } from '@hcc/web-shared/src/ui/page/page-state';
import { SimpleTable, type TableColumn } from '@hcc/web-shared/src/ui/page/simple-table';
import { formatDate, formatDateTime } from '@hcc/web-shared/src/ui/text/date-format';
import { formatNumber } from '@hcc/web-shared/src/ui/text/number-format';
import { useTranslation } from 'react-i18next';

type Change = CalendarYearQuery['calendarYear']['changes'][number];

/** Who changed what, when, by which decision, from what to what; the way back. */
export function Changes({ changes, onUndo }: { changes: Change[]; onUndo: (change: Change) => void }) {
  const { t } = useTranslation('calendar');
  if (changes.length === 0) return <Empty title={t('noChange')}>{t('noChangeHint')}</Empty>;
  const columns: TableColumn<Change>[] = [
    {
      key: 'at',
      header: t('madeAt'),
      rowHeader: true,
      cell: ({ madeAt }) => formatDateTime(madeAt),
      csv: ({ madeAt }) => formatDateTime(madeAt),
    },
    { key: 'by', header: t('madeBy'), cell: ({ madeBy }) => madeBy, csv: ({ madeBy }) => madeBy },
    {
      key: 'decision',
      header: t('decision'),
      cell: ({ decision }) => decision ?? '—',
      csv: ({ decision }) => decision,
    },
    {
      key: 'what',
      header: t('what'),
      cell: (change) => <WhatChanged change={change} />,
      csv: ({ summary }) => summary,
    },
    {
      key: 'state',
      header: t('followed'),
      numeric: true,
      cell: ({ moved, finishedAt }) =>
        t(finishedAt === null ? 'following' : 'done', { count: moved, total: formatNumber(moved) }),
      csv: ({ moved }) => moved,
    },
    {
      key: 'undo',
      header: t('undoColumn'),
      cell: (change) =>
        change.canUndo ? (
          <Button
            size="small"
            aria-label={t('undoOf', { at: formatDateTime(change.madeAt) })}
            onClick={() => onUndo(change)}
          >
            {t('undo')}
          </Button>
        ) : (
          <span className="muted">{t(change.isUndone ? 'undone' : 'cannotUndo')}</span>
        ),
    },
  ];
  return (
    <section className="panel">
      <SimpleTable
        columns={columns}
        rows={changes}
        rowKey={({ id }) => id}
        caption={t('changes')}
        exportName={t('changes')}
      />
    </section>
  );
}

/** Day by day from what to what; hours, and what was changed before days were kept, in the words of then. */
function WhatChanged({ change: { before, after, summary } }: { change: Change }) {
  const { t } = useTranslation('calendar');
  const days = [...new Set([...before, ...after].map(({ day }) => day))].sort();
  if (days.length === 0) return summary;
  const words = (found: Change['before'][number] | undefined) =>
    found ? t(`was.${found.kind}`, { reason: found.reason }) : t('was.PLAIN');
  return (
    <ul className="calendar__what">
      {days.map((day) => (
        <li key={day}>
          {formatDate(day)}: {words(before.find((one) => one.day === day))} →{' '}
          {words(after.find((one) => one.day === day))}
        </li>
      ))}
    </ul>
  );
}
