import {
  type NoticeChannelsQuery,
  useNoticeChannelsQuery,
  useSendTestNoticeMutation,
} from '@hcc/shared-schema/generated/hooks';
import { FailureWords } from '@hcc/web-shared/src/features/messages/failure-words';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { TextField } from '@hcc/web-shared/src/ui/form/field';
import { Empty, ErrorNotice, Notice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { SimpleTable, type TableColumn } from '@hcc/web-shared/src/ui/page/simple-table';
import { formatDate, formatDateTime } from '@hcc/web-shared/src/ui/text/date-format';
import { readFailure } from '@hcc/web-shared/src/ui/text/graphql-error';
import { formatNumber } from '@hcc/web-shared/src/ui/text/number-format';
import { serverNow } from '@hcc/web-shared/src/ui/text/server-clock';
import { toDay } from '@hcc/web-shared/src/ui/text/vietnam-day';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

type Channel = NoticeChannelsQuery['noticeChannels'][number];
type Figure = NoticeChannelsQuery['noticeFigures'][number];

const DAYS = 30;
const DAY_MS = 86_400_000;

/** How each way out stands, a test to oneself, and how much went by day. */
export function Channels() {
  const { t } = useTranslation('outgoing');
  const { t: m } = useTranslation('sending');
  const [period] = useState(() => ({
    from: toDay(serverNow() - (DAYS - 1) * DAY_MS),
    to: toDay(serverNow()),
  }));
  const { data, error, refetch } = useNoticeChannelsQuery({ variables: period, fetchPolicy: 'cache-and-network' });
  const reload = () => void refetch().catch(() => undefined);
  if (error && !data) return <ErrorNotice error={error} onRetry={reload} />;
  if (!data) return <Skeleton rows={8} />;
  const columns: TableColumn<Figure>[] = [
    { key: 'day', header: t('day'), rowHeader: true, cell: ({ day }) => formatDate(day), csv: ({ day }) => day },
    {
      key: 'channel',
      header: t('channelLabel'),
      cell: ({ channel }) => m(`channel.${channel}`),
      csv: ({ channel }) => channel,
    },
    ...(['sent', 'waiting', 'troubled', 'unsent'] as const).map(
      (name): TableColumn<Figure> => ({
        key: name,
        header: t(`figure.${name}`),
        numeric: true,
        cell: (row) => formatNumber(row[name]),
        csv: (row) => row[name],
      }),
    ),
  ];
  return (
    <>
      <div className="outgoing__channels">
        {data.noticeChannels.map((channel) => (
          <ChannelPanel key={channel.channel} channel={channel} onSent={reload} />
        ))}
      </div>
      <section className="panel" aria-labelledby="outgoing-figures">
        <h2 id="outgoing-figures">{t('figures')}</h2>
        {data.noticeFigures.length === 0 ? (
          <Empty title={t('noFigures')} />
        ) : (
          <SimpleTable
            columns={columns}
            rows={data.noticeFigures}
            rowKey={({ day, channel }) => `${day} ${channel}`}
            caption={t('figures')}
            hideCaption
            exportName="tin-gui-di"
          />
        )}
      </section>
    </>
  );
}

function ChannelPanel({ channel, onSent }: { channel: Channel; onSent: () => void }) {
  const { t } = useTranslation('outgoing');
  const { t: m } = useTranslation('sending');
  const { isConfigured, isHeldBack, waiting, troubled, lastSentAt, lastError, failure } = channel;
  const [send, { loading }] = useSendTestNoticeMutation();
  const [address, setAddress] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const [problem, setProblem] = useState<unknown>();
  const [isSent, setSent] = useState(false);
  const name = m(`channel.${channel.channel}`);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setRefusal(undefined);
    setProblem(undefined);
    setSent(false);
    try {
      await send({ variables: { channel: channel.channel, address } });
      setSent(true);
      onSent();
    } catch (error) {
      const { code, fields } = readFailure(error);
      if (code === 'BAD_USER_INPUT') setRefusal(fields[0]?.reason || t('wrongAddress'));
      else setProblem(error);
    }
  };
  return (
    <section className="panel" aria-label={name}>
      <h2>{name}</h2>
      {isConfigured ? null : (
        <Notice kind="warning" title={t('notConfigured')}>
          {t(`configure.${channel.channel}`)}
        </Notice>
      )}
      {isConfigured && isHeldBack ? <Notice title={t('heldBack')}>{t('heldBackWhy')}</Notice> : null}
      {isConfigured && !isHeldBack && !lastError ? <p>{t('works')}</p> : null}
      {lastError ? (
        <Notice kind="warning" title={t('failing')}>
          <FailureWords failure={failure} detail={lastError} />
          {t('failingHint')}
        </Notice>
      ) : null}
      <p className="muted">
        {t('counts', { waiting: formatNumber(waiting), troubled: formatNumber(troubled) })}{' '}
        {lastSentAt ? t('lastSent', { when: formatDateTime(lastSentAt) }) : t('neverSent')}
      </p>
      <form noValidate onSubmit={(event) => void submit(event)}>
        {problem === undefined ? null : <ErrorNotice error={problem} />}
        <TextField
          label={t(`testTo.${channel.channel}`)}
          type={channel.channel === 'EMAIL' ? 'email' : 'tel'}
          value={address}
          error={refusal}
          hint={t('testHint')}
          onChange={({ target }) => setAddress(target.value)}
        />
        <div className="outgoing__actions">
          <Button type="submit" busy={loading} aria-label={t('testOf', { name })}>
            {t('test')}
          </Button>
          {isSent ? <span role="status">{t('testSent')}</span> : null}
        </div>
      </form>
    </section>
  );
}
