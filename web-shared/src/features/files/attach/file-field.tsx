import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/form/button';

const KINDS = '.pdf,.jpg,.jpeg,.png,.docx';

/** Sends files one after another. @returns the ids of their uploads @throws UploadProblem */
export async function uploadAll(files: readonly File[]): Promise<string[]> {
  if (files.length === 0) return [];
  // Only who sends files loads what sends them.
  const { uploadFile } = await import('../files/attach/upload-file');
  const ids: string[] = [];
  for (const file of files) {
    ids.push(await uploadFile(file, { onReport: () => undefined, signal: new AbortController().signal }));
  }
  return ids;
}

interface ReportFilesProps {
  files: readonly File[];
  onChange: (files: File[]) => void;
}

/** What goes with a report. */
export function ReportFiles({ files, onChange }: ReportFilesProps) {
  const { t } = useTranslation('steering', { keyPrefix: 'directives' });
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className="field__label">
        {t('files.label')}
      </label>
      <input
        id={id}
        type="file"
        multiple
        accept={KINDS}
        onChange={({ target }) => {
          onChange([...files, ...(target.files ?? [])]);
          // The same file may be chosen again.
          target.value = '';
        }}
      />
      {files.length > 0 ? (
        <ul className="directive__responsible">
          {files.map((file) => (
            <li key={`${file.name} ${file.size} ${file.lastModified}`}>
              {file.name}
              <Button
                size="small"
                kind="quiet"
                aria-label={t('responsible.remove', { name: file.name })}
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
