import { formatDong } from '@hcc/web-shared/src/ui/text/number-format';
import { useTranslation } from 'react-i18next';

export function useFeeText(): (feeDong: number | null) => string {
  const { t } = useTranslation('public');
  return (feeDong) => (feeDong === null ? t('fee.unknown') : feeDong === 0 ? t('fee.none') : formatDong(feeDong));
}
