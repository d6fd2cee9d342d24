import { useTranslation } from 'react-i18next';
import { useStaff } from '../../../../session/session-provider';
import { SelectField } from '../../../../ui/form/field';
import { RadioField } from '../../../../ui/form/radio-field';
import { formatDateTimeShort } from '../../../../ui/text/date-format';
import { answerableBy } from '../open-matters';
import type { FieldProps } from './field-props';

const opinions = ['AGREE', 'DISAGREE', 'OTHER'] as const;

/** Which question is meant; where there is only one it is read, not chosen. */
export function ConsultationField({ dossier, action, draft, error, onChange }: FieldProps) {
  const { t } = useTranslation('proceedings');
  const { office } = useStaff();
  const open = answerableBy(dossier, action === 'CLOSE_CONSULTATION' ? action : 'ANSWER_CONSULTATION', office.id);
  const chosen = open.find(({ ordinal }) => String(ordinal) === draft.consultation);
  return (
    <>
      {open.length === 1 && chosen ? null : (
        <SelectField
          label={t('field.consultation')}
          name="consultation"
          required
          value={draft.consultation}
          error={error}
          onChange={(event) => onChange({ consultation: event.target.value })}
        >
          <option value="">—</option>
          {open.map(({ ordinal, officeName, dueAt }) => (
            <option key={ordinal} value={ordinal}>
              {t('field.consultationOf', { office: officeName, when: formatDateTimeShort(dueAt) })}
            </option>
          ))}
        </SelectField>
      )}
      {chosen ? (
        <blockquote className="action-form__quote">
          <p>{chosen.question}</p>
          <footer>
            {t('consultations.asked', { office: chosen.askedByOffice.name, when: formatDateTimeShort(chosen.askedAt) })}
            {' → '}
            {chosen.officeName}, {t('consultations.due', { when: formatDateTimeShort(chosen.dueAt) })}
          </footer>
        </blockquote>
      ) : null}
    </>
  );
}

export function OpinionField({ draft, error, onChange }: FieldProps) {
  const { t } = useTranslation('proceedings');
  return (
    <RadioField
      label={t('field.opinion')}
      name="opinion"
      value={draft.opinion}
      choices={opinions.map((value) => ({ value, label: t(`consultations.opinion.${value}`) }))}
      error={error}
      onChoose={(opinion) => onChange({ opinion })}
    />
  );
}
