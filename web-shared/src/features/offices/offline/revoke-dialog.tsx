import { useRevokeOfflineDeskMutation } from '@hcc/shared-schema/generated/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextAreaField } from '../../../ui/form/field';
import { Dialog } from '../../../ui/page/dialog';
import { Notice } from '../../../ui/page/page-state';
import { ChangeFoot } from '../change-foot';
import { useOfficeChange } from '../use-office-change';
import type { OfflineDesk } from './offline-desk';

interface Props {
  desk: OfflineDesk;
  refetch: () => Promise<unknown>;
  onDone: () => void;
}

/** The end of a machine that was lost: what that means is said before it is done. */
export function RevokeDialog({ desk, refetch, onDone }: Props) {
  const { t } = useTranslation('offlineDesks');
  const [reason, setReason] = useState('');
  const [revoke] = useRevokeOfflineDeskMutation();
  const changing = useOfficeChange(refetch, ['reason']);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await changing.run(() => revoke({ variables: { id: desk.id, reason } }))) onDone();
  };
  return (
    <Dialog title={t('revokeOf', { name: desk.name })} onClose={onDone}>
      <form className="offices__form" onSubmit={(event) => void submit(event)} noValidate>
        <div className="offices__wide">
          <p>{t('revoking.lead')}</p>
          {desk.unsent > 0 ? <Notice kind="warning">{t('revoking.unsent', { count: desk.unsent })}</Notice> : null}
          <TextAreaField
            label={t('revoking.reason')}
            required
            rows={2}
            maxLength={500}
            value={reason}
            error={changing.reason('reason')}
            onChange={({ target }) => setReason(target.value)}
          />
        </div>
        <ChangeFoot change={changing} save={t('revoking.save')} onCancel={onDone} />
      </form>
    </Dialog>
  );
}
