import {
  useLeaveCounterMutation,
  usePauseSittingMutation,
  useResumeSittingMutation,
} from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession, useStaff } from '../../../session/session-provider';
import { Button } from '../../../ui/form/button';
import { formatNumber } from '../../../ui/text/number-format';
import { minutesText } from '../floor-time';
import type { PanelProps } from './counter-page';

/** Where I sit, what I did today, and the doors to the guidance desk and the figures. */
export function CounterHead({ desk: { sitting, mine, board }, deed: { isBusy, run } }: PanelProps) {
  const { t } = useTranslation('floor');
  const { can } = useSession();
  const { fullName } = useStaff();
  const [pause] = usePauseSittingMutation();
  const [resume] = useResumeSittingMutation();
  const [leave] = useLeaveCounterMutation();
  const variables = sitting && { id: sitting.id, expectedVersion: sitting.version };
  const figures = [
    t('mine.served', { count: mine.served, number: formatNumber(mine.served) }),
    mine.noShow > 0 && t('mine.noShow', { count: mine.noShow }),
    mine.meanServedSeconds !== null && t('mine.mean', { time: minutesText(t, mine.meanServedSeconds) }),
  ].filter(Boolean);
  return (
    <header className="floor__head">
      <div>
        <h1>
          {sitting ? t('panel.at', { number: sitting.counterNumber, name: fullName }) : t('panel.title')}
          {sitting?.state === 'PAUSED' ? <span className="floor__paused"> · {t('panel.paused')}</span> : null}
        </h1>
        <p className="muted">
          {figures.join(' · ')}
          {board.isOpen ? null : ` · ${t('panel.closed')}`}
        </p>
      </div>
      <nav className="floor__doors" aria-label={t('panel.doors')}>
        <Link to="/guidance">{t('guidance.title')}</Link>
        {can('report:read') || can('office:manage') ? (
          <Link to={`/floor?office=${board.officeId}`}>{t('figures.title')}</Link>
        ) : null}
      </nav>
      {sitting && variables ? (
        <div className="floor__sitting">
          {sitting.state === 'PAUSED' ? (
            <Button kind="primary" busy={isBusy} onClick={() => void run(() => resume({ variables }))}>
              {t('panel.resume')}
            </Button>
          ) : (
            <Button busy={isBusy} onClick={() => void run(() => pause({ variables }))}>
              {t('panel.pause')}
            </Button>
          )}
          <Button busy={isBusy} onClick={() => void run(() => leave({ variables }))}>
            {t('panel.leave')}
          </Button>
        </div>
      ) : null}
    </header>
  );
}
