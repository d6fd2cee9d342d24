import { useTranslation } from 'react-i18next';

/** As the server names a citizen who gave no name. */
const NAMELESS = 'Công dân';

/** A person's name as it is; who gave none is called a citizen in the reader's language. */
export function usePersonName(): (name: string) => string {
  const { t } = useTranslation('casework');
  return (name) => (name === NAMELESS ? t('citizen') : name);
}
