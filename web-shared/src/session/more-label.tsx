import { useTranslation } from 'react-i18next';
import type { MorePage } from './more-pages';

export function MoreLabel({ name }: Pick<MorePage, 'name'>) {
  const { t } = useTranslation('more');
  return t(name);
}
