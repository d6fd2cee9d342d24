import { type PublicationPartsFragment, useWithdrawPublicationMutation } from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/form/button';
import { TextAreaField } from '../../ui/form/field';
import { Dialog, DialogActions } from '../../ui/page/dialog';
import { ErrorNotice } from '../../ui/page/page-state';
import { Publication } from './publication';

interface PublicationsProps {
  publications: readonly PublicationPartsFragment[];
  mayWithdraw: boolean;
}

/** What was published of a question, newest first; it may be withdrawn with a reason. */
export function Publications({ publications, mayWithdraw }: PublicationsProps) {
  const { t } = useTranslation('advice');
  const [asked, setAsked] = useState<string>();
  if (publications.length === 0) return null;
  return (
    <section className="panel">
      <h2>{t('publications')}</h2>
      {publications.map((each) => (
        <article key={each.id}>
          <Publication shown={each} />
          {mayWithdraw && each.status !== 'WITHDRAWN' && each.status !== 'ENDED' ? (
            <Button size="small" onClick={() => setAsked(each.id)}>
              {t('withdraw.open')}
            </Button>
          ) : null}
        </article>
      ))}
      {asked ? <WithdrawDialog id={asked} onClose={() => setAsked(undefined)} /> : null}
    </section>
  );
}

function WithdrawDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('advice');
  const { t: c } = useTranslation('common');
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [withdraw, { loading, error }] = useWithdrawPublicationMutation();
  const send = () => {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    void withdraw({ variables: { id, reason } }).then(onClose, () => undefined);
  };
  return (
    <Dialog title={t('withdraw.title')} onClose={onClose}>
      <TextAreaField
        label={t('withdraw.reason')}
        required
        rows={3}
        value={reason}
        error={isMissing ? t('withdraw.need') : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
      {error ? <ErrorNotice error={error} /> : null}
      <DialogActions>
        <Button onClick={onClose}>{c('action.cancel')}</Button>
        <Button kind="danger" busy={loading} onClick={send}>
          {t('withdraw.send')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
