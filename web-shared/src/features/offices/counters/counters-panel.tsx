import { useApolloClient } from '@apollo/client/react';
import { ManagedOfficeDocument, useReorderCountersMutation } from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/form/button';
import { Empty } from '../../../ui/page/page-state';
import { SimpleTable, type TableColumn } from '../../../ui/page/simple-table';
import { formatDate } from '../../../ui/text/date-format';
import { ChangeError } from '../change-error';
import type { Managed } from '../managed-office';
import { useOfficeChange } from '../use-office-change';
import { CloseDialog } from './close-dialog';
import type { Counter } from './counter';
import { CounterDialog } from './counter-dialog';

type Opened = { what: 'save'; counter: Counter | null } | { what: 'close'; counter: Counter };

/** The counters of an office in their order; who sits where, and what for. */
export function CountersPanel({ managed }: { managed: Managed }) {
  const { t } = useTranslation('offices');
  const { office, version, counters, successor } = managed;
  const client = useApolloClient();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [withClosed, setWithClosed] = useState(false);
  const [reorder] = useReorderCountersMutation();
  const refetch = () => client.refetchQueries({ include: [ManagedOfficeDocument] });
  const changing = useOfficeChange(refetch);
  const { busy, run } = changing;
  const open = counters.filter(({ isClosed }) => !isClosed);
  const hasClosed = open.length < counters.length;
  const shown = withClosed ? counters : open;
  const move = (index: number, by: 1 | -1) => {
    const ids = open.map(({ id }) => id);
    [ids[index], ids[index + by]] = [ids[index + by]!, ids[index]!];
    void run(() => reorder({ variables: { officeId: office.id, expectedVersion: version, ids } }));
  };
  const columns: TableColumn<Counter>[] = [
    {
      key: 'number',
      header: t('counters.counter'),
      rowHeader: true,
      cell: ({ number, name }) => t('counters.named', { number, name }),
    },
    {
      key: 'serves',
      header: t('counters.serves'),
      width: '30%',
      cell: ({ serves }) =>
        serves.length === 0 ? t('counters.everything') : serves.map(({ name }) => name).join(', '),
    },
    {
      key: 'staff',
      header: t('counters.staff'),
      width: '170px',
      cell: ({ staff }) => staff?.fullName ?? <span className="muted">{t('counters.nobody')}</span>,
    },
    {
      key: 'days',
      header: t('counters.days'),
      width: '150px',
      cell: ({ validFrom, validTo }) =>
        validTo
          ? t('counters.fromTo', { from: formatDate(validFrom), to: formatDate(validTo) })
          : t('counters.from', { from: formatDate(validFrom) }),
    },
    {
      key: 'do',
      header: t('counters.do'),
      width: '230px',
      cell: (counter) => {
        const at = open.indexOf(counter);
        if (at < 0) return <span className="muted">{t('counters.closed')}</span>;
        const named = { number: counter.number };
        return (
          <div className="offices__row-actions">
            <Button
              size="small"
              aria-label={t('counters.up', named)}
              disabled={at === 0}
              busy={busy}
              onClick={() => move(at, -1)}
            >
              ↑
            </Button>
            <Button
              size="small"
              aria-label={t('counters.down', named)}
              disabled={at === open.length - 1}
              busy={busy}
              onClick={() => move(at, 1)}
            >
              ↓
            </Button>
            <Button
              size="small"
              aria-label={t('counters.editOf', named)}
              onClick={() => setOpened({ what: 'save', counter })}
            >
              {t('counters.edit')}
            </Button>
            <Button
              size="small"
              aria-label={t('counters.closeOf', named)}
              onClick={() => setOpened({ what: 'close', counter })}
            >
              {t('counters.close')}
            </Button>
          </div>
        );
      },
    },
  ];
  const done = () => setOpened(null);
  return (
    <section className="panel offices__panel" aria-labelledby="office-counters">
      <div className="offices__head">
        <h2 id="office-counters">{t('counters.title')}</h2>
        {hasClosed ? (
          <label>
            <input type="checkbox" checked={withClosed} onChange={({ target }) => setWithClosed(target.checked)} />{' '}
            {t('counters.withClosed')}
          </label>
        ) : null}
        {successor ? null : (
          <Button onClick={() => setOpened({ what: 'save', counter: null })}>{t('counters.add')}</Button>
        )}
      </div>
      <ChangeError change={changing} />
      {shown.length === 0 ? (
        <Empty title={t('counters.none')}>{t('counters.noneText')}</Empty>
      ) : (
        <SimpleTable
          columns={successor ? columns.slice(0, -1) : columns}
          rows={shown}
          rowKey={({ id }) => id}
          caption={t('counters.title')}
          hideCaption
        />
      )}
      {opened?.what === 'save' ? (
        <CounterDialog managed={managed} counter={opened.counter} refetch={refetch} onDone={done} />
      ) : null}
      {opened?.what === 'close' ? (
        <CloseDialog managed={managed} counter={opened.counter} refetch={refetch} onDone={done} />
      ) : null}
    </section>
  );
}
