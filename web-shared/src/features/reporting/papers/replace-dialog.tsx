import { useReplaceReportMutation } from '@hcc/shared-schema/generated/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button } from '../../../ui/form/button';
import { TextAreaField } from '../../../ui/form/field';
import { Dialog, DialogActions } from '../../../ui/page/dialog';
import { ErrorNotice } from '../../../ui/page/page-state';
import { useFieldReasons } from '../../../ui/text/use-field-reasons';

/** Another report with today's figures, and why. */
export function ReplaceDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('papers', { keyPrefix: 'one' });
  const { t: c } = useTranslation('common');
  const navigate = useNavigate();
  const [reason, setReason] = useState('');
  const [replace, { loading, error }] = useReplaceReportMutation({ refetchQueries: ['IssuedReports', 'IssuedReport'] });
  const { isRefused, reasonOf } = useFieldReasons(error, '');
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const done = await replace({ variables: { input: { id, reason } } }).catch(() => undefined);
    if (!done?.data) return;
    onClose();
    void navigate(`/issued/${done.data.replaceReport.head.id}`);
  };
  return (
    <Dialog title={t('replaceTitle')} onClose={onClose}>
      <form onSubmit={(event) => void send(event)}>
        <p>{t('replaceLead')}</p>
        {error && !isRefused ? <ErrorNotice error={error} /> : null}
        <TextAreaField
          label={t('reason')}
          required
          value={reason}
          error={reasonOf('reason')}
          onChange={({ target }) => setReason(target.value)}
        />
        <DialogActions>
          <Button onClick={onClose}>{c('action.cancel')}</Button>
          <Button kind="primary" type="submit" busy={loading}>
            {t('replace')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
