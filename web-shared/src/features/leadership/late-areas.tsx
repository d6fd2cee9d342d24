import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DirectLink } from '../../session/direct-link';
import { Button } from '../../ui/form/button';
import { formatNumber, formatRate } from '../../ui/text/number-format';
import { FigureLink } from '../reporting/figures/figure-link';
import { RateBar } from '../reporting/figures/rate-bar';
import { FIGURE_COLUMNS } from '../reporting/figures/settlement-columns';
import type { SettlementTableRow } from '../reporting/figures/settlement-table';
import { isUnderTarget, worstFirst } from '../reporting/figures/worst-first';
import { dossiersAddress, drillAddress, type FigureScope, rowScope } from '../reporting/report-address';

const OVERDUE = FIGURE_COLUMNS.find((column) => column.key === 'overdue');
/** As many as a person takes in; the rest is a press away. */
const FEW = 15;

interface LateAreasProps {
  rows: readonly SettlementTableRow[];
  scope: FigureScope;
  centreCode: string | null;
}

/** Areas worst first: a bar of the on-time rate against the target line, and how many are overdue now. */
export function LateAreas({ rows, scope, centreCode }: LateAreasProps) {
  const { t } = useTranslation('leadership');
  const { t: r } = useTranslation('reporting');
  const [all, setAll] = useState(false);
  const sorted = worstFirst(rows);
  const target = rows[0]?.target ?? null;
  const shown = all ? sorted : sorted.slice(0, FEW);
  return (
    <>
      <table className="lead-areas">
        <caption className="visually-hidden">{t('lateTable')}</caption>
        <thead>
          <tr>
            <th scope="col">{r('rowHeading.AREA')}</th>
            <th scope="col" className="lead-areas__scale">
              {target === null ? null : (
                <span className="lead-areas__target" style={{ left: `${target * 100}%` }}>
                  {r('target', { percent: formatRate(target, 0) })}
                </span>
              )}
            </th>
            <th scope="col" className="numeric">
              {t('rate')}
            </th>
            <th scope="col" className="numeric">
              {t('overdueColumn')}
            </th>
            <th scope="col">
              <span className="visually-hidden">{t('direct')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => {
            const address = drillAddress(scope, 'AREA', row, false, centreCode);
            const ownDesk = row.key === scope.areaCode;
            return (
              <tr key={row.key}>
                <th scope="row">{address ? <Link to={address}>{row.name}</Link> : row.name}</th>
                <td className="lead-areas__bar">
                  <RateBar rate={row.rate} target={row.target} />
                </td>
                <td className="numeric">
                  <span
                    className={isUnderTarget(row) ? 'rep-under' : undefined}
                    title={row.rate === null ? r('noRate') : undefined}
                  >
                    {formatRate(row.rate)}
                  </span>
                </td>
                <td className="numeric">
                  {OVERDUE ? (
                    <FigureLink
                      column={OVERDUE}
                      value={row.overdue}
                      scope={ownDesk && !centreCode ? null : rowScope(scope, 'AREA', row, centreCode)}
                      rowName={row.name}
                    />
                  ) : (
                    formatNumber(row.overdue)
                  )}
                </td>
                <td>
                  <DirectLink
                    about={{
                      subject: 'FIGURE',
                      label: t('directFigure', { name: row.name, count: row.overdue }),
                      address: dossiersAddress(rowScope(scope, 'AREA', row, centreCode), 'OVERDUE'),
                    }}
                    words={t('direct')}
                    ariaLabel={t('directAbout', { name: row.name })}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {sorted.length > FEW ? (
        <Button kind="quiet" size="small" className="no-print" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('fewerDistricts') : t('allDistricts', { count: sorted.length })}
        </Button>
      ) : null}
    </>
  );
}
