import {
  type MySessionsQuery,
  useEndOtherSessionsMutation,
  useEndSessionMutation,
  useMySessionsQuery,
} from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/form/button';
import { ErrorNotice, Notice, Skeleton } from '../ui/page/page-state';
import { SimpleTable, type TableColumn } from '../ui/page/simple-table';
import { formatDateTime } from '../ui/text/date-format';

type OwnSession = MySessionsQuery['mySessions'][number];

/** Where the account is signed in; what is strange can be ended. */
export function SessionsSection() {
  const { t } = useTranslation('account');
  const { data, error, refetch } = useMySessionsQuery({ fetchPolicy: 'cache-and-network' });
  const [endOne] = useEndSessionMutation();
  const [endOthers, { loading }] = useEndOtherSessionsMutation();
  const [outcome, setOutcome] = useState<{ ended: number } | { error: unknown }>();
  const sessions = data?.mySessions;

  const run = async (work: () => Promise<number>) => {
    try {
      setOutcome({ ended: await work() });
    } catch (failure) {
      setOutcome({ error: failure });
    }
    await refetch().catch(() => undefined);
  };
  const nameOf = ({ browser, system }: OwnSession) =>
    browser && system ? t('sessions.place', { browser, system }) : (browser ?? system ?? t('sessions.unknown'));

  const columns: TableColumn<OwnSession>[] = [
    { key: 'browser', header: t('sessions.browser'), rowHeader: true, cell: nameOf },
    { key: 'address', header: t('sessions.address'), cell: ({ address }) => address ?? t('sessions.unknown') },
    { key: 'started', header: t('sessions.startedAt'), cell: ({ startedAt }) => formatDateTime(startedAt) },
    { key: 'seen', header: t('sessions.lastSeenAt'), cell: ({ lastSeenAt }) => formatDateTime(lastSeenAt) },
    {
      key: 'actions',
      header: t('sessions.actions'),
      cell: (session) =>
        session.isCurrent ? (
          <strong>{t('sessions.current')}</strong>
        ) : (
          <Button
            size="small"
            aria-label={t('sessions.endOf', { name: nameOf(session), when: formatDateTime(session.startedAt) })}
            onClick={() => void run(async () => endOne({ variables: { id: session.id } }).then(() => 1))}
          >
            {t('sessions.end')}
          </Button>
        ),
    },
  ];

  return (
    <section className="panel" aria-labelledby="own-sessions">
      <h2 id="own-sessions">{t('sessions.title')}</h2>
      <div className="profile__stack">
        <p>{t('sessions.text')}</p>
        {outcome && 'ended' in outcome ? (
          <Notice kind="success">{t('sessions.ended', { count: outcome.ended })}</Notice>
        ) : null}
        {outcome && 'error' in outcome ? <ErrorNotice error={outcome.error} /> : null}
        {error && !sessions ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
        {!sessions && !error ? <Skeleton rows={3} shape="table" /> : null}
        {sessions ? (
          <SimpleTable
            columns={columns}
            rows={sessions}
            rowKey={({ id }) => id}
            caption={t('sessions.title')}
            hideCaption
          />
        ) : null}
        {sessions && sessions.length > 1 ? (
          <div>
            <Button
              busy={loading}
              onClick={() => void run(async () => (await endOthers()).data?.endOtherSessions ?? 0)}
            >
              {t('sessions.endOthers')}
            </Button>
          </div>
        ) : null}
      </div>
    </section>
  );
}
