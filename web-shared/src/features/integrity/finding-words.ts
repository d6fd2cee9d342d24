import type { IntegrityFindingPartsFragment } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../ui/text/date-format';
import { formatDecimal, formatNumber, formatRate } from '../../ui/text/number-format';
import { onceIn } from './rare-words';

/** A finding in words that ask and do not judge. */
export function useFindingWords() {
  const { t } = useTranslation('integrity');
  return {
    pattern: ({ pattern }: IntegrityFindingPartsFragment) => t(`pattern.${pattern}`),
    who: ({ office, staffName }: IntegrityFindingPartsFragment) => staffName ?? office.name,
    where: ({ office, staffName }: IntegrityFindingPartsFragment) =>
      staffName === null ? office.areaName : `${office.name}, ${office.areaName}`,
    count: ({ hits, cases, expected }: IntegrityFindingPartsFragment) =>
      t('count', {
        hits: formatNumber(hits),
        cases: formatNumber(cases),
        rate: formatRate(hits / cases, 0),
        expected: formatDecimal(expected),
      }),
    rare: ({ chance }: IntegrityFindingPartsFragment) => {
      const times = onceIn(chance);
      return times === null ? t('hardlyEver') : t('onceIn', { times });
    },
    period: ({ fromDay, toDay }: Pick<IntegrityFindingPartsFragment, 'fromDay' | 'toDay'>) =>
      t('period', { from: formatDate(fromDay), to: formatDate(toDay) }),
  };
}
