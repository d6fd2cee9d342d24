import './health.css';
import { useSystemHealthQuery } from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { ErrorNotice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { usePageTitle } from '@hcc/web-shared/src/ui/page/use-page-title';
import { formatTime } from '@hcc/web-shared/src/ui/text/date-format';
import { useTranslation } from 'react-i18next';
import { Copies } from './copies';
import { Drift } from './drift';
import { HealthLines } from './health-lines';
import { Jobs } from './jobs';
import { Processes } from './processes';
import { Sending } from './sending';
import { SlowStatements } from './slow-statements';
import { StateMark } from './state-mark';

/** A page left open goes on telling the truth. */
const LOOK_MS = 15_000;

/** How the installation fares: what is good, what to look at, what to act on, and what to do about it. */
export function HealthPage() {
  const { t, i18n } = useTranslation('health');
  usePageTitle(t('title'));
  const { data, error, loading, refetch } = useSystemHealthQuery({
    variables: { language: i18n.language === 'en' ? 'EN' : 'VI' },
    fetchPolicy: 'cache-and-network',
    pollInterval: LOOK_MS,
  });
  const reload = () => void refetch().catch(() => undefined);
  const health = data?.systemHealth;
  return (
    <div className="health">
      <div className="health__head">
        <div>
          <h1>{t('title')}</h1>
          <p className="muted">{t('lead')}</p>
        </div>
        <Button busy={loading} onClick={reload}>
          {t('again')}
        </Button>
      </div>
      {error && !health ? <ErrorNotice error={error} onRetry={reload} /> : null}
      {!health && !error ? <Skeleton rows={10} shape="table" /> : null}
      {health ? (
        <>
          <p className={`panel health__verdict health__verdict--${health.state}`} role="status">
            <StateMark state={health.state} />
            <span>{t(`verdict.${health.state}`, { time: formatTime(health.at) })}</span>
          </p>
          <HealthLines lines={health.lines} />
          <Drift parts={health.drifting} />
          <Sending health={health} onChange={reload} />
          <Jobs jobs={health.jobs} onChange={reload} />
          <Copies copies={health.copies} />
          <Processes processes={health.processes} />
          <SlowStatements statements={health.slowStatements} onChange={reload} />
        </>
      ) : null}
    </div>
  );
}
