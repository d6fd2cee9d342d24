import './post.css';
import {
  type PostListQuery,
  useConfirmPostListMutation,
  usePostListQuery,
  useVoidPostListMutation,
} from '@hcc/shared-schema/generated/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../ui/form/button';
import { TextField } from '../../ui/form/field';
import { ErrorNotice, Notice, Skeleton } from '../../ui/page/page-state';
import { SimpleTable } from '../../ui/page/simple-table';
import { usePageTitle } from '../../ui/page/use-page-title';
import { formatDate, formatDateTime } from '../../ui/text/date-format';
import { formatDong } from '../../ui/text/number-format';
import { useRefusalText } from '../../ui/text/use-refusal-text';
import { useParcelColumns } from './parcel-columns';
import { PostDialog } from './post-dialog';

type List = PostListQuery['postList'];

/** One hand-over list to the post: numbers written, printed, signed, /post/lists/ID. */
export function PostListPage({ id }: { id: string }) {
  const { data, error, refetch } = usePostListQuery({ variables: { id }, fetchPolicy: 'cache-and-network' });
  const again = () => void refetch().catch(() => undefined);
  if (!data) return error ? <ErrorNotice error={error} onRetry={again} /> : <Skeleton rows={8} shape="table" />;
  return <PostList list={data.postList} onChanged={again} />;
}

const PAYERS = ['RECEIVER', 'PREPAID', 'CENTRE'] as const;

const sumOf = (items: List['items'], payer: (typeof PAYERS)[number]) =>
  items.reduce((dong, item) => dong + (item.payer === payer ? item.costDong : 0), 0);

function PostList({ list, onChanged }: { list: List; onChanged: () => void }) {
  const { t } = useTranslation('post');
  const columns = useParcelColumns(onChanged);
  const { number, state, partner, printedAt, endedAt, courier, voidReason, totalDong, items } = list;
  const title = t('list.title', { number, day: formatDate(list.day) });
  usePageTitle(title);
  const missing = items.filter(({ parcel }) => parcel.trackingNumber === null).length;
  return (
    <div className="post">
      <div className="post__tools">
        <h1>{title}</h1>
        <Link to="/post?side=lists">{t('list.back')}</Link>
        <a className="button no-print" href={`/forms/post/${list.id}.pdf`} target="_blank" rel="noreferrer">
          {t('list.print')}
        </a>
      </div>
      <p>
        {partner} · {t(`lists.${state}`)} · {formatDong(totalDong)}
        {printedAt ? <span className="muted"> · {t('list.printed', { when: formatDateTime(printedAt) })}</span> : null}
      </p>
      <p className="muted">
        {PAYERS.map((payer) => t(`list.sum.${payer}`, { amount: formatDong(sumOf(items, payer)) })).join(' · ')}
      </p>
      {state === 'CONFIRMED' ? (
        <Notice kind="success">{t('list.taken', { who: courier, when: formatDateTime(endedAt) })}</Notice>
      ) : null}
      {state === 'VOIDED' ? (
        <Notice kind="warning">{t('list.voided', { when: formatDateTime(endedAt), reason: voidReason })}</Notice>
      ) : null}
      {state === 'MADE' && missing > 0 ? <Notice kind="warning">{t('list.missing', { count: missing })}</Notice> : null}
      <SimpleTable
        caption={title}
        hideCaption
        rows={items.map(({ parcel }) => parcel)}
        rowKey={({ id }) => id}
        columns={columns}
      />
      {state === 'MADE' ? <Ending list={list} onChanged={onChanged} /> : null}
    </div>
  );
}

/** The post signs, or the list is given up. */
function Ending({ list, onChanged }: { list: List; onChanged: () => void }) {
  const { t } = useTranslation('post');
  const refusal = useRefusalText();
  const [courier, setCourier] = useState('');
  const [voiding, setVoiding] = useState(false);
  const [confirm, { loading, error }] = useConfirmPostListMutation();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void confirm({ variables: { input: { id: list.id, courier } } })
      .then(onChanged)
      .catch(() => undefined);
  };
  return (
    <section className="panel no-print" aria-label={t('list.confirm')}>
      <form className="post__form" onSubmit={submit}>
        {error ? <Notice kind="error">{refusal(error)}</Notice> : null}
        <TextField
          label={t('list.courier')}
          hint={t('list.confirmHint')}
          required
          value={courier}
          onChange={(event) => setCourier(event.target.value)}
        />
        <div className="post__tools">
          <Button kind="primary" type="submit" busy={loading}>
            {t('list.confirm')}
          </Button>
          <Button onClick={() => setVoiding(true)}>{t('list.void')}</Button>
        </div>
      </form>
      {voiding ? <VoidDialog id={list.id} onClose={() => setVoiding(false)} onDone={onChanged} /> : null}
    </section>
  );
}

function VoidDialog({ id, onClose, onDone }: { id: string; onClose: () => void; onDone: () => void }) {
  const { t } = useTranslation('post');
  const [reason, setReason] = useState('');
  const [give, { loading, error }] = useVoidPostListMutation();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void give({ variables: { input: { id, reason } } })
      .then(() => {
        onClose();
        onDone();
      })
      .catch(() => undefined);
  };
  return (
    <PostDialog
      title={t('list.void')}
      save={t('list.void')}
      busy={loading}
      error={error}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('list.voidLead')}</p>
      <TextField label={t('form.reason')} required value={reason} onChange={(event) => setReason(event.target.value)} />
    </PostDialog>
  );
}
