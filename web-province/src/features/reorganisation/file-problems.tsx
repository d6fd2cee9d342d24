import { useTranslation } from 'react-i18next';
import { RefusedFields } from '../../ui/refused-fields';

/** What of a file is wrong, entry by entry with its line; any other failure as everywhere. */
export function FileProblems({ error }: { error: unknown }) {
  const { t } = useTranslation('reorganisation');
  return <RefusedFields error={error} title={t('wrongFile')} showPaths />;
}
