import { Button } from '@hcc/web-shared/src/ui/form/button';
import { TextAreaField } from '@hcc/web-shared/src/ui/form/field';
import { Dialog, DialogActions } from '@hcc/web-shared/src/ui/page/dialog';
import { Notice } from '@hcc/web-shared/src/ui/page/page-state';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeskFailure } from '../desk/desk-api';
import { theDesk } from '../desk/the-desk';
import { useRefusalWords } from './refusal-words';
import type { OpenReceipt } from './use-contents';

const LONGEST_REASON = 500;

/** The heads get what can't be mended here, with the reason; the citizen's slip keeps its number. */
export function HandOverDialog({ receipt: { row, kept }, onClose }: { receipt: OpenReceipt; onClose: () => void }) {
  const { t } = useTranslation('desk');
  const { t: c } = useTranslation('common');
  const words = useRefusalWords();
  const [reason, setReason] = useState(() =>
    kept?.refusal ? words(kept.refusal).join(' ').slice(0, LONGEST_REASON) : '',
  );
  const [error, setError] = useState<string>();
  const [failure, setFailure] = useState('');
  const [isBusy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setFailure('');
    setError(reason.trim() === '' ? t('handOver.reasonMissing') : undefined);
    if (reason.trim() === '') return;
    setBusy(true);
    try {
      await theDesk.setAside(row, reason);
      onClose();
    } catch (caught) {
      if (!(caught instanceof DeskFailure)) throw caught;
      setBusy(false);
      setFailure(caught.kind === 'REFUSED' ? caught.message : t(`stopped.${caught.kind}`));
    }
  };

  return (
    <Dialog title={t('handOver.title', { code: row.code })} onClose={onClose}>
      <form className="desk__register" onSubmit={(event) => void submit(event)} noValidate>
        <p>{t('handOver.lead')}</p>
        {failure ? <Notice kind="error">{failure}</Notice> : null}
        <TextAreaField
          label={t('handOver.reason')}
          required
          rows={3}
          maxLength={LONGEST_REASON}
          value={reason}
          error={error}
          onChange={({ target }) => setReason(target.value)}
        />
        <DialogActions>
          <Button onClick={onClose}>{c('action.cancel')}</Button>
          <Button type="submit" kind="primary" busy={isBusy}>
            {t('handOver.submit')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
