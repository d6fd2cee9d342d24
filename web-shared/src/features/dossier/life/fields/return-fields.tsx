import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../../../ui/form/field';
import type { FieldProps } from './field-props';

export function ReceivedByField({ dossier, draft, error, onChange }: FieldProps) {
  const { t } = useTranslation('actions');
  return (
    <div className="action-form__received">
      <TextField
        label={t('form.receivedBy')}
        name="receivedBy"
        required
        autoComplete="off"
        value={draft.receivedBy}
        error={error}
        onChange={(event) => onChange({ receivedBy: event.target.value })}
      />
      <button
        type="button"
        className="button button--quiet"
        onClick={() => onChange({ receivedBy: dossier.applicant.fullName, authorisation: '' })}
      >
        {t('form.receivedByApplicant', { name: dossier.applicant.fullName })}
      </button>
    </div>
  );
}

/** Asked only where somebody else comes: nearly always it is the applicant. */
export function AuthorisationField({ draft, error, onChange }: FieldProps) {
  const { t } = useTranslation('proceedings');
  const [ticked, setTicked] = useState(false);
  const isOther = ticked || draft.authorisation !== '';
  return (
    <>
      <label className="action-form__tick">
        <input
          type="checkbox"
          checked={isOther}
          onChange={(event) => {
            setTicked(event.target.checked);
            if (!event.target.checked) onChange({ authorisation: '' });
          }}
        />
        {t('field.authorised')}
      </label>
      {isOther ? (
        <TextField
          label={t('field.authorisation')}
          name="authorisation"
          hint={t('field.authorisationHint')}
          autoComplete="off"
          value={draft.authorisation}
          error={error}
          onChange={(event) => onChange({ authorisation: event.target.value })}
        />
      ) : null}
    </>
  );
}
