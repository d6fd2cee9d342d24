import {
  useLeaveCounterMutation,
  usePauseSittingMutation,
  useResumeSittingMutation,
} from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession, useStaff } from '../../../session/session-provider';
import { Button } from '../../../ui/form/button';
import { Dialog, DialogActions } from '../../../ui/page/dialog';
import { formatNumber } from '../../../ui/text/number-format';
import { minutesText } from '../floor-time';
import type { PanelProps } from './panel-props';

/** Where I sit, what I did today, and the doors to the guidance desk and the figures. */
export function CounterHead({ desk: { sitting, mine, board }, deed: { isBusy, run } }: PanelProps) {
  const { t } = useTranslation('floor');
  const { can } = useSession();
  const { fullName } = useStaff();
  const [pause] = usePauseSittingMutation();
  const [resume] = useResumeSittingMutation();
  const [leave] = useLeaveCounterMutation();
  const [isLeaving, setLeaving] = useState(false);
  const variables = sitting && { id: sitting.id, expectedVersion: sitting.version };
  const goAway = () => {
    setLeaving(false);
    if (variables) void run(() => leave({ variables }));
  };
  // Lines in which somebody waits and that nobody serves once I am gone.
  const own = board.counters.find(({ id }) => id === sitting?.counterId)?.groupIds ?? [];
  const left = board.groups.filter(
    ({ id, waiting, openCounters }) =>
      own.includes(id) && waiting > 0 && openCounters === (sitting?.state === 'OPEN' ? 1 : 0),
  );
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
          {board.isOpen ? null : ` · ${t(board.isDayClosed ? 'panel.dayClosed' : 'panel.closed')}`}
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
          <Button busy={isBusy} onClick={() => (left.length > 0 ? setLeaving(true) : goAway())}>
            {t('panel.leave')}
          </Button>
        </div>
      ) : null}
      {isLeaving ? (
        <Dialog title={t('panel.leaveTitle')} onClose={() => setLeaving(false)}>
          <p>{t('panel.leaveText')}</p>
          <ul>
            {left.map(({ id, letter, name, waiting }) => (
              <li key={id}>{t('unserved.line', { letter, name, count: waiting })}</li>
            ))}
          </ul>
          <DialogActions>
            <Button onClick={goAway}>{t('panel.leave')}</Button>
            <Button kind="primary" onClick={() => setLeaving(false)}>
              {t('panel.stay')}
            </Button>
          </DialogActions>
        </Dialog>
      ) : null}
    </header>
  );
}
