import './commune-strip.css';
import { useSettlementReportQuery } from '@hcc/shared-schema/generated/hooks';
import { isBlank } from '@hcc/web-shared/src/features/reporting/figures/settlement-columns';
import { isUnderTarget, worstFirst } from '@hcc/web-shared/src/features/reporting/figures/worst-first';
import { presetPeriod } from '@hcc/web-shared/src/features/reporting/period/report-period';
import { drillAddress } from '@hcc/web-shared/src/features/reporting/report-address';
import { useStaff } from '@hcc/web-shared/src/session/session-provider';
import { formatNumber, formatRate } from '@hcc/web-shared/src/ui/text/number-format';
import { serverDay } from '@hcc/web-shared/src/ui/text/vietnam-day';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { hasWards } from './has-wards';
import { useDueSoon } from './use-due-soon';

/**
 * One line above a district's list: its communes this month, worst first. It says nothing when it cannot load: the
 * list below is what the person came for.
 */
export function CommuneStrip() {
  const { t } = useTranslation('communes');
  const { office } = useStaff();
  const title = t(hasWards(office.areaName) ? 'stripWards' : 'strip');
  const today = serverDay();
  const scope = { ...presetPeriod('THIS_MONTH', today), areaCode: office.areaCode };
  const dueSoon = useDueSoon(office.areaCode);
  const { data, error } = useSettlementReportQuery({ variables: { ...scope, by: 'AREA' } });
  if (error) return null;
  // Its place is kept while it loads, so that the list does not jump from under the cursor.
  const rows = worstFirst(
    (data?.settlementReport.rows ?? []).filter((row) => row.key !== office.areaCode && !isBlank(row)),
  );
  if (data && rows.length === 0) return null;
  return (
    <nav className="strip no-print" aria-label={title} aria-busy={!data}>
      <Link to="/overview" className="strip__all">
        {title}
        <span aria-hidden="true"> ›</span>
      </Link>
      <ul className="strip__list">
        {rows.map((row) => (
          <li key={row.key}>
            <Link to={drillAddress(scope, 'AREA', row, true) ?? '/overview'} className="strip__item">
              <span className="strip__name">{row.name}</span>
              <span className="strip__figures">
                {t('receivedShort', { shown: formatNumber(row.received) })}
                {dueSoon ? (
                  <>
                    {' · '}
                    {t('dueSoonShort', { shown: formatNumber(dueSoon(row.key)) })}
                  </>
                ) : null}
                {' · '}
                <span className={row.overdue > 0 ? 'strip__overdue' : undefined}>
                  {t('overdueShort', { shown: formatNumber(row.overdue) })}
                </span>
                {' · '}
                <span className={isUnderTarget(row) ? 'strip__under' : undefined}>{formatRate(row.rate)}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
