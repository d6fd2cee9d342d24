import './commune-strip.css';
import { useSettlementReportQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useStaff } from '../../session/session-provider';
import { serverDay } from '../../ui/date-format';
import { formatNumber, formatRate } from '../../ui/number-format';
import { hasWards } from './has-wards';
import { drillAddress } from './report-address';
import { presetPeriod } from './report-period';
import { isBlank } from './settlement-columns';
import { useDueSoon } from './use-due-soon';
import { isUnderTarget, worstFirst } from './worst-first';

/**
 * One line above a district's list: its communes this month, worst first. It says nothing when it cannot load: the
 * list below is what the person came for.
 */
export function CommuneStrip() {
  const { t } = useTranslation('reporting');
  const { office } = useStaff();
  const title = t(hasWards(office.areaName) ? 'overview.stripWards' : 'overview.strip');
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
                {t('overview.receivedShort', { shown: formatNumber(row.received) })}
                {dueSoon ? (
                  <>
                    {' · '}
                    {t('overview.dueSoonShort', { shown: formatNumber(dueSoon(row.key)) })}
                  </>
                ) : null}
                {' · '}
                <span className={row.overdue > 0 ? 'strip__overdue' : undefined}>
                  {t('overview.overdueShort', { shown: formatNumber(row.overdue) })}
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
