import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { TextAreaField, TextField } from '../../../ui/form/field';
import type { DossierOnPage } from '../use-dossier';
import type { ActionDraft, ActionField } from './action-forms';

interface ActionFieldsProps {
  dossier: DossierOnPage;
  fields: readonly ActionField[];
  draft: ActionDraft;
  errors: Partial<Record<ActionField, string>>;
  /** What the procedure asks for, beside what was handed in. */
  requirements: string[];
  onChange: (part: Partial<ActionDraft>) => void;
}

export function ActionFields({ dossier, fields, draft, errors, requirements, onChange }: ActionFieldsProps) {
  const { t } = useTranslation('dossier');
  return (
    <>
      {fields.includes('staffId') ? (
        <StaffField dossier={dossier} value={draft.staffId} error={errors.staffId} onChange={onChange} />
      ) : null}
      {fields.includes('documents') ? (
        <DocumentsField
          dossier={dossier}
          draft={draft}
          error={errors.documents}
          requirements={requirements}
          onChange={onChange}
        />
      ) : null}
      {fields.includes('reason') ? (
        <TextAreaField
          label={t('form.reason')}
          name="reason"
          required
          rows={3}
          value={draft.reason}
          error={errors.reason}
          onChange={(event) => onChange({ reason: event.target.value })}
        />
      ) : null}
      {fields.includes('receivedBy') ? (
        <div className="action-form__received">
          <TextField
            label={t('form.receivedBy')}
            name="receivedBy"
            required
            autoComplete="off"
            value={draft.receivedBy}
            error={errors.receivedBy}
            onChange={(event) => onChange({ receivedBy: event.target.value })}
          />
          <button
            type="button"
            className="button button--quiet"
            onClick={() => onChange({ receivedBy: dossier.applicant.fullName })}
          >
            {t('form.receivedByApplicant', { name: dossier.applicant.fullName })}
          </button>
        </div>
      ) : null}
      {fields.includes('note') ? (
        <TextAreaField
          label={t('form.noteOptional')}
          name="note"
          rows={2}
          value={draft.note}
          error={errors.note}
          onChange={(event) => onChange({ note: event.target.value })}
        />
      ) : null}
    </>
  );
}

interface StaffFieldProps {
  dossier: DossierOnPage;
  value: string;
  error: string | undefined;
  onChange: (part: Partial<ActionDraft>) => void;
}

function StaffField({ dossier, value, error, onChange }: StaffFieldProps) {
  const { t } = useTranslation('dossier');
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className="field__label">
        {t('form.staff')}
      </label>
      <select
        id={id}
        name="staffId"
        className="input"
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        onChange={(event) => onChange({ staffId: event.target.value })}
      >
        <option value="">{t('form.pickStaff')}</option>
        {dossier.assignableStaff.map((person) => (
          <option key={person.id} value={person.id}>
            {person.fullName}
          </option>
        ))}
      </select>
      {dossier.assignableStaff.length === 0 ? <p className="field__hint">{t('form.noStaff')}</p> : null}
      {error ? (
        <p id={`${id}-error`} className="field__error" role="alert">
          {error}
        </p>
      ) : null}
    </div>
  );
}

interface DocumentsFieldProps extends Omit<StaffFieldProps, 'value'> {
  draft: ActionDraft;
  requirements: string[];
}

function DocumentsField({ dossier, draft, error, requirements, onChange }: DocumentsFieldProps) {
  const { t } = useTranslation('dossier');
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
