import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../../ui/form/field';
import { Notice } from '../../../../ui/page/page-state';
import { formatDate } from '../../../../ui/text/date-format';
import type { FieldProps } from './field-props';

/** To whom; somebody who is on leave is marked, and takes a word more. */
export function StaffField({ dossier, draft, error, onChange }: FieldProps) {
  const { t } = useTranslation('actions');
  const until = dossier.assignableStaff.find(({ id }) => id === draft.staffId)?.awayUntil;
  return (
    <>
      <SelectField
        label={t('form.staff')}
        name="staffId"
        value={draft.staffId}
        error={error}
        hint={dossier.assignableStaff.length === 0 ? t('form.noStaff') : undefined}
        onChange={(event) => onChange({ staffId: event.target.value, evenIfAway: false })}
      >
        <option value="">{t('form.pickStaff')}</option>
        {dossier.assignableStaff.map(({ id, fullName, awayUntil }) => (
          <option key={id} value={id}>
            {awayUntil ? t('form.staffAway', { name: fullName, until: formatDate(awayUntil) }) : fullName}
          </option>
        ))}
      </SelectField>
      {until ? (
        <Notice kind="warning">
          <label>
            <input
              type="checkbox"
              checked={draft.evenIfAway === true}
              onChange={(event) => onChange({ evenIfAway: event.target.checked })}
            />{' '}
            {t('form.evenIfAway', { until: formatDate(until) })}
          </label>
        </Notice>
      ) : null}
    </>
  );
}
