import {
  type SystemHealthQuery,
  useLetSendingGoMutation,
  useResendMessagesMutation,
} from '@hcc/shared-schema/generated/hooks';
import { FailureWords } from '@hcc/web-shared/src/features/messages/failure-words';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { ErrorNotice, Notice } from '@hcc/web-shared/src/ui/page/page-state';
import { SimpleTable, type TableColumn } from '@hcc/web-shared/src/ui/page/simple-table';
import { formatDateTime, formatDateTimeShort } from '@hcc/web-shared/src/ui/text/date-format';
import { formatNumber } from '@hcc/web-shared/src/ui/text/number-format';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DeadMessages } from './dead-messages';
import { useTopicName } from './use-topic-name';

type Health = SystemHealthQuery['systemHealth'];
type Topic = Health['troubledTopics'][number];
type Props = { health: Pick<Health, 'hold' | 'troubledTopics' | 'deadMessages'>; onChange: () => void };

const CONNECTIONS = '/administration/connections';
/** Where what a topic carries is looked at one by one. */
const PAGES: Record<string, string> = {
  notice: '/administration/outgoing?side=channels',
  'partner-hook': CONNECTIONS,
  'national-portal': CONNECTIONS,
  'payment-refund': '/administration/fees',
};

/** What leaves the installation: whether it is held back, what is tried in vain, and what was given up. */
export function Sending({ health: { hold, troubledTopics, deadMessages }, onChange }: Props) {
  const { t } = useTranslation('health');
  const topicName = useTopicName();
  const [letGo, going] = useLetSendingGoMutation();
  const [resend, resending] = useResendMessagesMutation();
  const run = async (deed: Promise<unknown>) => {
    await deed.catch(() => undefined);
    onChange();
  };
  const failure = going.error ?? resending.error;
  const columns: TableColumn<Topic>[] = [
    {
      key: 'topic',
      header: t('dead.topic'),
      rowHeader: true,
      cell: ({ topic }) => {
        const page = PAGES[topic];
        return page ? <Link to={page}>{topicName(topic)}</Link> : topicName(topic);
      },
    },
    { key: 'since', header: t('sending.since'), cell: ({ since }) => formatDateTimeShort(since) },
    {
      key: 'failing',
      header: t('sending.failing'),
      numeric: true,
      cell: ({ failing }) => formatNumber(failing),
    },
    { key: 'dead', header: t('sending.dead'), numeric: true, cell: ({ dead }) => formatNumber(dead) },
    {
      key: 'error',
      header: t('sending.lastError'),
      cell: ({ failure, lastError }) => <FailureWords failure={failure} detail={lastError} />,
    },
    {
      key: 'do',
      header: t('do'),
      cell: ({ topic }) => (
        <Button
          size="small"
          busy={resending.loading}
          aria-label={t('sending.againOf', { topic: topicName(topic) })}
          onClick={() => void run(resend({ variables: { topic } }))}
        >
          {t('sending.again')}
        </Button>
      ),
    },
  ];
  return (
    <section className="panel" aria-labelledby="health-sending">
      <h2 id="health-sending">{t('sending.title')}</h2>
      {failure ? <ErrorNotice error={failure} /> : null}
      {hold ? (
        <Notice kind="warning" title={t('sending.held', { when: formatDateTime(hold.since) })}>
          <p>{t(`sending.why.${hold.reason}`)}</p>
          <Button kind="primary" busy={going.loading} onClick={() => void run(letGo())}>
            {t('sending.letGo')}
          </Button>
        </Notice>
      ) : null}
      {troubledTopics.length > 0 ? (
        <SimpleTable
          columns={columns}
          rows={troubledTopics}
          rowKey={({ topic }) => topic}
          caption={t('sending.troubled')}
        />
      ) : null}
      {troubledTopics.length === 0 && !hold ? <p className="muted">{t('sending.none')}</p> : null}
      {deadMessages.length > 0 ? (
        <div className="health__each">
          <DeadMessages messages={deadMessages} onChange={onChange} />
        </div>
      ) : null}
    </section>
  );
}
