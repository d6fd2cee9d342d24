import { type CloseFloorDayMutation, useCloseFloorDayMutation } from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/form/button';
import { Dialog, DialogActions } from '../../../ui/page/dialog';
import { ErrorNotice } from '../../../ui/page/page-state';
import { useDeed } from '../use-deed';
import type { Desk } from '../use-desk';

/** Ends the day by hand: what waits is left over and is listed, sittings end. */
export function CloseDay({ desk, refetch }: { desk: Desk; refetch: () => Promise<unknown> }) {
  const { t } = useTranslation('floor');
  const { t: c } = useTranslation('common');
  const [isOpen, setOpen] = useState(false);
  const [closed, setClosed] = useState<CloseFloorDayMutation['closeFloorDay'] | null>(null);
  const [close] = useCloseFloorDayMutation();
  const { isBusy, error, run } = useDeed(refetch);
  const done = () => {
    setOpen(false);
    setClosed(null);
  };
  const submit = async () => {
    const answer = await run(() => close());
    if (answer?.data) setClosed(answer.data.closeFloorDay);
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('close.open')}</Button>
      {isOpen ? (
        <Dialog title={t('close.title')} onClose={done}>
          {closed ? (
            <div role="status">
              <p>{t('close.done', { count: closed.leftOver.length, finished: closed.finished })}</p>
              <p>{closed.leftOver.map(({ label }) => label).join(', ')}</p>
            </div>
          ) : (
            <>
              <p>{t('close.text')}</p>
              <p>
                <strong>
                  {t('close.now', {
                    waiting: desk.waiting.length,
                    served: desk.board.calls.length,
                    counters: desk.sittings.length,
                  })}
                </strong>
              </p>
            </>
          )}
          {error ? <ErrorNotice error={error} /> : null}
          <DialogActions>
            <Button onClick={done}>{closed ? t('close.ok') : c('action.cancel')}</Button>
            {closed ? null : (
              <Button kind="primary" busy={isBusy} onClick={() => void submit()}>
                {t('close.do')}
              </Button>
            )}
          </DialogActions>
        </Dialog>
      ) : null}
    </>
  );
}
