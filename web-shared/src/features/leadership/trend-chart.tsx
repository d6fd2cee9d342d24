import { useTranslation } from 'react-i18next';
import { Chart } from '../../ui/charts/chart';
import type { ChartModel } from '../../ui/charts/chart-model';
import { formatMonthShort } from '../../ui/text/date-format';
import { formatNumber, formatRate } from '../../ui/text/number-format';
import { monthEnd } from '../../ui/text/vietnam-day';
import { type FigureScope, reportAddress } from '../reporting/report-address';
import { type TrendPoint, trendFloor } from './trend-points';

/** A line through twelve months with the target; each month opens its report. */
export function TrendChart({ points, scope }: { points: TrendPoint[]; scope: FigureScope }) {
  const { t } = useTranslation('leadership');
  const { t: r } = useTranslation('reporting');
  const target = points.findLast((point) => point.target !== null)?.target ?? null;
  const reportOf = (month: string) =>
    reportAddress({ ...scope, from: `${month}-01`, to: monthEnd(`${month}-01`) }, 'AREA');
  const to = points.map(({ month }) => reportOf(month));
  const model: ChartModel = {
    title: t('trendHint'),
    heading: r('rowHeading.MONTH'),
    categories: points.map(({ month }) => formatMonthShort(month)),
    format: (value) => formatRate(value),
    lines: target === null ? [] : [{ name: formatRate(target, 0), value: target }],
    from: trendFloor(points),
    to: 1,
    series: [
      { key: 'rate', name: t('rate'), shape: 'line', values: points.map(({ rate }) => rate), to },
      {
        key: 'settled',
        name: t('settled'),
        values: points.map(({ settled }) => settled),
        to,
        format: formatNumber,
        inTableOnly: true,
      },
    ],
  };
  return <Chart model={model} height={230} />;
}
