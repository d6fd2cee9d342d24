import { type Role, type StaffPersonPartsFragment, useSetStaffRolesMutation } from '@hcc/shared-schema/generated/hooks';
import { OfficePick, type PickedOffice } from '@hcc/web-shared/src/features/staff/office-pick';
import { TextField } from '@hcc/web-shared/src/ui/form/field';
import { Notice } from '@hcc/web-shared/src/ui/page/page-state';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from './form-dialog';
import { RolesField } from './roles-field';

interface Props {
  person: StaffPersonPartsFragment;
  onClose: () => void;
  onDone: () => void;
}

/** What somebody is in an office from now on, also in one more office. */
export function RolesDialog({ person, onClose, onDone }: Props) {
  const { t } = useTranslation('accounts');
  const [save] = useSetStaffRolesMutation();
  const first = person.places.find(({ until }) => until === null);
  const [office, setOffice] = useState<PickedOffice | null>(first?.office ?? null);
  const rolesAt = (code: string) => person.places.find((place) => place.office.code === code)?.roles ?? [];
  const [roles, setRoles] = useState<Role[]>(first?.roles ?? []);
  const [reason, setReason] = useState('');
  return (
    <FormDialog
      title={t('rolesDialog.title', { name: person.account.fullName })}
      save={t('rolesDialog.save')}
      missing={() => (office ? undefined : t('chooseOffice'))}
      send={async () => {
        const { username } = person.account;
        await save({ variables: { input: { username, officeCode: office?.code ?? '', roles, reason } } });
        onDone();
      }}
      onClose={onClose}
    >
      <OfficePick
        label={t('people.office')}
        chosen={office}
        onPick={(picked) => {
          setOffice(picked);
          setRoles(rolesAt(picked.code));
        }}
      />
      <RolesField legend={t('roles')} chosen={roles} onChoose={setRoles} />
      {office && roles.includes('ADMIN') && !rolesAt(office.code).includes('ADMIN') ? (
        <Notice kind="info">{t('grant.waits')}</Notice>
      ) : null}
      <TextField
        label={t('rolesDialog.reason')}
        maxLength={300}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
    </FormDialog>
  );
}
