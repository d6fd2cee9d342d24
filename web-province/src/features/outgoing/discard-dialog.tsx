import { useDiscardNoticeMutation } from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { TextAreaField } from '@hcc/web-shared/src/ui/form/field';
import { Dialog, DialogActions } from '@hcc/web-shared/src/ui/page/dialog';
import { ErrorNotice } from '@hcc/web-shared/src/ui/page/page-state';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outgoing } from './outgoing';

type Props = { notice: Outgoing; onClose: () => void; onChange: () => void };

const SHORTEST_REASON = 5;

export function DiscardDialog({ notice, onClose, onChange }: Props) {
  const { t } = useTranslation('outgoing');
  const { t: c } = useTranslation('common');
  const [discard, { loading, error }] = useDiscardNoticeMutation();
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const isShort = reason.trim().length < SHORTEST_REASON;
  const submit = async () => {
    setTried(true);
    if (isShort) return;
    const done = await discard({ variables: { id: notice.id, reason } }).catch(() => undefined);
    onChange();
    if (done) onClose();
  };
  return (
    <Dialog title={t('discardTitle', { event: t(`event.${notice.event}`) })} onClose={onClose}>
      <p>{t('discardText')}</p>
      {error ? <ErrorNotice error={error} /> : null}
      <TextAreaField
        label={t('reason')}
        required
        rows={3}
        value={reason}
        error={isTried && isShort ? t('reasonShort') : undefined}
        onChange={({ target }) => setReason(target.value)}
      />
      <DialogActions>
        <Button onClick={onClose}>{c('action.cancel')}</Button>
        <Button kind="danger" busy={loading} onClick={() => void submit()}>
          {t('discard')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
