import { Button } from '@hcc/web-shared/src/ui/form/button';
import { Notice } from '@hcc/web-shared/src/ui/page/page-state';
import { waitText } from '@hcc/web-shared/src/ui/text/wait-text';
import { useTranslation } from 'react-i18next';
import { PublicFailure } from './public-api';

export function PublicFailureNotice({
  error,
  notFound,
  onRetry,
}: {
  error: unknown;
  notFound: string;
  onRetry: () => void;
}) {
  const { t } = useTranslation('public');
  const { t: c } = useTranslation('common');
  const failure = error instanceof PublicFailure ? error : new PublicFailure('OTHER');
  if (failure.code === 'NOT_FOUND') return <Notice kind="warning">{notFound}</Notice>;
  const text =
    failure.code === 'NETWORK' || failure.code === 'UNAVAILABLE'
      ? c(failure.code === 'NETWORK' ? 'error.NETWORK' : 'state.serverAway')
      : failure.code === 'RATE_LIMITED'
        ? c('error.RATE_LIMITED', { wait: waitText(c, failure.retryAfterSeconds) })
        : t('failed');
  return (
    <Notice kind="error" actions={<Button onClick={onRetry}>{c('action.retry')}</Button>}>
      {text}
    </Notice>
  );
}
