import { useTranslation } from 'react-i18next';
import { FileChoice } from '../../../files/attach/file-choice';
import type { FieldProps } from './field-props';

/** The papers that an answer or a result rests on. */
export function FilesField({ dossier, action, draft, error, onChange, onOwnChange }: FieldProps) {
  const { t } = useTranslation('proceedings');
  const isResult = action === 'ISSUE_RESULT';
  return (
    <FileChoice
      label={t(isResult ? 'field.resultFiles' : 'field.answerFiles')}
      hint={isResult ? t('field.resultFilesHint') : undefined}
      error={error}
      dossier={dossier}
      chosen={draft.fileIds}
      onChange={(fileIds) => onChange({ fileIds })}
      onAttached={onOwnChange}
    />
  );
}
