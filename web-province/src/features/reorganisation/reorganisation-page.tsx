import './reorganisation.css';
import {
  type ReorganisationsQuery,
  useCancelReorganisationMutation,
  useConfirmReorganisationMutation,
  usePrepareReorganisationMutation,
  usePreviewReorganisationLazyQuery,
  useReorganisationsQuery,
} from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { Dialog, DialogActions } from '@hcc/web-shared/src/ui/page/dialog';
import { ErrorNotice, Notice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { SimpleTable, type TableColumn } from '@hcc/web-shared/src/ui/page/simple-table';
import { usePageTitle } from '@hcc/web-shared/src/ui/page/use-page-title';
import { formatDate } from '@hcc/web-shared/src/ui/text/date-format';
import { formatNumber } from '@hcc/web-shared/src/ui/text/number-format';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileProblems } from './file-problems';
import { Preview } from './preview';

type Row = ReorganisationsQuery['reorganisations'][number];
type Asked = { row: Row; what: 'confirm' | 'cancel' };

/** How often the page looks while dossiers follow a change. */
const LOOK_MS = 3_000;

/** Units merged, split, moved, renamed, abolished: a file is looked at, kept as a draft, confirmed by another person. */
export function ReorganisationPage() {
  const { t } = useTranslation('reorganisation');
  const { t: c } = useTranslation('common');
  usePageTitle(t('title'));
  const fileId = useId();
  const { data, error, refetch, startPolling, stopPolling } = useReorganisationsQuery({
    fetchPolicy: 'cache-and-network',
  });
  const rows = data?.reorganisations;
  const isFollowing = rows?.some(({ state }) => state === 'APPLYING') ?? false;
  useEffect(() => {
    if (!isFollowing) return;
    startPolling(LOOK_MS);
    return stopPolling;
  }, [isFollowing, startPolling, stopPolling]);
  const [content, setContent] = useState<string>();
  const [preview, previewing] = usePreviewReorganisationLazyQuery({ fetchPolicy: 'network-only' });
  const [prepare, preparing] = usePrepareReorganisationMutation();
  const [confirm, confirming] = useConfirmReorganisationMutation();
  const [cancel, cancelling] = useCancelReorganisationMutation();
  const [asked, setAsked] = useState<Asked>();
  const [isKept, setKept] = useState(false);
  const seen = content === undefined ? undefined : previewing.data?.previewReorganisation;

  const choose = async (file: File | undefined) => {
    setKept(false);
    setContent(undefined);
    if (!file) return;
    const text = await file.text();
    setContent(text);
    await preview({ variables: { content: text } }).catch(() => undefined);
  };
  const look = async (text: string) => {
    setKept(true);
    setContent(text);
    await preview({ variables: { content: text } }).catch(() => undefined);
  };
  const keep = async () => {
    const done = await prepare({ variables: { content: content! } }).catch(() => undefined);
    if (!done) return;
    setKept(true);
    await refetch().catch(() => undefined);
  };
  const carryOut = async ({ row, what }: Asked) => {
    setAsked(undefined);
    const change = what === 'confirm' ? confirm : cancel;
    await change({ variables: { id: row.id } }).catch(() => undefined);
    await refetch().catch(() => undefined);
  };

  return (
    <div className="reorganisation">
      <div>
        <h1>{t('title')}</h1>
        <p className="muted">{t('lead')}</p>
      </div>
      <section className="panel" aria-labelledby="reorganisation-file">
        <h2 id="reorganisation-file">{t('file')}</h2>
        <label htmlFor={fileId} className="field__label">
          {t('choose')}
        </label>
        <input
          id={fileId}
          type="file"
          accept=".json,application/json"
          onChange={(event) => void choose(event.target.files?.[0])}
        />
        {content !== undefined && previewing.error ? <FileProblems error={previewing.error} /> : null}
        {preparing.error ? <FileProblems error={preparing.error} /> : null}
        {previewing.loading ? <Skeleton rows={4} shape="table" /> : null}
        {seen && !previewing.loading ? <Preview found={seen} /> : null}
        {seen && !isKept ? (
          <div>
            <Button kind="primary" busy={preparing.loading} onClick={() => void keep()}>
              {t('keep')}
            </Button>
          </div>
        ) : null}
        {isKept && preparing.data ? <Notice kind="success">{t('kept')}</Notice> : null}
      </section>
      {confirming.error ? <ErrorNotice error={confirming.error} /> : null}
      {cancelling.error ? <ErrorNotice error={cancelling.error} /> : null}
      {error && !rows ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!rows && !error ? <Skeleton rows={4} shape="table" /> : null}
      {rows ? <Orders rows={rows} onAsk={setAsked} onLook={(row) => void look(row.content)} /> : null}
      {asked ? (
        <Dialog title={t(`${asked.what}Title`)} onClose={() => setAsked(undefined)}>
          <p>{t(`${asked.what}Text`, { decision: asked.row.decision, day: formatDate(asked.row.effectiveOn) })}</p>
          <DialogActions>
            <Button onClick={() => setAsked(undefined)}>{c('action.cancel')}</Button>
            <Button kind="primary" onClick={() => void carryOut(asked)}>
              {t(asked.what)}
            </Button>
          </DialogActions>
        </Dialog>
      ) : null}
    </div>
  );
}

type OrdersProps = { rows: Row[]; onAsk: (asked: Asked) => void; onLook: (row: Row) => void };

function Orders({ rows, onAsk, onLook }: OrdersProps) {
  const { t } = useTranslation('reorganisation');
  if (rows.length === 0) return <p>{t('none')}</p>;
  const columns: TableColumn<Row>[] = [
    { key: 'day', header: t('effectiveOn'), rowHeader: true, cell: ({ effectiveOn }) => formatDate(effectiveOn) },
    { key: 'decision', header: t('decision'), cell: ({ decision }) => decision },
    { key: 'prepared', header: t('preparedBy'), cell: ({ preparedBy }) => preparedBy },
    { key: 'confirmed', header: t('confirmedBy'), cell: ({ confirmedBy }) => confirmedBy ?? '' },
    {
      key: 'state',
      header: t('state'),
      cell: ({ state, moved }) => t(`states.${state}`, { total: formatNumber(moved) }),
    },
    {
      key: 'do',
      header: t('do'),
      cell: (row) => (
        <div className="reorganisation__actions">
          {row.state === 'DRAFT' || row.state === 'SCHEDULED' ? (
            <Button size="small" aria-label={t('lookOf', { decision: row.decision })} onClick={() => onLook(row)}>
              {t('look')}
            </Button>
          ) : null}
          {row.state === 'DRAFT' && !row.isMine ? (
            <Button size="small" onClick={() => onAsk({ row, what: 'confirm' })}>
              {t('confirm')}
            </Button>
          ) : null}
          {row.state === 'DRAFT' && row.isMine ? <span className="muted">{t('secondPerson')}</span> : null}
          {row.state === 'DRAFT' || row.state === 'SCHEDULED' ? (
            <Button size="small" kind="quiet" onClick={() => onAsk({ row, what: 'cancel' })}>
              {t('cancel')}
            </Button>
          ) : null}
        </div>
      ),
    },
  ];
  return (
    <section className="panel">
      <SimpleTable columns={columns} rows={rows} rowKey={({ id }) => id} caption={t('orders')} />
    </section>
  );
}
