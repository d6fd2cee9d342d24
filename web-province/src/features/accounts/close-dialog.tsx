import { type StaffPersonPartsFragment, useCloseAccountMutation } from '@hcc/shared-schema/generated/hooks';
import { TextField } from '@hcc/web-shared/src/ui/form/field';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ColleaguePick } from './colleague-pick';
import { FormDialog } from './form-dialog';
import { HandedOverList } from './handed-over-list';
import { HeldWork } from './held-work';

interface Props {
  person: StaffPersonPartsFragment;
  onClose: () => void;
  onDone: () => void;
}

/** Why the account is closed, and who takes over what it holds in each office. */
export function CloseDialog({ person, onClose, onDone }: Props) {
  const { t } = useTranslation('accounts');
  const [close] = useCloseAccountMutation();
  const [reason, setReason] = useState('');
  const [heirs, setHeirs] = useState<Record<string, string>>({});
  const { username, fullName } = person.account;
  return (
    <FormDialog
      danger
      wide
      title={t('close.title', { name: fullName })}
      save={t('close.button')}
      missing={() => (reason.trim() === '' ? t('close.missing') : undefined)}
      send={async () => {
        const handOver = Object.entries(heirs).map(([officeCode, id]) => ({ officeCode, toStaffId: id || null }));
        await close({ variables: { input: { username, reason, handOver } } });
        onDone();
      }}
      onClose={onClose}
    >
      <p>{t('close.text')}</p>
      <TextField
        label={t('close.reason')}
        hint={t('close.reasonHint')}
        maxLength={300}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <HeldWork held={person.held} />
      {person.held.map(({ office }) => (
        <HandedOverList key={office.id} officeId={office.id} officeName={office.name} staffId={person.id} />
      ))}
      {person.held.map(({ office }) => (
        <ColleaguePick
          key={office.code}
          label={t('close.handTo', { office: office.name })}
          officeCode={office.code}
          except={person.id}
          value={heirs[office.code] ?? ''}
          none={t('queue')}
          onChoose={(id) => setHeirs({ ...heirs, [office.code]: id })}
        />
      ))}
    </FormDialog>
  );
}
