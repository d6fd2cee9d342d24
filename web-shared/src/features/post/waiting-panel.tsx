import {
  type PostWaitingQuery,
  useChangeReturnMutation,
  usePackPostParcelsMutation,
  usePostWaitingQuery,
} from '@hcc/shared-schema/generated/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../ui/form/button';
import { TextField } from '../../ui/form/field';
import { pageAfter } from '../../ui/page/page-after';
import { Empty, ErrorNotice, Notice, Skeleton } from '../../ui/page/page-state';
import { SimpleTable } from '../../ui/page/simple-table';
import { formatDateTimeShort } from '../../ui/text/date-format';
import { useRefusalText } from '../../ui/text/use-refusal-text';
import { PostDialog } from './post-dialog';
import { useAfterDeed } from './use-after';

type Waiting = PostWaitingQuery['postWaiting']['nodes'][number];

const PAGE_ROWS = 100;

/** Results whose citizens chose the post: chosen and packed, by receiver. */
export function WaitingPanel() {
  const { t } = useTranslation('post');
  const { t: c } = useTranslation('common');
  const refusal = useRefusalText();
  const after = useAfterDeed();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [changing, setChanging] = useState<Waiting>();
  const { data, error, loading, refetch, fetchMore } = usePostWaitingQuery({
    variables: { first: PAGE_ROWS },
    fetchPolicy: 'cache-and-network',
  });
  const [pack, packing] = usePackPostParcelsMutation();
  const rows = data?.postWaiting.nodes ?? [];
  const packable = rows.filter(({ address }) => address !== null);
  const ids = packable.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const submit = () =>
    void pack({ variables: { input: { dossierIds: ids, idempotencyKey: `${ids[0]}.${ids.length}.${Date.now()}` } } })
      .then(() => {
        setChosen(new Set());
        after();
      })
      .catch(() => undefined);
  return (
    <section aria-label={t('waiting.title')} className="post__form">
      <h2>{t('waiting.title')}</h2>
      {error && !data ? <ErrorNotice error={error} onRetry={() => void refetch().catch(() => undefined)} /> : null}
      {!data && !error ? <Skeleton rows={5} shape="table" /> : null}
      {packing.error ? <Notice kind="error">{refusal(packing.error)}</Notice> : null}
      {packing.data ? (
        <Notice kind="success">{t('waiting.packed', { count: packing.data.packPostParcels.length })}</Notice>
      ) : null}
      {data && rows.length === 0 ? <Empty title={t('waiting.empty')}>{t('waiting.emptyHint')}</Empty> : null}
      {rows.length > 0 ? (
        <>
          <div className="post__tools">
            <Button kind="primary" busy={packing.loading} disabled={ids.length === 0} onClick={submit}>
              {ids.length === 0 ? t('waiting.packNone') : t('waiting.pack', { count: ids.length })}
            </Button>
            <Button onClick={() => setChosen(new Set(packable.map(({ id }) => id)))}>{t('waiting.all')}</Button>
            <span className="muted">{t('waiting.lead')}</span>
          </div>
          <SimpleTable
            caption={t('waiting.title')}
            hideCaption
            rows={rows}
            rowKey={({ id }) => id}
            maxHeight="340px"
            columns={[
              {
                key: 'choose',
                header: '',
                width: '36px',
                cell: ({ id, code, address }) => (
                  <input
                    type="checkbox"
                    aria-label={t('waiting.choose', { code })}
                    checked={chosen.has(id)}
                    disabled={address === null}
                    onChange={() => toggle(id)}
                  />
                ),
              },
              {
                key: 'code',
                header: t('waiting.code'),
                rowHeader: true,
                width: '230px',
                cell: ({ code }) => (
                  <Link className="post__code" to={`/dossier/${code}`}>
                    {code}
                  </Link>
                ),
              },
              { key: 'person', header: t('parcel.person'), cell: ({ person }) => person },
              {
                key: 'address',
                header: t('parcel.address'),
                cell: ({ address, phone }) =>
                  address === null ? t('waiting.noAddress') : [address, phone].filter(Boolean).join(' · '),
              },
              { key: 'since', header: t('waiting.since'), cell: ({ since }) => formatDateTimeShort(since) },
              {
                key: 'change',
                header: t('parcel.steps'),
                cell: (row) => (
                  <Button
                    size="small"
                    aria-label={t('waiting.toCounterOf', { code: row.code })}
                    onClick={() => setChanging(row)}
                  >
                    {t('waiting.toCounter')}
                  </Button>
                ),
              },
            ]}
          />
          {data?.postWaiting.pageInfo.hasNextPage ? (
            <Button size="small" busy={loading} onClick={() => void fetchMore(pageAfter('postWaiting', data))}>
              {c('action.more')}
            </Button>
          ) : null}
        </>
      ) : null}
      {changing ? <ToCounter row={changing} onClose={() => setChanging(undefined)} onDone={after} /> : null}
    </section>
  );
}

/** The citizen comes for it after all. */
function ToCounter({ row, onClose, onDone }: { row: Waiting; onClose: () => void; onDone: () => void }) {
  const { t } = useTranslation('post');
  const [reason, setReason] = useState('');
  const [change, { loading, error }] = useChangeReturnMutation();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const input = { id: row.id, expectedVersion: row.version, returnBy: 'COUNTER' as const, reason };
    void change({ variables: { input } })
      .then(() => {
        onClose();
        onDone();
      })
      .catch(() => undefined);
  };
  return (
    <PostDialog
      title={t('waiting.toCounterOf', { code: row.code })}
      save={t('form.save')}
      busy={loading}
      error={error}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('waiting.toCounterLead')}</p>
      <TextField label={t('form.reason')} required value={reason} onChange={(event) => setReason(event.target.value)} />
    </PostDialog>
  );
}
