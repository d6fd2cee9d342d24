import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** Why a field was refused, in the server's own words where it has them in the language of the screen. */
export function useFieldWords(): (reason: string) => string {
  const { t } = useTranslation('common');
  return useCallback((reason: string) => reason || t('error.FIELD'), [t]);
}
