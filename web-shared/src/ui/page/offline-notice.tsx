import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from './page-state';

export function OfflineNotice() {
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
  return online ? null : <Notice kind="warning">{t('state.offline')}</Notice>;
}
