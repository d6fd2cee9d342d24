import { useResetPracticeMutation } from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/form/button';
import { Dialog, DialogActions } from '../../ui/page/dialog';
import { ErrorNotice, Notice } from '../../ui/page/page-state';
import { formatNumber } from '../../ui/text/number-format';

/** An administrator empties the practice, after having read what is lost. */
export function ResetPractice({ dossiers, onDone }: { dossiers: number; onDone: () => void }) {
  const { t } = useTranslation('practice');
  const { t: c } = useTranslation('common');
  const [reset, { data, error, loading }] = useResetPracticeMutation();
  const [isAsked, setAsked] = useState(false);
  const carryOut = async () => {
    const done = await reset().catch(() => undefined);
    setAsked(false);
    if (done) onDone();
  };
  return (
    <div className="practice__reset">
      <h3>{t('reset.title')}</h3>
      <p className="muted">{t('reset.text')}</p>
      {error ? <ErrorNotice error={error} /> : null}
      {data ? <Notice kind="success">{t('reset.done')}</Notice> : null}
      <Button onClick={() => setAsked(true)}>{t('reset.button')}</Button>
      {isAsked ? (
        <Dialog title={t('reset.ask')} onClose={() => setAsked(false)}>
          <p>{t('reset.lost', { total: formatNumber(dossiers) })}</p>
          <DialogActions>
            <Button onClick={() => setAsked(false)}>{c('action.cancel')}</Button>
            <Button kind="danger" busy={loading} onClick={() => void carryOut()}>
              {t('reset.button')}
            </Button>
          </DialogActions>
        </Dialog>
      ) : null}
    </div>
  );
}
