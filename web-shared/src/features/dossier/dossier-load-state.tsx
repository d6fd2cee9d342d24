import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Empty, ErrorNotice, Skeleton } from '../../ui/page/page-state';
import { readFailure } from '../../ui/text/graphql-error';
import type { DossierSource } from './use-dossier';

/** What stands where the dossier would: its shape while it loads, or why it is not there. */
export function DossierLoadState({ code, source }: { code: string; source: DossierSource }) {
  const { t } = useTranslation('dossier');
  if (!source.error) return <Skeleton rows={10} />;
  if (readFailure(source.error).code === 'NOT_FOUND') {
    return (
      <Empty
        title={t('notFound', { code })}
        actions={
          <Link className="button" to={`/search?q=${encodeURIComponent(code)}`}>
            {t('searchInstead')}
          </Link>
        }
      >
        {t('notFoundHint')}
      </Empty>
    );
  }
  return <ErrorNotice error={source.error} onRetry={() => void source.refresh()} />;
}
