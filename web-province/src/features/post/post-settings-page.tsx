import '@hcc/web-shared/src/features/post/post.css';
import { usePostSettingsQuery } from '@hcc/shared-schema/generated/hooks';
import { TariffPanel } from '@hcc/web-shared/src/features/post/tariff-panel';
import { ErrorNotice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { usePageTitle } from '@hcc/web-shared/src/ui/page/use-page-title';
import { useTranslation } from 'react-i18next';

/** What the post asks, and within how many days what came back is dealt with, for the whole province. */
export function PostSettingsPage() {
  const { t } = useTranslation('post');
  usePageTitle(t('settings.title'));
  const { data, error, refetch } = usePostSettingsQuery();
  return (
    <div className="post">
      <h1>{t('settings.title')}</h1>
      <p className="muted">{t('settings.lead')}</p>
      {data ? (
        <TariffPanel settings={data.postSettings} />
      ) : error ? (
        <ErrorNotice error={error} onRetry={() => void refetch().catch(() => undefined)} />
      ) : (
        <Skeleton rows={5} shape="table" />
      )}
    </div>
  );
}
