import { type StaffPersonPartsFragment, useResetSecondFactorMutation } from '@hcc/shared-schema/generated/hooks';
import { TextField } from '@hcc/web-shared/src/ui/form/field';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from './form-dialog';

interface Props {
  person: StaffPersonPartsFragment;
  onClose: () => void;
  onDone: () => void;
}

/** The second factor is taken away from who has lost it, with how it is known that it is the person. */
export function ResetFactorDialog({ person, onClose, onDone }: Props) {
  const { t } = useTranslation('accounts');
  const [reset] = useResetSecondFactorMutation();
  const [reason, setReason] = useState('');
  return (
    <FormDialog
      danger
      title={t('resetTitle', { name: person.account.fullName })}
      save={t('resetFactor')}
      missing={() => (reason.trim() === '' ? t('resetMissing') : undefined)}
      send={async () => {
        await reset({ variables: { username: person.account.username, reason } });
        onDone();
      }}
      onClose={onClose}
    >
      <p>{t('resetText')}</p>
      <TextField
        label={t('resetReason')}
        hint={t('resetReasonHint')}
        maxLength={300}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
    </FormDialog>
  );
}
