import './quarter-chart.css';
import type { Tier } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../ui/number-format';
import { isAhead, type QuarterRow, quartersOf } from './rollout-figures';

interface QuarterChartProps {
  tier: Tier;
  quarters: readonly QuarterRow[];
  today: string;
}

/** By quarter: the bar is what runs (evidence), the mark what the plan wants; quarters to come have the mark only. */
export function QuarterChart({ tier, quarters, today }: QuarterChartProps) {
  const { t } = useTranslation('rollout');
  const rows = quartersOf(quarters, tier);
  const highest = rows.reduce((top, row) => Math.max(top, row.planned, row.running), 1);
  const height = (value: number) => `${(value / highest) * 100}%`;
  return (
    <figure className="quarters">
      <figcaption className="quarters__title">{t(`tier.${tier}`)}</figcaption>
      <ol className="quarters__plot" style={{ gridTemplateColumns: `repeat(${rows.length}, minmax(0, 1fr))` }}>
        {rows.map((row) => {
          const ahead = isAhead(row.quarter, today);
          return (
            <li key={row.quarter} className="quarters__column">
              <span className="visually-hidden">
                {t('quarterWords', {
                  quarter: row.quarter,
                  planned: formatNumber(row.planned),
                  running: ahead ? '–' : formatNumber(row.running),
                })}
              </span>
              <span className="quarters__area" aria-hidden="true">
                {ahead ? null : (
                  <span
                    className={row.running < row.planned ? 'quarters__bar quarters__bar--behind' : 'quarters__bar'}
                    style={{ height: height(row.running) }}
                  />
                )}
                <span className="quarters__plan" style={{ bottom: height(row.planned) }} />
              </span>
              <span className="quarters__figures" aria-hidden="true">
                <b>{ahead ? '–' : formatNumber(row.running)}</b>/{formatNumber(row.planned)}
              </span>
              <span className="quarters__name" aria-hidden="true">
                {row.quarter}
              </span>
            </li>
          );
        })}
      </ol>
    </figure>
  );
}
