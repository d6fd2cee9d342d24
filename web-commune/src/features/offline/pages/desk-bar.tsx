import { useSession } from '@hcc/web-shared/src/session/session-provider';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { LineNotice } from '@hcc/web-shared/src/ui/page/line-notice';
import { Notice } from '@hcc/web-shared/src/ui/page/page-state';
import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DeskView } from '../desk/desk-view';
import { hasArrived } from '../desk/send-unsent';
import { useDesk } from '../desk/the-desk';
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

function cutWords({ isOpen, hasBoard }: DeskView): 'cut' | 'cutLocked' | 'cutNoBoard' {
  if (!isOpen) return 'cutLocked';
  return hasBoard ? 'cut' : 'cutNoBoard';
}

/** In the frame of every page: how the line is, and what is not sent. */
export function DeskBar() {
  const { t } = useTranslation('desk');
  const { serverAway, staff } = useSession();
  const view = useDesk();
  const hasNewer = useSyncExternalStore(onNewer, isNewer);
  const { isCut, rows, isSending, stopped } = view;
  const unsent = rows.filter((row) => !hasArrived(row)).length;
  const refused = rows.filter(({ state }) => state === 'REFUSED').length;
  const corrected = rows.filter(({ state, reprinted }) => state === 'CORRECTED' && !reprinted).length;
  useLeaveWarning(unsent > 0);
  if (!view.desk || !staff?.permissions.includes('dossier:receive')) return <LineNotice serverAway={serverAway} />;
  const parts = [
    isCut ? t(`bar.${cutWords(view)}`) : isSending && unsent > 0 ? t('bar.sending') : '',
    unsent > 0 ? `${t('bar.unsent', { count: unsent })}.` : '',
    refused > 0 ? `${t('bar.refused', { count: refused })}.` : '',
    corrected > 0 ? `${t('bar.corrected', { count: corrected })}.` : '',
    !isCut && stopped && unsent > 0 ? t(`stopped.${stopped}`) : '',
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
      {hasNewer && !isCut ? (
        <Notice
          actions={
            <Button size="small" onClick={() => window.location.reload()}>
              {t('bar.reload')}
            </Button>
          }
        >
          {t('bar.newVersion')}
        </Notice>
      ) : null}
    </>
  );
}
