import '../../ui/page/simple-table.css';
import './leg-time-chart.css';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatNumber, formatRate } from '../../ui/text/number-format';
import { type LegSegment, type LegTimeRow, longestBar, STEP_KINDS, type TierTime, tierTimes } from './leg-time-bars';

interface LegTimeChartProps {
  rows: readonly LegTimeRow[];
  /** Where a reader who wants to know more goes on. */
  to: string;
}

const hours = (minutes: number): number => Math.round(minutes / 60);

/** Two bars a tier: hours used, stacked by kind of step, over hours allotted. The table says the same in figures. */
export function LegTimeChart({ rows, to }: LegTimeChartProps) {
  const { t } = useTranslation('leadership');
  const { t: c } = useTranslation('common');
  const tiers = tierTimes(rows);
  const longest = longestBar(tiers);
  if (tiers.length === 0) return <p className="muted">{t('legsEmpty')}</p>;
  const kinds = STEP_KINDS.filter((kind) => tiers.some((tier) => tier.segments.some((part) => part.kind === kind)));
  return (
    <>
      <ul className="legs-legend" aria-hidden="true">
        {kinds.map((kind) => (
          <li key={kind}>
            <span className={`legs-swatch legs-swatch--${kind}`} /> {c(`stepKind.${kind}`)}
          </li>
        ))}
      </ul>
      <ul className="legs">
        {tiers.map((tier) => (
          <li key={tier.tier}>
            <Link to={to} className="legs__tier">
              <span className="legs__name">
                <b>{c(`tier.${tier.tier}`)}</b>{' '}
                <span className="muted">{t('legsShareOf', { percent: formatRate(tier.share, 0) })}</span>
              </span>
              <TierBars tier={tier} longest={longest} />
              <span className="legs__words">
                {t('legsWords', {
                  used: formatNumber(hours(tier.usedMinutes)),
                  quota: formatNumber(hours(tier.quotaMinutes)),
                  over: formatNumber(tier.overQuota),
                  legs: formatNumber(tier.legs),
                })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <LegTimeTable tiers={tiers} />
    </>
  );
}

function TierBars({ tier, longest }: { tier: TierTime; longest: number }) {
  const { t } = useTranslation('leadership');
  const width = (minutes: number) => `${longest > 0 ? (minutes / longest) * 100 : 0}%`;
  const bar = (value: (part: LegSegment) => number, quiet: boolean) =>
    tier.segments.map((part) => (
      <span
        key={part.kind}
        className={`legs-swatch--${part.kind}${quiet ? ' legs__part legs__part--quota' : ' legs__part'}`}
        style={{ width: width(value(part)) }}
      />
    ));
  return (
    <span className="legs__bars" aria-hidden="true">
      <span className="legs__bar" title={t('legsUsed')}>
        {bar((part) => part.usedMinutes, false)}
      </span>
      <span className="legs__bar legs__bar--quota" title={t('legsQuota')}>
        {bar((part) => part.quotaMinutes, true)}
      </span>
    </span>
  );
}

function LegTimeTable({ tiers }: { tiers: TierTime[] }) {
  const { t } = useTranslation('leadership');
  const { t: c } = useTranslation('common');
  return (
    <details className="legs-table no-print">
      <summary>{t('asTable')}</summary>
      <table className="table">
        <caption className="visually-hidden">{t('legsTable')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('legsTier')}</th>
            <th scope="col">{t('legsStep')}</th>
            <th scope="col" className="numeric">
              {t('legsUsed')}
            </th>
            <th scope="col" className="numeric">
              {t('legsQuota')}
            </th>
            <th scope="col" className="numeric">
              {t('legsOver')}
            </th>
          </tr>
        </thead>
        <tbody>
          {tiers.flatMap((tier) =>
            tier.segments.map((part) => (
              <tr key={`${tier.tier}-${part.kind}`}>
                <td>{c(`tier.${tier.tier}`)}</td>
                <td>{c(`stepKind.${part.kind}`)}</td>
                <td className="numeric">{t('hours', { value: formatNumber(hours(part.usedMinutes)) })}</td>
                <td className="numeric">{t('hours', { value: formatNumber(hours(part.quotaMinutes)) })}</td>
                <td className="numeric">
                  {formatNumber(part.overQuota)} / {formatNumber(part.legs)}
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </details>
  );
}
