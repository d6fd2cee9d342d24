import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../../ui/form/field';
import type { FieldProps } from './field-props';

export function StaffField({ dossier, draft, error, onChange }: FieldProps) {
  const { t } = useTranslation('actions');
  return (
    <SelectField
      label={t('form.staff')}
      name="staffId"
      value={draft.staffId}
      error={error}
      hint={dossier.assignableStaff.length === 0 ? t('form.noStaff') : undefined}
      onChange={(event) => onChange({ staffId: event.target.value })}
    >
      <option value="">{t('form.pickStaff')}</option>
      {dossier.assignableStaff.map((person) => (
        <option key={person.id} value={person.id}>
          {person.fullName}
        </option>
      ))}
    </SelectField>
  );
}
