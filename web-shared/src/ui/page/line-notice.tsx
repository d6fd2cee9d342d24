import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from './page-state';

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/** Says that the PC has no network, or else that the server does not answer (`serverAway`). */
export function LineNotice({ serverAway = false }: { serverAway?: boolean }) {
  const { t } = useTranslation('common');
  const online = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    // Where a page is painted ahead.
    () => true,
  );
  if (!online) return <Notice kind="warning">{t('state.offline')}</Notice>;
  return serverAway ? <Notice kind="warning">{t('state.serverAway')}</Notice> : null;
}
