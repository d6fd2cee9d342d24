import type { DossierFilesPartsFragment } from '@hcc/shared-schema/generated/hooks';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

interface DocumentSelectProps {
  label: string;
  documents: DossierFilesPartsFragment['documents'];
  /** Null for a paper that is not on the dossier's list. */
  value: number | null;
  onChoose: (ordinal: number | null) => void;
}

/** Which document of the dossier a file shows. */
export function DocumentSelect({ label, documents, value, onChoose }: DocumentSelectProps) {
  const { t } = useTranslation('files');
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className="field__label">
        {label}
      </label>
      <select
        id={id}
        className="input"
        value={value ?? ''}
        onChange={({ target }) => onChoose(target.value === '' ? null : Number(target.value))}
      >
        {documents.map(({ ordinal, name }) => (
          <option key={ordinal} value={ordinal}>
            {name}
          </option>
        ))}
        <option value="">{t('attach.other')}</option>
      </select>
    </div>
  );
}
