import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** As the server names who did what no person did. */
const ITSELF = 'Hệ thống';

/** Who did something: a person's name as it is, the system in the reader's language. */
export function useDoerName(): (name: string) => string {
  const { t } = useTranslation('common');
  return useCallback((name: string) => (name === ITSELF ? t('system') : name), [t]);
}
