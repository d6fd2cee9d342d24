import { Button } from '@hcc/web-shared/src/ui/form/button';
import { ErrorNotice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { SimpleTable, type TableColumn } from '@hcc/web-shared/src/ui/page/simple-table';
import { downloadCsv, toCsv } from '@hcc/web-shared/src/ui/text/csv';
import { formatDateTime } from '@hcc/web-shared/src/ui/text/date-format';
import { formatNumber } from '@hcc/web-shared/src/ui/text/number-format';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Moved, type Proposed, useMoves } from './use-moves';

/** Every dossier that moves, those due first first; all of them as a file. */
export function MovedList({ proposed, total }: { proposed: Proposed; total: number }) {
  const { t } = useTranslation('calendar');
  const { t: c } = useTranslation('common');
  const { rows, isLoading, error, more, readAll } = useMoves(proposed);
  const [read, setRead] = useState<number>();
  const [failure, setFailure] = useState<unknown>();
  const columns: TableColumn<Moved>[] = [
    {
      key: 'code',
      header: t('code'),
      rowHeader: true,
      cell: ({ code }) => <Link to={`/dossier/${code}`}>{code}</Link>,
    },
    { key: 'procedure', header: t('procedure'), cell: ({ procedureName }) => procedureName },
    { key: 'office', header: t('office'), cell: ({ officeName }) => officeName },
    { key: 'before', header: t('before'), cell: ({ before }) => formatDateTime(before) },
    {
      key: 'after',
      header: t('after'),
      cell: ({ after, isLateAtOnce }) => (
        <>
          <strong>{formatDateTime(after)}</strong>
          {isLateAtOnce ? <span className="calendar__late"> {t('lateAtOnce')}</span> : null}
        </>
      ),
    },
  ];
  const exportAll = async () => {
    setFailure(undefined);
    setRead(0);
    try {
      const all = await readAll(setRead);
      const header = [t('code'), t('procedure'), t('office'), t('before'), t('after'), t('lateAtOnce')];
      const lines = all.map((row) => [
        row.code,
        row.procedureName,
        row.officeName,
        formatDateTime(row.before),
        formatDateTime(row.after),
        row.isLateAtOnce ? 'x' : '',
      ]);
      downloadCsv(t('exportName'), toCsv(header, lines));
    } catch (problem) {
      setFailure(problem);
    }
    setRead(undefined);
  };
  return (
    <div className="calendar__moved">
      <div className="calendar__actions">
        <Button size="small" busy={read !== undefined} onClick={() => void exportAll()}>
          {read === undefined
            ? t('exportAll')
            : t('exporting', { done: formatNumber(read), total: formatNumber(total) })}
        </Button>
      </div>
      {failure ? <ErrorNotice error={failure} /> : null}
      {error ? <ErrorNotice error={error} onRetry={more ?? undefined} /> : null}
      {rows.length > 0 ? (
        <SimpleTable
          columns={columns}
          rows={rows}
          rowKey={({ code }) => code}
          caption={t('movedList')}
          maxHeight="420px"
        />
      ) : null}
      {isLoading ? <Skeleton rows={4} shape="table" /> : null}
      {more && !isLoading ? (
        <div>
          <Button onClick={more}>{c('action.more')}</Button>{' '}
          <span className="muted">
            {t('shownOf', { shown: formatNumber(rows.length), total: formatNumber(total) })}
          </span>
        </div>
      ) : null}
    </div>
  );
}
