import { Button } from '@hcc/web-shared/src/ui/form/button';
import { Dialog, DialogActions } from '@hcc/web-shared/src/ui/page/dialog';
import { Notice } from '@hcc/web-shared/src/ui/page/page-state';
import { formatDateTimeShort } from '@hcc/web-shared/src/ui/text/date-format';
import { formatNumber } from '@hcc/web-shared/src/ui/text/number-format';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isSettled } from '../desk/send-unsent';
import { theDesk, useDesk } from '../desk/the-desk';
import { dropWorker } from '../worker/keep-worker';

/** The machine: its numbers, its lease, what is on board; and the way out. */
export function MachineSection() {
  const { t } = useTranslation('desk');
  const { t: c } = useTranslation('common');
  const { desk, rows, numbersLeft, whyNoNumber, isCut } = useDesk();
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  if (!desk) return null;
  const moment = (at: number) => formatDateTimeShort(new Date(at).toISOString());
  const hasUnsent = rows.some((row) => !isSettled(row));
  const mayNot = hasUnsent && !desk.revoked ? t('machine.removeUnsent') : isCut ? t('machine.removeCut') : undefined;
  const remove = async () => {
    setBusy(true);
    setFailed(false);
    try {
      await theDesk.remove();
      await dropWorker();
      window.location.reload();
    } catch {
      setFailed(true);
      setBusy(false);
    }
  };
  return (
    <section className="panel">
      <h2>{t('machine.facts')}</h2>
      {whyNoNumber && (isCut || whyNoNumber !== 'DAY') ? (
        <Notice kind="warning">{t(`noNumber.${whyNoNumber}`)}</Notice>
      ) : null}
      <dl className="desk__facts">
        <dt>{t('machine.name')}</dt>
        <dd>{desk.name}</dd>
        <dt>{t('machine.blocks')}</dt>
        <dd>{desk.blocks.map(({ first, last }) => `${first}–${last}`).join(', ')}</dd>
        {desk.revoked ? null : (
          <>
            <dt>{t('machine.numbersLeft')}</dt>
            <dd>{formatNumber(numbersLeft)}</dd>
            <dt>{t('machine.leasedUntil')}</dt>
            <dd>{moment(desk.leasedUntil)}</dd>
          </>
        )}
        <dt>{t('machine.bundleAt')}</dt>
        <dd>{desk.bundleAt ? moment(desk.bundleAt) : t('machine.bundleNone')}</dd>
      </dl>
      <Button disabled={mayNot !== undefined} title={mayNot} onClick={() => setAsking(true)}>
        {t('machine.remove')}
      </Button>
      {mayNot ? <p className="muted">{mayNot}</p> : null}
      {isAsking ? (
        <Dialog title={t('machine.removeConfirm')} onClose={() => setAsking(false)}>
          <p>{t('machine.removeText')}</p>
          {hasFailed ? <Notice kind="error">{t('stopped.SERVER')}</Notice> : null}
          <DialogActions>
            <Button onClick={() => setAsking(false)}>{c('action.cancel')}</Button>
            <Button kind="danger" busy={isBusy} onClick={() => void remove()}>
              {t('machine.removeYes')}
            </Button>
          </DialogActions>
        </Dialog>
      ) : null}
    </section>
  );
}
