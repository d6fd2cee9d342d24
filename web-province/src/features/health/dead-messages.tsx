import {
  type SystemHealthQuery,
  useGiveUpMessageMutation,
  useResendMessagesMutation,
} from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { TextAreaField } from '@hcc/web-shared/src/ui/form/field';
import { Dialog, DialogActions } from '@hcc/web-shared/src/ui/page/dialog';
import { ErrorNotice } from '@hcc/web-shared/src/ui/page/page-state';
import { SimpleTable, type TableColumn } from '@hcc/web-shared/src/ui/page/simple-table';
import { formatDateTimeShort } from '@hcc/web-shared/src/ui/text/date-format';
import { formatNumber } from '@hcc/web-shared/src/ui/text/number-format';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

type Message = SystemHealthQuery['systemHealth']['deadMessages'][number];
type Props = { messages: readonly Message[]; onChange: () => void };

const SHORTEST_REASON = 5;

/** Messages to the outside that were tried too often: sent again, or given up with a reason. */
export function DeadMessages({ messages, onChange }: Props) {
  const { t } = useTranslation('health');
  const [resend, resending] = useResendMessagesMutation();
  const [givingUp, setGivingUp] = useState<Message>();
  const send = async (id: number | null) => {
    await resend({ variables: { id } }).catch(() => undefined);
    onChange();
  };
  const columns: TableColumn<Message>[] = [
    { key: 'id', header: t('dead.id'), rowHeader: true, cell: ({ id }) => `#${id}` },
    { key: 'topic', header: t('dead.topic'), cell: ({ topic }) => <code>{topic}</code> },
    { key: 'created', header: t('dead.created'), cell: ({ createdAt }) => formatDateTimeShort(createdAt) },
    { key: 'attempts', header: t('dead.attempts'), numeric: true, cell: ({ attempts }) => formatNumber(attempts) },
    { key: 'error', header: t('error'), cell: ({ lastError }) => lastError ?? '' },
    {
      key: 'do',
      header: t('do'),
      cell: (message) => (
        <div className="health__actions">
          <Button
            size="small"
            aria-label={t('dead.resendOf', { id: message.id })}
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
    <section className="panel" aria-labelledby="health-dead">
      <div className="health__head">
        <h2 id="health-dead">{t('dead.title')}</h2>
        {messages.length > 1 ? (
          <Button size="small" busy={resending.loading} onClick={() => void send(null)}>
            {t('dead.resendAll')}
          </Button>
        ) : null}
      </div>
      {resending.error ? <ErrorNotice error={resending.error} /> : null}
      {messages.length === 0 ? (
        <p className="muted">{t('dead.none')}</p>
      ) : (
        <SimpleTable
          columns={columns}
          rows={messages}
          rowKey={({ id }) => String(id)}
          caption={t('dead.title')}
          hideCaption
        />
      )}
      {givingUp ? <GiveUpDialog message={givingUp} onClose={() => setGivingUp(undefined)} onChange={onChange} /> : null}
    </section>
  );
}

type GiveUpProps = { message: Message; onClose: () => void; onChange: () => void };

function GiveUpDialog({ message: { id, topic }, onClose, onChange }: GiveUpProps) {
  const { t } = useTranslation('health');
  const { t: c } = useTranslation('common');
  const [giveUp, { loading, error }] = useGiveUpMessageMutation();
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const isShort = reason.trim().length < SHORTEST_REASON;
  const submit = async () => {
    setTried(true);
    if (isShort) return;
    const done = await giveUp({ variables: { id, reason } }).catch(() => undefined);
    onChange();
    if (done) onClose();
  };
  return (
    <Dialog title={t('dead.giveUpTitle', { id, topic })} onClose={onClose}>
      <p>{t('dead.giveUpText')}</p>
      {error ? <ErrorNotice error={error} /> : null}
      <TextAreaField
        label={t('dead.reason')}
        required
        rows={3}
        value={reason}
        error={isTried && isShort ? t('dead.reasonShort') : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
      <DialogActions>
        <Button onClick={onClose}>{c('action.cancel')}</Button>
        <Button kind="danger" busy={loading} onClick={() => void submit()}>
          {t('dead.giveUp')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
