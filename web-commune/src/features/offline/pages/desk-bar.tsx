import { useSession } from '@hcc/web-shared/src/session/session-provider';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { LineNotice } from '@hcc/web-shared/src/ui/page/line-notice';
import { Notice } from '@hcc/web-shared/src/ui/page/page-state';
import { formatDateTime, formatDateTimeShort } from '@hcc/web-shared/src/ui/text/date-format';
import { weekdayName } from '@hcc/web-shared/src/ui/text/due-moment-text';
import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DeskView } from '../desk/desk-view';
import { isSettled } from '../desk/send-unsent';
import { theDesk, useDesk } from '../desk/the-desk';
import { isNewer, onNewer } from '../worker/keep-worker';

/** Leaving with something unsent is asked about. */
function useLeaveWarning(hasUnsent: boolean): void {
  useEffect(() => {
    if (!hasUnsent) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [hasUnsent]);
}

function cutWords({ isOpen, hasBoard, whyNoNumber }: DeskView): 'cut' | 'cutLocked' | 'cutNoBoard' | 'cutNoNumber' {
  if (whyNoNumber) return 'cutNoNumber';
  if (!isOpen) return 'cutLocked';
  return hasBoard ? 'cut' : 'cutNoBoard';
}

/** So long before its end, and with so few numbers left, a desk without a line says so. */
const ENDS_SOON_MS = 86_400_000;
const FEW_NUMBERS = 25;

/** In the frame of every page: how the line is, and what is not sent. */
export function DeskBar() {
  const { t } = useTranslation('desk');
  const { serverAway, staff } = useSession();
  const view = useDesk();
  const hasNewer = useSyncExternalStore(onNewer, isNewer);
  const { desk, isCut, rows, isSending, stopped, isOutdated, whyNoNumber, numbersLeft, isNearlyFull } = view;
  const unsent = rows.filter((row) => !isSettled(row)).length;
  const refused = rows.filter(({ state }) => state === 'REFUSED').length;
  const corrected = rows.filter(({ state, reprinted }) => state === 'CORRECTED' && !reprinted).length;
  useLeaveWarning(unsent > 0);
  if (!desk || !staff?.permissions.includes('dossier:receive')) return <LineNotice serverAway={serverAway} />;
  // A revoked machine asks the server for nothing more, also after it was started anew.
  const halted = desk.revoked ? 'REVOKED' : stopped;
  const parts = [
    isCut ? t(`bar.${cutWords(view)}`) : '',
    isCut && whyNoNumber && whyNoNumber !== 'DAY' ? t(`noNumber.${whyNoNumber}`) : '',
    isCut && !whyNoNumber && numbersLeft <= FEW_NUMBERS ? t('bar.fewNumbers', { count: numbersLeft }) : '',
    isCut && !whyNoNumber && desk.leasedUntil - theDesk.now() < ENDS_SOON_MS
      ? t('bar.leaseEnds', { when: formatDateTimeShort(new Date(desk.leasedUntil).toISOString()) })
      : '',
    isNearlyFull ? t('bar.nearlyFull') : '',
    !isCut && isSending && unsent > 0 ? t('bar.sending') : '',
    unsent > 0 ? `${t('bar.unsent', { count: unsent })}.` : '',
    refused > 0 ? `${t('bar.refused', { count: refused })}.` : '',
    corrected > 0 ? `${t('bar.corrected', { count: corrected })}.` : '',
    !isCut && halted && unsent > 0 ? t(`stopped.${halted}`) : '',
  ].filter(Boolean);
  return (
    <>
      {parts.length > 0 ? (
        <Notice kind="warning" actions={<Link to="/desk">{t('bar.open')}</Link>}>
          {parts.join(' ')}
        </Notice>
      ) : (
        <LineNotice serverAway={serverAway} />
      )}
      {isCut && whyNoNumber === 'DAY' ? <DayQuestion /> : null}
      {isOutdated || (hasNewer && !isCut) ? (
        <Notice
          actions={
            <Button size="small" onClick={() => window.location.reload()}>
              {t('bar.reload')}
            </Button>
          }
        >
          {t(isOutdated ? 'outdated' : 'bar.newVersion')}
        </Notice>
      ) : null}
    </>
  );
}

/** Before the first number of a day that began without a line: a clock that is wrong by a day prints a wrong date. */
function DayQuestion() {
  const { t } = useTranslation('desk');
  const { t: c } = useTranslation('common');
  const at = new Date(theDesk.now()).toISOString();
  return (
    <Notice
      kind="warning"
      actions={
        <Button size="small" kind="primary" onClick={() => void theDesk.confirmDay()}>
          {t('day.right')}
        </Button>
      }
    >
      {t('day.question', { weekday: weekdayName(c, at), when: formatDateTime(at) })}
    </Notice>
  );
}
