import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** Why a field was refused, as the reader can read it: the server's own sentence is Vietnamese. */
export function useFieldWords(): (reason: string) => string {
  const { t, i18n } = useTranslation('common');
  return useCallback(
    (reason: string) => (i18n.language === 'vi' && reason !== '' ? reason : t('error.FIELD')),
    [t, i18n.language],
  );
}
