import { useTranslation } from 'react-i18next';
import { TextAreaField } from '../../../../ui/form/field';
import type { FieldProps } from './field-props';

/** What is missing: ticked from what the procedure asks for, or written. */
export function DocumentsField({ dossier, draft, error, requirements, onChange }: FieldProps) {
  const { t } = useTranslation('actions');
  const names = [
    ...new Set([...requirements, ...dossier.documents.map((document) => document.name), ...draft.documents]),
  ];
  const toggle = (name: string, ticked: boolean) =>
    onChange({ documents: ticked ? [...draft.documents, name] : draft.documents.filter((other) => other !== name) });
  return (
    <fieldset className="action-form__documents">
      <legend className="field__label">{t('form.documents')}</legend>
      {names.length > 0 ? (
        <ul>
          {names.map((name) => (
            <li key={name}>
              <label>
                <input
                  type="checkbox"
                  name="documents"
                  checked={draft.documents.includes(name)}
                  onChange={(event) => toggle(name, event.target.checked)}
                />
                {name}
              </label>
            </li>
          ))}
        </ul>
      ) : null}
      <TextAreaField
        label={t('form.otherDocuments')}
        name={names.length > 0 ? 'otherDocuments' : 'documents'}
        rows={2}
        value={draft.otherDocuments}
        error={error}
        onChange={(event) => onChange({ otherDocuments: event.target.value })}
      />
    </fieldset>
  );
}
