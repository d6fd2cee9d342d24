import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { Dialog, DialogActions } from '../../ui/dialog';
import { Notice } from '../../ui/page-state';
import { isBlank } from './receive-draft';
import type { useReceiveDraft } from './use-receive-draft';

type Props = { drafting: ReturnType<typeof useReceiveDraft>; onDiscarded: () => void };

/** Says quietly that a dossier begun earlier is back; at any time the form can be cleared, after a question. */
export function DraftNotice({ drafting, onDiscarded }: Props) {
  const { t } = useTranslation('receive');
  const { t: c } = useTranslation('common');
  const [asking, setAsking] = useState(false);
  const discard = () => {
    setAsking(false);
    drafting.startOver();
    // After the dialog has given the focus back.
    setTimeout(onDiscarded);
  };
  return (
    <>
      {drafting.restored ? (
        <Notice
          actions={
            <>
              <Button size="small" data-enter="skip" onClick={drafting.acceptRestored}>
                {t('keep')}
              </Button>
              <Button size="small" kind="quiet" onClick={discard}>
                {t('discard')}
              </Button>
            </>
          }
        >
          {t('restored')}
        </Notice>
      ) : null}
      {!drafting.restored && !isBlank(drafting.draft) ? (
        <div className="receive__clear">
          <Button size="small" kind="quiet" onClick={() => setAsking(true)}>
            {t('clear')}
          </Button>
        </div>
      ) : null}
      {asking ? (
        <Dialog title={t('clearConfirm')} onClose={() => setAsking(false)}>
          <DialogActions>
            <Button onClick={() => setAsking(false)}>{c('action.cancel')}</Button>
            <Button kind="primary" onClick={discard}>
              {t('clearYes')}
            </Button>
          </DialogActions>
        </Dialog>
      ) : null}
    </>
  );
}
