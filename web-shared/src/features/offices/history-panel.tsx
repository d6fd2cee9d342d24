import { useApolloClient } from '@apollo/client/react';
import { ManagedOfficeDocument, useUndoOfficeChangeMutation } from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/form/button';
import { Dialog, DialogActions } from '../../ui/page/dialog';
import { Empty } from '../../ui/page/page-state';
import { SimpleTable, type TableColumn } from '../../ui/page/simple-table';
import { formatDateTime } from '../../ui/text/date-format';
import { ChangeError } from './change-error';
import type { Managed } from './managed-office';
import { useOfficeChange } from './use-office-change';

type Change = Managed['history'][number];

const NAMED = ['phone', 'address', 'email', 'order'] as const;

/** What was changed, by whom, from what to what; the last change can be taken back. */
export function HistoryPanel({ managed }: { managed: Managed }) {
  const { t } = useTranslation('offices');
  const { t: c } = useTranslation('common');
  const { office, version, history, successor } = managed;
  const client = useApolloClient();
  const [isAsked, setAsked] = useState(false);
  const [undo] = useUndoOfficeChangeMutation();
  const changing = useOfficeChange(() => client.refetchQueries({ include: [ManagedOfficeDocument] }));
  const { busy, run } = changing;
  if (history.length === 0) return <Empty title={t('history.none')}>{t('history.noneText')}</Empty>;
  const takeBack = async () => {
    setAsked(false);
    await run(() => undo({ variables: { officeId: office.id, expectedVersion: version } }));
  };
  const columns: TableColumn<Change>[] = [
    { key: 'at', header: t('history.at'), rowHeader: true, width: '150px', cell: ({ at }) => formatDateTime(at) },
    { key: 'by', header: t('history.by'), width: '170px', cell: ({ byName }) => byName },
    { key: 'what', header: t('history.what'), cell: (change) => <Differences change={change} /> },
  ];
  return (
    <>
      <ChangeError change={changing} />
      {successor ? null : (
        <div className="offices__actions">
          <Button busy={busy} onClick={() => setAsked(true)}>
            {t('history.undo')}
          </Button>
          <span className="muted">{t('history.rename')}</span>
        </div>
      )}
      <SimpleTable
        columns={columns}
        rows={history}
        rowKey={({ number }) => String(number)}
        caption={t('history.caption')}
        hideCaption
      />
      {isAsked ? (
        <Dialog title={t('history.undoTitle')} onClose={() => setAsked(false)}>
          <p>{t('history.undoText')}</p>
          <Differences change={history[0]!} />
          <DialogActions>
            <Button onClick={() => setAsked(false)}>{c('action.cancel')}</Button>
            <Button kind="primary" onClick={() => void takeBack()}>
              {t('history.undo')}
            </Button>
          </DialogActions>
        </Dialog>
      ) : null}
    </>
  );
}

function Differences({ change: { differences, undoes } }: { change: Change }) {
  const { t } = useTranslation('offices');
  const named = (what: string) => {
    const key = NAMED.find((one) => one === what);
    return key ? t(`history.${key}`) : t('history.counter', { number: what });
  };
  return (
    <>
      {undoes === null ? null : <p className="muted">{t('history.undone')}</p>}
      <ul className="offices__differences">
        {differences.map(({ what, before, after }) => (
          <li key={`${what} ${after}`}>
            <b>{named(what)}</b>: <del>{before ?? t('history.nothing')}</del> →{' '}
            <ins>{after ?? t('history.nothing')}</ins>
          </li>
        ))}
      </ul>
    </>
  );
}
