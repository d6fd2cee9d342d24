import { useDiscardNoticeMutation } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { GiveUpDialog } from '../../ui/give-up-dialog';
import type { OutgoingNotice } from './outgoing-notice';

type Props = { notice: OutgoingNotice; onClose: () => void; onChange: () => void };

export function DiscardDialog({ notice, onClose, onChange }: Props) {
  const { t } = useTranslation('outgoing');
  const { t: m } = useTranslation('sending');
  const [discard, { loading, error }] = useDiscardNoticeMutation();
  return (
    <GiveUpDialog
      title={t('discardTitle', { event: m(`event.${notice.event}`) })}
      text={t('discardText')}
      reasonLabel={t('reason')}
      reasonShort={t('reasonShort')}
      action={t('discard')}
      busy={loading}
      error={error}
      onGiveUp={async (reason) => {
        const done = await discard({ variables: { id: notice.id, reason } }).catch(() => undefined);
        onChange();
        return done;
      }}
      onClose={onClose}
    />
  );
}
