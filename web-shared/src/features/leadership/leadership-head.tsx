import { useTranslation } from 'react-i18next';
import { useStaff } from '../../session/session-provider';
import { Button } from '../../ui/form/button';
import { formatDateTime } from '../../ui/text/date-format';

interface LeadershipHeadProps {
  title: string;
  /** When its figures were read; nothing while they are on their way. */
  asOf: string | undefined;
}

/** What stands over a page of the own area as it is now. */
export function LeadershipHead({ title, asOf }: LeadershipHeadProps) {
  const { t: r } = useTranslation('reporting');
  const { t: c } = useTranslation('common');
  const { office } = useStaff();
  return (
    <header className="rep-head">
      <div>
        <h1>{title}</h1>
        <p className="rep-head__scope">
          <span>{office.areaName}</span>
          {asOf ? <span className="muted">{r('asOf', { when: formatDateTime(asOf) })}</span> : null}
        </p>
      </div>
      <div className="rep-head__tools no-print">
        <Button onClick={() => window.print()}>{c('action.print')}</Button>
      </div>
    </header>
  );
}
