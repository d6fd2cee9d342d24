import { useTranslation } from 'react-i18next';
import { isRouteErrorResponse, Link, useRouteError } from 'react-router';
import { Button } from '../ui/form/button';
import { Empty } from '../ui/page/page-state';
import { usePageTitle } from '../ui/page/use-page-title';

/** A chunk that is gone means that the software was updated under an open page. */
function isMissingChunk(error: unknown): boolean {
  return error instanceof Error && /dynamically imported module|module script|preload/i.test(error.message);
}

export function NotFoundPage() {
  const { t } = useTranslation('common');
  usePageTitle(t('state.notFoundTitle'));
  return (
    <Empty
      heading
      title={t('state.notFoundTitle')}
      actions={
        <Link className="button" to="/">
          {t('action.home')}
        </Link>
      }
    >
      {t('state.notFoundText')}
    </Empty>
  );
}

/** The error boundary of the routes: drafts are in local storage, so reloading loses nothing. */
export function RouteError() {
  const { t } = useTranslation('common');
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />;
  const stale = isMissingChunk(error);
  return (
    <Empty
      heading
      title={stale ? t('state.newVersion') : t('state.crashTitle')}
      actions={
        <Button kind="primary" onClick={() => window.location.reload()}>
          {t('action.reload')}
        </Button>
      }
    >
      {stale ? null : t('state.crashText')}
    </Empty>
  );
}
