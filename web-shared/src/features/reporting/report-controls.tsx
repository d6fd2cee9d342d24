import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { PeriodPicker } from './period-picker';
import { REPORT_VIEWS, reportAddress } from './report-address';
import { ScopeChips } from './scope-chips';
import type { ReportScope } from './use-report-scope';

/** By what, when and counting what; each choice is an address. */
export function ReportControls({ at }: { at: ReportScope }) {
  const { t } = useTranslation('reporting');
  const navigate = useNavigate();
  const { scope, by, today, period } = at;
  return (
    <div className="rep-controls">
      <div className="rep-controls__row">
        <nav className="rep-segments no-print" aria-label={t('by.label')}>
          {REPORT_VIEWS.map((view) => (
            <Link
              key={view}
              to={reportAddress(scope, view)}
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
          addressOf={(chosen) => reportAddress({ ...scope, ...chosen }, by)}
          onChoose={(chosen) => navigate(reportAddress({ ...scope, ...chosen }, by))}
        />
      </div>
      <ScopeChips scope={scope} addressWithout={(part) => reportAddress({ ...scope, [part]: null }, by)} />
    </div>
  );
}
