import { useTranslation } from 'react-i18next';
import { formatDate, formatMonth } from '../../../ui/text/date-format';
import { namePeriod, type Period } from './report-period';

/** "tháng 11/2021", "quý 4/2021", "từ 03/11/2021 đến 20/11/2021". */
export function usePeriodName(): (period: Period) => string {
  const { t } = useTranslation('reporting');
  return (period) => {
    if (period.from === period.to) return t('period.day', { day: formatDate(period.from) });
    const name = namePeriod(period);
    switch (name.kind) {
      case 'month':
        return t('period.month', { month: formatMonth(period.from.slice(0, 7)) });
      case 'quarter':
        return t('period.quarter', { quarter: name.quarter, year: name.year });
      case 'year':
        return t('period.year', { year: name.year });
      case 'span':
        return t('period.span', { from: formatDate(name.from), to: formatDate(name.to) });
    }
  };
}
