import { type Role, useAddAccountMutation } from '@hcc/shared-schema/generated/hooks';
import { OfficePick, type PickedOffice } from '@hcc/web-shared/src/features/staff/office-pick';
import { TextField } from '@hcc/web-shared/src/ui/form/field';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from './form-dialog';
import { RolesField } from './roles-field';

/** Somebody new, with a password that has to be changed at the first sign-in. */
export function NewAccountDialog({ onClose, onAdded }: { onClose: () => void; onAdded: () => void }) {
  const { t } = useTranslation('accounts');
  const [add] = useAddAccountMutation();
  const [draft, setDraft] = useState({ username: '', fullName: '', password: '', roles: [] as Role[] });
  const [office, setOffice] = useState<PickedOffice | null>(null);
  const set = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  return (
    <FormDialog
      title={t('new.title')}
      save={t('new.save')}
      missing={() => (office ? undefined : t('chooseOffice'))}
      send={async () => {
        await add({ variables: { input: { ...draft, officeCode: office?.code ?? '' } } });
        onAdded();
      }}
      onClose={onClose}
    >
      <TextField
        label={t('new.fullName')}
        value={draft.fullName}
        onChange={({ target }) => set({ fullName: target.value })}
      />
      <TextField
        label={t('username')}
        autoCapitalize="none"
        spellCheck={false}
        value={draft.username}
        onChange={({ target }) => set({ username: target.value })}
      />
      <OfficePick label={t('people.office')} chosen={office} onPick={setOffice} />
      <RolesField legend={t('roles')} withoutAdmin chosen={draft.roles} onChoose={(roles) => set({ roles })} />
      <p className="field__hint">{t('grant.later')}</p>
      <TextField
        label={t('temporary')}
        hint={t('temporaryHint')}
        autoComplete="off"
        spellCheck={false}
        value={draft.password}
        onChange={({ target }) => set({ password: target.value })}
      />
    </FormDialog>
  );
}
