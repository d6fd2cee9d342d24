import {
  type SystemHealthQuery,
  useGiveUpMessageMutation,
  useResendMessagesMutation,
} from '@hcc/shared-schema/generated/hooks';
import { FailureWords } from '@hcc/web-shared/src/features/messages/failure-words';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { ErrorNotice } from '@hcc/web-shared/src/ui/page/page-state';
import { SimpleTable, type TableColumn } from '@hcc/web-shared/src/ui/page/simple-table';
import { formatDateTimeShort } from '@hcc/web-shared/src/ui/text/date-format';
import { formatNumber } from '@hcc/web-shared/src/ui/text/number-format';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GiveUpDialog } from '../../ui/give-up-dialog';
import { useTopicName } from './use-topic-name';

type Message = SystemHealthQuery['systemHealth']['deadMessages'][number];
type Props = { messages: readonly Message[]; onChange: () => void };

/** Messages to the outside that were tried too often: sent again, or given up with a reason. */
export function DeadMessages({ messages, onChange }: Props) {
  const { t } = useTranslation('health');
  const topicName = useTopicName();
  const [resend, resending] = useResendMessagesMutation();
  const [givingUp, setGivingUp] = useState<Message>();
  const send = async (id: number) => {
    await resend({ variables: { id } }).catch(() => undefined);
    onChange();
  };
  const columns: TableColumn<Message>[] = [
    { key: 'id', header: t('dead.id'), rowHeader: true, cell: ({ id }) => `#${id}` },
    { key: 'topic', header: t('dead.topic'), cell: ({ topic }) => topicName(topic) },
    { key: 'created', header: t('dead.created'), cell: ({ createdAt }) => formatDateTimeShort(createdAt) },
    { key: 'attempts', header: t('dead.attempts'), numeric: true, cell: ({ attempts }) => formatNumber(attempts) },
    {
      key: 'error',
      header: t('error'),
      cell: ({ failure, lastError }) => <FailureWords failure={failure} detail={lastError} />,
    },
    {
      key: 'do',
      header: t('do'),
      cell: (message) => (
        <div className="health__actions">
          <Button
            size="small"
            aria-label={t('dead.resendOf', { id: message.id })}
            busy={resending.loading}
            onClick={() => void send(message.id)}
          >
            {t('dead.resend')}
          </Button>
          <Button
            size="small"
            kind="quiet"
            aria-label={t('dead.giveUpOf', { id: message.id })}
            onClick={() => setGivingUp(message)}
          >
            {t('dead.giveUp')}
          </Button>
        </div>
      ),
    },
  ];
  return (
    <>
      {resending.error ? <ErrorNotice error={resending.error} /> : null}
      <SimpleTable columns={columns} rows={messages} rowKey={({ id }) => String(id)} caption={t('dead.title')} />
      {givingUp ? <GivingUp message={givingUp} onClose={() => setGivingUp(undefined)} onChange={onChange} /> : null}
    </>
  );
}

type GivingUpProps = { message: Message; onClose: () => void; onChange: () => void };

function GivingUp({ message: { id, topic }, onClose, onChange }: GivingUpProps) {
  const { t } = useTranslation('health');
  const topicName = useTopicName();
  const [giveUp, { loading, error }] = useGiveUpMessageMutation();
  return (
    <GiveUpDialog
      title={t('dead.giveUpTitle', { id, topic: topicName(topic) })}
      text={t('dead.giveUpText')}
      reasonLabel={t('dead.reason')}
      reasonShort={t('dead.reasonShort')}
      action={t('dead.giveUp')}
      busy={loading}
      error={error}
      onGiveUp={async (reason) => {
        const done = await giveUp({ variables: { id, reason } }).catch(() => undefined);
        onChange();
        return done;
      }}
      onClose={onClose}
    />
  );
}
