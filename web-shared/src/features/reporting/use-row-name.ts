import type { ReportBy, Tier } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { monthEnd } from '../../ui/text/vietnam-day';
import { usePeriodName } from './period/use-period-name';

interface NamedRow {
  key: string;
  name: string;
}

/** How a row is called; the row of the area itself is its own desk, a month is written out. */
export function useRowName(by: ReportBy, areaCode: string, tier: Tier): (row: NamedRow) => string {
  const { t } = useTranslation('reporting');
  const { t: c } = useTranslation('common');
  const periodName = usePeriodName();
  return (row) => {
    if (by === 'MONTH') return periodName({ from: `${row.key}-01`, to: monthEnd(`${row.key}-01`) });
    if (by === 'TIER') return c(`tier.${row.key as Tier}`);
    if (by === 'AREA' && row.key === areaCode) return t(`ownCentre.${tier}`);
    return row.name;
  };
}
