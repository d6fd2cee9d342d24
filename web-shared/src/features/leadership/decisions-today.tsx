import './decisions-today.css';
import { useSettlementDossiersQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DirectLink } from '../../session/direct-link';
import { DueText } from '../../ui/page/due-text';
import { ErrorNotice, Skeleton } from '../../ui/page/page-state';
import { formatNumber, formatRate } from '../../ui/text/number-format';
import { useHere } from '../reporting/came-from';
import type { SettlementTableRow } from '../reporting/figures/settlement-table';
import { isUnderTarget, worstFirst } from '../reporting/figures/worst-first';
import { dossiersAddress, drillAddress, type FigureScope } from '../reporting/report-address';

const FEW_DOSSIERS = 5;
const FEW_AREAS = 3;

/** A short list: the dossiers overdue longest, with who holds them, and the areas under the target. */
export function DecisionsToday({ rows, scope }: { rows: readonly SettlementTableRow[]; scope: FigureScope }) {
  const { t } = useTranslation('leadership');
  const target = rows[0]?.target ?? null;
  return (
    <div className="decide">
      <div>
        <h3>{t('longestOverdue')}</h3>
        <LongestOverdue scope={scope} />
      </div>
      <div>
        <h3>{target === null ? t('noTarget') : t('underTarget', { percent: formatRate(target, 0) })}</h3>
        <UnderTarget rows={rows} scope={scope} />
      </div>
    </div>
  );
}

function LongestOverdue({ scope }: { scope: FigureScope }) {
  const { t } = useTranslation('leadership');
  const { t: r } = useTranslation('reporting');
  const here = useHere();
  const { data, error, refetch } = useSettlementDossiersQuery({
    variables: { ...scope, column: 'OVERDUE', first: FEW_DOSSIERS },
    fetchPolicy: 'cache-and-network',
  });
  const list = data?.settlementDossiers;
  if (error && !list) return <ErrorNotice error={error} onRetry={() => refetch()} />;
  if (!list) return <Skeleton rows={FEW_DOSSIERS} />;
  if (list.nodes.length === 0) return <p className="muted">{t('nothingLate')}</p>;
  return (
    <>
      <ul className="decide__list">
        {list.nodes.map((row) => (
          <li key={row.id} className="decide__row">
            <Link to={`/dossier/${row.code}`} className="decide__link">
              <span className="decide__main" title={row.procedure.name}>
                {row.applicant.fullName} · {row.procedure.name}
              </span>
              <DueText {...row} moment={false} />
              <span className="decide__holder">
                {row.assignee?.fullName ?? r('dossiers.nobody')}
                {row.currentOffice ? ` · ${row.currentOffice.name}` : ''}
              </span>
            </Link>
            <DirectLink
              about={{ subject: 'DOSSIER', ref: row.code, label: `${row.code} – ${row.applicant.fullName}` }}
              words={t('direct')}
              ariaLabel={t('directAbout', { name: row.code })}
            />
          </li>
        ))}
      </ul>
      <Link className="decide__all no-print" to={dossiersAddress(scope, 'OVERDUE')} state={here}>
        {t('allOverdue', { shown: formatNumber(list.totalCount) })}
      </Link>
    </>
  );
}

function UnderTarget({ rows, scope }: { rows: readonly SettlementTableRow[]; scope: FigureScope }) {
  const { t } = useTranslation('leadership');
  const under = worstFirst(rows.filter(isUnderTarget));
  if (under.length === 0) return <p className="muted">{t('noneUnder')}</p>;
  return (
    <ul className="decide__list">
      {under.slice(0, FEW_AREAS).map((row) => {
        const words = (
          <>
            <span className="decide__main">{row.name}</span>
            <span className="rep-under">{formatRate(row.rate)}</span>
            <span className="decide__holder">
              {t('lateOf', {
                late: formatNumber(row.late),
                settled: formatNumber(row.settled),
                overdue: formatNumber(row.overdue),
              })}
            </span>
          </>
        );
        const address = drillAddress(scope, 'AREA', row, false);
        return (
          <li key={row.key}>
            {address ? (
              <Link to={address} className="decide__link">
                {words}
              </Link>
            ) : (
              <span className="decide__link">{words}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
