import { ErrorNotice, Notice } from '@hcc/web-shared/src/ui/page/page-state';
import { readFailure } from '@hcc/web-shared/src/ui/text/graphql-error';
import { useTranslation } from 'react-i18next';

/** What of a file is wrong, entry by entry with its line; any other failure as everywhere. */
export function FileProblems({ error }: { error: unknown }) {
  const { t } = useTranslation('reorganisation');
  const { fields } = readFailure(error);
  if (fields.length === 0) return <ErrorNotice error={error} />;
  return (
    <Notice kind="error" title={t('wrongFile')}>
      <ul>
        {fields.map(({ path, reason }) => (
          <li key={`${path} ${reason}`}>
            <code>{path}</code>: {reason}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
