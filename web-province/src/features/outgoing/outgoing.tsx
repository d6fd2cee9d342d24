import {
  useOutgoingNoticesQuery,
  useResendFailedNoticesMutation,
  useResendNoticeMutation,
} from '@hcc/shared-schema/generated/hooks';
import { MessageState } from '@hcc/web-shared/src/features/messages/message-state';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { SelectField, TextField } from '@hcc/web-shared/src/ui/form/field';
import { useDebounced } from '@hcc/web-shared/src/ui/form/use-debounced';
import { pageAfter } from '@hcc/web-shared/src/ui/page/page-after';
import { Empty, ErrorNotice, Notice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { SimpleTable, type TableColumn } from '@hcc/web-shared/src/ui/page/simple-table';
import { withParams } from '@hcc/web-shared/src/ui/page/with-params';
import { formatDateTimeShort } from '@hcc/web-shared/src/ui/text/date-format';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { ContentsDialog } from './contents-dialog';
import { DiscardDialog } from './discard-dialog';
import type { OutgoingNotice } from './outgoing-notice';

const SHOWN = 50;
const STATES = ['WAITING', 'HELD', 'SENT', 'UNCERTAIN', 'FAILED', 'NOT_SENT', 'DISCARDED'] as const;
const CHANNELS = ['EMAIL', 'SMS'] as const;
const EVENTS = [
  'RECEIVED',
  'SUPPLEMENT_REQUESTED',
  'PAYMENT_REQUIRED',
  'PAYMENT_RECEIVED',
  'PAYMENT_REFUNDED',
  'DUE_MOVED',
  'APOLOGY',
  'RESULT_READY',
  'RESULT_BY_POST',
  'WITHDRAWN',
  'STOPPED',
  'POST_SENT',
  'POST_IN_TRANSIT',
  'POST_DELIVERED',
  'POST_FAILED',
  'SUBMISSION_RETURNED',
  'SUBMISSION_DECLINED',
  'COMPLAINT_RECEIVED',
  'COMPLAINT_FORWARDED',
  'COMPLAINT_ANSWERED',
  'COMPLAINT_DECLINED',
  'COMPLAINT_APPEAL_DECIDED',
  'COMPLAINT_PUBLISHED',
  'ONE_TIME_CODE',
  'FIGURES',
  'TEST',
] as const;

const oneOf = <Name extends string>(names: readonly Name[], text: string | null): Name | null =>
  names.find((name) => name === text) ?? null;

/** The messages, by state, way, event and dossier; the filter stands in the address. */
export function Outgoing() {
  const { t } = useTranslation('outgoing');
  const { t: m } = useTranslation('sending');
  const [search, setSearch] = useSearchParams();
  const [typed, setTyped] = useState(search.get('code') ?? '');
  const code = useDebounced(typed, 300);
  const filter = {
    state: oneOf(STATES, search.get('state')),
    channel: oneOf(CHANNELS, search.get('channel')),
    event: oneOf(EVENTS, search.get('event')),
    code: code.trim() === '' ? null : code,
  };
  const { data, error, refetch, fetchMore, loading } = useOutgoingNoticesQuery({
    variables: { filter, first: SHOWN },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const isFiltered = Object.values(filter).some((value) => value !== null);
  const choose = (name: string, value: string) =>
    setSearch((before) => withParams(before, { [name]: value }), { replace: true });
  const page = data?.outgoingNotices;
  const more = () => void fetchMore(pageAfter('outgoingNotices', data)).catch(() => undefined);
  return (
    <section className="panel" aria-label={t('side.list')}>
      <div className="outgoing__filters">
        <SelectField
          label={t('stateLabel')}
          value={filter.state ?? ''}
          onChange={({ target }) => choose('state', target.value)}
        >
          <option value="">{t('all')}</option>
          {STATES.map((name) => (
            <option key={name} value={name}>
              {m(`state.${name}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('channelLabel')}
          value={filter.channel ?? ''}
          onChange={({ target }) => choose('channel', target.value)}
        >
          <option value="">{t('all')}</option>
          {CHANNELS.map((name) => (
            <option key={name} value={name}>
              {m(`channel.${name}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('eventLabel')}
          value={filter.event ?? ''}
          onChange={({ target }) => choose('event', target.value)}
        >
          <option value="">{t('all')}</option>
          {EVENTS.map((name) => (
            <option key={name} value={name}>
              {m(`event.${name}`)}
            </option>
          ))}
        </SelectField>
        <TextField
          label={t('codeLabel')}
          type="search"
          value={typed}
          placeholder="000.17.28.H56-210305-0007"
          onChange={({ target }) => setTyped(target.value)}
        />
      </div>
      {error ? <ErrorNotice error={error} onRetry={() => void refetch().catch(() => undefined)} /> : null}
      {filter.state === 'FAILED' && code.trim() === '' ? (
        <ResendAll
          channel={filter.channel}
          event={filter.event}
          isOffered={(page?.nodes.length ?? 0) > 1}
          onDone={() => void refetch().catch(() => undefined)}
        />
      ) : null}
      {!page && !error ? <Skeleton rows={8} shape="table" /> : null}
      {page?.nodes.length === 0 ? (
        <Empty title={t(isFiltered ? 'noneFound' : 'none')}>{t(isFiltered ? 'noneFoundHint' : 'noneHint')}</Empty>
      ) : null}
      {page && page.nodes.length > 0 ? (
        <Rows rows={page.nodes} onChange={() => void refetch().catch(() => undefined)} />
      ) : null}
      {page?.pageInfo.hasNextPage ? (
        <Button busy={loading} onClick={more}>
          {t('more')}
        </Button>
      ) : null}
    </section>
  );
}

type ResendAllProps = {
  channel: OutgoingNotice['channel'] | null;
  event: OutgoingNotice['event'] | null;
  /** Whether more than one stands there; how many went is said also when none is left. */
  isOffered: boolean;
  onDone: () => void;
};

/** Everything that failed, as the filter has it: after a server was away, or its password was put right. */
function ResendAll({ channel, event, isOffered, onDone }: ResendAllProps) {
  const { t } = useTranslation('outgoing');
  const [resend, { loading, error, data }] = useResendFailedNoticesMutation();
  return (
    <div className="outgoing__actions outgoing__actions--all">
      {isOffered ? (
        <Button
          busy={loading}
          onClick={() => void resend({ variables: { channel, event } }).then(onDone, () => undefined)}
        >
          {t('resendAll')}
        </Button>
      ) : null}
      {data ? <span role="status">{t('resentAll', { count: data.resendFailedNotices })}</span> : null}
      {error ? <ErrorNotice error={error} /> : null}
    </div>
  );
}

/** What is told of a complaint has the complaint's number. */
const isOfDossier = ({ code, event }: OutgoingNotice): boolean => code !== null && !event.startsWith('COMPLAINT');

function Rows({ rows, onChange }: { rows: readonly OutgoingNotice[]; onChange: () => void }) {
  const { t } = useTranslation('outgoing');
  const { t: m } = useTranslation('sending');
  const [resend, resending] = useResendNoticeMutation();
  const [opened, setOpened] = useState<OutgoingNotice>();
  const [discarding, setDiscarding] = useState<OutgoingNotice>();
  const nameOf = ({ event, code }: OutgoingNotice) => `${m(`event.${event}`)} ${code ?? ''}`.trim();
  const [resent, setResent] = useState<OutgoingNotice>();
  const again = async (row: OutgoingNotice) => {
    setResent(undefined);
    await resend({ variables: { id: row.id } }).then(
      () => setResent(row),
      () => undefined,
    );
    onChange();
  };
  const columns: TableColumn<OutgoingNotice>[] = [
    { key: 'at', header: t('at'), cell: ({ at }) => <time dateTime={at}>{formatDateTimeShort(at)}</time> },
    { key: 'event', header: t('eventLabel'), rowHeader: true, cell: ({ event }) => m(`event.${event}`) },
    {
      key: 'code',
      header: t('dossier'),
      cell: (row) =>
        isOfDossier(row) ? <Link to={`/dossier/${encodeURIComponent(row.code ?? '')}`}>{row.code}</Link> : row.code,
    },
    { key: 'channel', header: t('channelLabel'), cell: ({ channel }) => m(`channel.${channel}`) },
    { key: 'to', header: t('to'), cell: ({ maskedAddress }) => maskedAddress ?? t('notKept') },
    {
      key: 'state',
      header: t('stateLabel'),
      cell: (row) => <MessageState message={row} />,
    },
    {
      key: 'do',
      header: t('do'),
      cell: (row) => (
        <div className="outgoing__actions">
          {row.maskedAddress && (isOfDossier(row) || row.event === 'TEST') ? (
            <Button size="small" aria-label={t('openOf', { name: nameOf(row) })} onClick={() => setOpened(row)}>
              {t('open')}
            </Button>
          ) : null}
          {row.mayResend ? (
            <Button
              size="small"
              busy={resending.loading}
              aria-label={t('resendOf', { name: nameOf(row) })}
              onClick={() => void again(row)}
            >
              {t('resend')}
            </Button>
          ) : null}
          {row.mayDiscard ? (
            <Button
              size="small"
              kind="quiet"
              aria-label={t('discardOf', { name: nameOf(row) })}
              onClick={() => setDiscarding(row)}
            >
              {t('discard')}
            </Button>
          ) : null}
        </div>
      ),
    },
  ];
  return (
    <>
      {resending.error ? <ErrorNotice error={resending.error} /> : null}
      {resent ? <Notice kind="success">{t('resent', { name: nameOf(resent) })}</Notice> : null}
      <SimpleTable columns={columns} rows={rows} rowKey={({ id }) => id} caption={t('side.list')} hideCaption />
      {opened ? <ContentsDialog notice={opened} onClose={() => setOpened(undefined)} /> : null}
      {discarding ? (
        <DiscardDialog notice={discarding} onClose={() => setDiscarding(undefined)} onChange={onChange} />
      ) : null}
    </>
  );
}
