import './trend-chart.css';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatMonthShort } from '../../ui/text/date-format';
import { formatDecimal, formatNumber, formatRate } from '../../ui/text/number-format';
import { monthEnd } from '../../ui/text/vietnam-day';
import { isUnderTarget } from '../reporting/figures/worst-first';
import { type FigureScope, reportAddress } from '../reporting/report-address';
import { type TrendPoint, trendFloor, trendHeight, trendLines } from './trend-points';

interface TrendChartProps {
  points: TrendPoint[];
  scope: FigureScope;
}

/** A line through twelve months with the target; each month is a link that says its figures. */
export function TrendChart({ points, scope }: TrendChartProps) {
  const { t } = useTranslation('leadership');
  const floor = trendFloor(points);
  const target = points.findLast((point) => point.target !== null)?.target ?? null;
  return (
    <div className="trend">
      <div className="trend__plot">
        <svg className="trend__lines" viewBox="0 0 12 100" preserveAspectRatio="none" aria-hidden="true">
          {trendLines(points, floor).map((line) => (
            <polyline key={line} points={line} className="trend__line" />
          ))}
        </svg>
        {target === null ? null : (
          <span className="trend__target" style={{ bottom: `${trendHeight(target, floor)}%` }} aria-hidden="true">
            {formatRate(target, 0)}
          </span>
        )}
        <ol className="trend__months">
          {points.map((point) => (
            <TrendMonth key={point.month} point={point} floor={floor} scope={scope} />
          ))}
        </ol>
      </div>
      <p className="trend__scale muted">{t('scaleFrom', { from: formatRate(floor, 0), to: formatRate(1, 0) })}</p>
    </div>
  );
}

function TrendMonth({ point, floor, scope }: { point: TrendPoint; floor: number; scope: FigureScope }) {
  const { t } = useTranslation('leadership');
  const first = `${point.month}-01`;
  const month = formatMonthShort(point.month);
  const address = reportAddress({ ...scope, from: first, to: monthEnd(first) }, 'AREA');
  const under = isUnderTarget(point);
  return (
    <li>
      <Link to={address} className="trend__month">
        <span className="visually-hidden">
          {t('trendPoint', {
            month,
            rate: formatRate(point.rate),
            settled: formatNumber(point.settled),
          })}
        </span>
        {point.rate === null ? null : (
          <span
            className={under ? 'trend__point trend__point--under' : 'trend__point'}
            style={{ bottom: `${trendHeight(point.rate, floor)}%` }}
            aria-hidden="true"
          >
            <span className="trend__value">{formatDecimal(point.rate * 100)}</span>
          </span>
        )}
        <span className="trend__name" aria-hidden="true">
          {month}
        </span>
      </Link>
    </li>
  );
}
