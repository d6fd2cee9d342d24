import { useTranslation } from 'react-i18next';
import { useDesk } from '../desk/the-desk';

/** Pages that work without a line. */
const ON_BOARD = ['/receive', '/desk'];

/** Says of an address why it can't be opened now; undefined where it can. */
export function useWhyNot(): (path: string) => string | undefined {
  const { t } = useTranslation('desk');
  const { isCut } = useDesk();
  return (path) => (isCut && !ON_BOARD.includes(path) ? t('needsLine') : undefined);
}
