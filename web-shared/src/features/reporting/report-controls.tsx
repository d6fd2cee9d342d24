import './segments.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { PeriodPicker } from './period/period-picker';
import { REPORT_VIEWS, reportAddress } from './report-address';
import { ScopeChips, useScopeNames } from './scope/scope-chips';
import { ScopeSelects } from './scope/scope-selects';
import type { ReportScope } from './scope/use-report-scope';

interface ReportControlsProps {
  at: ReportScope;
  /** Of the page; that of report 06a unless told. */
  path?: string;
  /** Stands at the end of the second line. */
  children?: ReactNode;
}

/** By what, when and counting what; each choice is an address. Inside `<AntdScope>`. */
export function ReportControls({ at, path, children }: ReportControlsProps) {
  const { t } = useTranslation('reporting');
  const navigate = useNavigate();
  const { scope, by, today, period } = at;
  const names = useScopeNames(scope);
  return (
    <div className="rep-controls">
      <div className="rep-controls__row no-print">
        <nav className="rep-segments" aria-label={t('by.label')}>
          {REPORT_VIEWS.map((view) => (
            <Link
              key={view}
              to={reportAddress(scope, view, path)}
              className="rep-segment"
              aria-current={view === by ? 'true' : undefined}
            >
              {t(`by.${view}`)}
            </Link>
          ))}
        </nav>
        <PeriodPicker
          period={period}
          today={today}
          addressOf={(chosen) => reportAddress({ ...scope, ...chosen }, by, path)}
          onChoose={(chosen) => navigate(reportAddress({ ...scope, ...chosen }, by, path))}
        />
      </div>
      <div className="rep-controls__row no-print">
        <ScopeSelects at={at} names={names} onChoose={(chosen, view) => navigate(reportAddress(chosen, view, path))} />
        {children}
      </div>
      <ScopeChips
        names={names}
        inPrint={['officeCode', 'field']}
        addressWithout={(part) => reportAddress({ ...scope, [part]: null }, by, path)}
      />
    </div>
  );
}
