import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/form/button';
import { sizeText } from '../../../ui/text/size-text';

interface ChosenFilesProps {
  files: readonly File[];
  onChange: (files: File[]) => void;
}

/** What is to be sent, in the order of the pages. */
export function ChosenFiles({ files, onChange }: ChosenFilesProps) {
  const { t } = useTranslation('files');
  const swap = (index: number, other: number) => {
    const moved = [...files];
    [moved[index], moved[other]] = [moved[other]!, moved[index]!];
    onChange(moved);
  };
  return (
    <ol className="chosen">
      {files.map((file, index) => (
        <li key={`${file.name} ${file.lastModified} ${file.size}`} className="chosen__file">
          <span className="chosen__name">{file.name}</span>
          <span className="muted">{sizeText(file.size)}</span>
          <span className="chosen__tools">
            <Button
              kind="quiet"
              size="small"
              aria-label={t('attach.up', { name: file.name })}
              disabled={index === 0}
              onClick={() => swap(index, index - 1)}
            >
              ↑
            </Button>
            <Button
              kind="quiet"
              size="small"
              aria-label={t('attach.down', { name: file.name })}
              disabled={index === files.length - 1}
              onClick={() => swap(index, index + 1)}
            >
              ↓
            </Button>
            <Button
              kind="quiet"
              size="small"
              aria-label={t('attach.takeOut', { name: file.name })}
              onClick={() => onChange(files.filter((_, other) => other !== index))}
            >
              ✕
            </Button>
          </span>
        </li>
      ))}
    </ol>
  );
}
