import type { SettlementReportQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Chart } from '../../../ui/charts/chart';
import type { ChartModel } from '../../../ui/charts/chart-model';
import { formatMonthShort } from '../../../ui/text/date-format';
import { formatNumber, formatRate } from '../../../ui/text/number-format';
import { monthEnd } from '../../../ui/text/vietnam-day';
import { dossiersAddress, type FigureScope } from '../../reporting/report-address';
import { type TrendPoint, trendFloor, trendStep } from '../trend-points';

interface OnTimeTrendProps {
  points: readonly TrendPoint[];
  rows: SettlementReportQuery['settlementReport']['rows'];
  scope: FigureScope;
}

/** The rate of twelve months between the target's line and 100 %; each value opens what it counts. */
export function OnTimeTrend({ points, rows, scope }: OnTimeTrendProps) {
  const { t } = useTranslation('punctuality');
  const { t: r } = useTranslation('reporting');
  const target = points.findLast((point) => point.target !== null)?.target ?? null;
  const monthOf = (month: string) => ({ ...scope, from: `${month}-01`, to: monthEnd(`${month}-01`) });
  const opened = (column: 'SETTLED' | 'EARLY' | 'ON_TIME' | 'LATE') =>
    points.map(({ month, settled }) => (settled === 0 ? null : dossiersAddress(monthOf(month), column)));
  const counted = (key: 'early' | 'onTime' | 'late', column: 'EARLY' | 'ON_TIME' | 'LATE') => ({
    key,
    name: r(`column.${key}`),
    values: points.map(({ month }) => rows.find((row) => row.key === month)?.[key] ?? 0),
    to: opened(column),
    format: formatNumber,
    inTableOnly: true,
  });
  const model: ChartModel = {
    title: t('trend'),
    heading: r('rowHeading.MONTH'),
    categories: points.map(({ month }) => formatMonthShort(month)),
    format: (value) => formatRate(value, 0),
    lines: [
      ...(target === null ? [] : [{ name: formatRate(target, 0), value: target }]),
      { name: formatRate(1, 0), value: 1 },
    ],
    from: trendFloor(points),
    to: 1,
    step: trendStep(points),
    series: [
      {
        key: 'rate',
        name: t('rate'),
        shape: 'line',
        values: points.map(({ rate }) => rate),
        to: opened('SETTLED'),
        format: (value) => formatRate(value),
      },
      counted('early', 'EARLY'),
      counted('onTime', 'ON_TIME'),
      counted('late', 'LATE'),
    ],
  };
  return <Chart model={model} />;
}
