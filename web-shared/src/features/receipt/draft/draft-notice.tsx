import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/form/button';
import { Dialog, DialogActions } from '../../../ui/page/dialog';
import { Notice } from '../../../ui/page/page-state';
import type { useReceiveDraft } from './use-receive-draft';

type NoticeProps = { drafting: ReturnType<typeof useReceiveDraft>; onDiscarded: () => void };

/** Says quietly that a dossier begun earlier is back. */
export function DraftNotice({ drafting, onDiscarded }: NoticeProps) {
  const { t } = useTranslation('receive');
  if (!drafting.restored) return null;
  const discard = () => {
    drafting.startOver();
    onDiscarded();
  };
  return (
    <Notice
      actions={
        <>
          <Button size="small" onClick={drafting.acceptRestored}>
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
  );
}

/** Throws away what has been entered, after a question. */
export function ClearDraft({ onClear }: { onClear: () => void }) {
  const { t } = useTranslation('receive');
  const { t: c } = useTranslation('common');
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {t('clear')}
      </Button>
      {asking ? (
        <Dialog title={t('clearConfirm')} onClose={() => setAsking(false)}>
          <DialogActions>
            <Button onClick={() => setAsking(false)}>{c('action.cancel')}</Button>
            <Button
              kind="primary"
              onClick={() => {
                setAsking(false);
                onClear();
              }}
            >
              {t('clearYes')}
            </Button>
          </DialogActions>
        </Dialog>
      ) : null}
    </>
  );
}
