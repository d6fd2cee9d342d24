import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from './page-state';

/** Says that the PC has no network, or else that the server does not answer (`serverAway`). */
export function LineNotice({ serverAway = false }: { serverAway?: boolean }) {
  const { t } = useTranslation('common');
  const [online, setOnline] = useState(() => navigator.onLine);
  useEffect(() => {
    const update = () => setOnline(navigator.onLine);
    window.addEventListener('online', update);
    window.addEventListener('offline', update);
    return () => {
      window.removeEventListener('online', update);
      window.removeEventListener('offline', update);
    };
  }, []);
  if (!online) return <Notice kind="warning">{t('state.offline')}</Notice>;
  return serverAway ? <Notice kind="warning">{t('state.serverAway')}</Notice> : null;
}
