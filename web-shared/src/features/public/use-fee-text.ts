import { useTranslation } from 'react-i18next';
import { formatDong } from '../../ui/number-format';

export function useFeeText(): (feeDong: number | null) => string {
  const { t } = useTranslation('public');
  return (feeDong) => (feeDong === null ? t('fee.unknown') : feeDong === 0 ? t('fee.none') : formatDong(feeDong));
}
