import './file-field.css';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/form/button';

const KINDS = '.pdf,.jpg,.jpeg,.png,.docx';

/** Sends files one after another. @returns the ids of their uploads @throws UploadProblem */
export async function uploadAll(files: readonly File[]): Promise<string[]> {
  if (files.length === 0) return [];
  // Only who sends files loads what sends them.
  const { uploadFile } = await import('./upload-file');
  const ids: string[] = [];
  for (const file of files) {
    ids.push(await uploadFile(file, { onReport: () => undefined, signal: new AbortController().signal }));
  }
  return ids;
}

interface FileFieldProps {
  label: string;
  hint?: string;
  /** What may be chosen: PDF, pictures and Word where left out. */
  accept?: string;
  files: readonly File[];
  onChange: (files: File[]) => void;
}

/** Files that go with something that is no dossier. The words of the room of files have to be there. */
export function FileField({ label, hint, accept = KINDS, files, onChange }: FileFieldProps) {
  const { t } = useTranslation('files');
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className="field__label">
        {label}
      </label>
      <input
        id={id}
        type="file"
        multiple
        accept={accept}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={({ target }) => {
          onChange([...files, ...(target.files ?? [])]);
          // The same file may be chosen again.
          target.value = '';
        }}
      />
      {hint ? (
        <p id={`${id}-hint`} className="field__hint">
          {hint}
        </p>
      ) : null}
      {files.length > 0 ? (
        <ul className="file-field__chosen">
          {files.map((file) => (
            <li key={`${file.name} ${file.size} ${file.lastModified}`}>
              {file.name}
              <Button
                size="small"
                kind="quiet"
                aria-label={t('attach.takeOut', { name: file.name })}
                onClick={() => onChange(files.filter((one) => one !== file))}
              >
                ✕
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
