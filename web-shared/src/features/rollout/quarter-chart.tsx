import './quarter-chart.css';
import type { Tier } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../ui/text/number-format';
import { type QuarterPoint, quarterPoints, type RolloutView } from './rollout-figures';

interface QuarterChartProps {
  tier: Tier;
  rollout: Pick<RolloutView, 'quarters' | 'tiers'>;
  today: string;
}

/** A year is written once, under its first quarter: the columns are too narrow to repeat it. */
const isYearStart = (points: QuarterPoint[], index: number): boolean =>
  index === 0 || points[index]?.quarter?.slice(3) !== points[index - 1]?.quarter?.slice(3);

/** Figures stand where one of them changes, and at both ends: a row of the same number hides the one that differs. */
function hasNews(points: QuarterPoint[], index: number): boolean {
  const [before, now, next] = [points[index - 1], points[index], points[index + 1]];
  return !before || !next || before.planned !== now?.planned || before.running !== now?.running;
}

/** By quarter: the bar is what runs (evidence), the mark what the plan wants; quarters to come have the mark only. */
export function QuarterChart({ tier, rollout, today }: QuarterChartProps) {
  const { t } = useTranslation('rollout');
  const points = quarterPoints(rollout, tier, today);
  const highest = points.reduce((top, point) => Math.max(top, point.planned, point.running ?? 0), 1);
  const height = (value: number) => `${(value / highest) * 100}%`;
  const shortName = (quarter: string) => t(`quarter.${quarter.slice(0, 2)}` as 'quarter.Q1');
  const name = (quarter: string) => t('quarterOfYear', { quarter: shortName(quarter), year: quarter.slice(3) });
  return (
    <figure className="quarters">
      <figcaption className="quarters__title">{t(`tier.${tier}`)}</figcaption>
      <div className="quarters__body">
        <div className="quarters__column quarters__rows" aria-hidden="true">
          <span className="quarters__area" />
          <span className="quarters__figures">
            <b>{t('rowRunning')}</b>
            <span>{t('rowPlanned')}</span>
          </span>
          <span className="quarters__name">{t('rowQuarter')}</span>
        </div>
        <ol className="quarters__plot">
          {points.map(({ quarter, planned, running }, index) => (
            <li
              key={quarter ?? 'now'}
              className={quarter ? 'quarters__column' : 'quarters__column quarters__column--now'}
            >
              <span className="visually-hidden">
                {t('quarterWords', {
                  quarter: quarter ? name(quarter) : t('now'),
                  planned: formatNumber(planned),
                  running: formatNumber(running),
                })}
              </span>
              <span className="quarters__area" aria-hidden="true">
                {running === null ? null : (
                  <span
                    className={running < planned ? 'quarters__bar quarters__bar--behind' : 'quarters__bar'}
                    style={{ height: height(running) }}
                  />
                )}
                <span className="quarters__plan" style={{ bottom: height(planned) }} />
              </span>
              <span className="quarters__figures" aria-hidden="true">
                <b>{hasNews(points, index) ? formatNumber(running) : '\u00a0'}</b>
                <span>{hasNews(points, index) ? formatNumber(planned) : '\u00a0'}</span>
              </span>
              <span className="quarters__name" aria-hidden="true">
                {quarter ? shortName(quarter) : t('now')}
                {isYearStart(points, index) ? <span className="quarters__year">{quarter?.slice(3)}</span> : null}
              </span>
            </li>
          ))}
        </ol>
      </div>
    </figure>
  );
}
