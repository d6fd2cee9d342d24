import { FileField } from '@hcc/web-shared/src/features/files/attach/file-field';
import { useTranslation } from 'react-i18next';

interface DecisionFileProps {
  files: readonly File[];
  onChange: (files: File[]) => void;
}

/** The decision by which somebody comes or goes, as it was scanned. */
export function DecisionFile(props: DecisionFileProps) {
  const { t } = useTranslation('accounts');
  return <FileField label={t('decisionFile.label')} hint={t('decisionFile.hint')} accept=".pdf" {...props} />;
}
