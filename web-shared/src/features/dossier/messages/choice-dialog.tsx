import {
  type DossierMessagesPartsFragment,
  useChooseDossierMessagesMutation,
} from '@hcc/shared-schema/generated/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/form/button';
import { Dialog, DialogActions } from '../../../ui/page/dialog';
import { ErrorNotice, Notice } from '../../../ui/page/page-state';
import { readFailure } from '../../../ui/text/graphql-error';

interface ChoiceDialogProps {
  code: string;
  shown: DossierMessagesPartsFragment;
  /** It is another one now, by this person or by somebody else meanwhile. */
  onChange: () => void;
  onClose: (saved: boolean) => void;
}

/** What the citizen says at the desk: by which of his addresses he wants to be told. */
export function ChoiceDialog({ code, shown, onChange, onClose }: ChoiceDialogProps) {
  const { t } = useTranslation('sending');
  const { t: c } = useTranslation('common');
  const { email, sms, maskedEmail, maskedPhone } = shown;
  const [wanted, setWanted] = useState({ email, sms });
  const [choose, { loading, error }] = useChooseDossierMessagesMutation();
  const isStale = error !== undefined && readFailure(error).code === 'CONFLICT';
  const save = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await choose({ variables: { input: { code, wanted, seen: { email, sms } } } });
      onChange();
      onClose(true);
    } catch (failure) {
      if (readFailure(failure).code === 'CONFLICT') onChange();
    }
  };
  return (
    <Dialog title={t('desk.changeTitle')} onClose={() => onClose(false)}>
      <form className="citizen-messages" noValidate onSubmit={(event) => void save(event)}>
        {error ? isStale ? <Notice kind="warning">{t('desk.conflict')}</Notice> : <ErrorNotice error={error} /> : null}
        <Way
          name={t('channel.EMAIL')}
          address={maskedEmail}
          none={t('desk.noEmail')}
          goes={wanted.email}
          onChange={(goes) => setWanted({ ...wanted, email: goes })}
        />
        <Way
          name={t('channel.SMS')}
          address={maskedPhone}
          none={t('desk.noPhone')}
          goes={wanted.sms}
          onChange={(goes) => setWanted({ ...wanted, sms: goes })}
        />
        <p className="muted">{t('desk.changeHint')}</p>
        <DialogActions>
          <Button onClick={() => onClose(false)}>{c('action.cancel')}</Button>
          <Button type="submit" kind="primary" busy={loading}>
            {t('desk.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

interface WayProps {
  name: string;
  address: string | null;
  none: string;
  goes: boolean;
  onChange: (goes: boolean) => void;
}

function Way({ name, address, none, goes, onChange }: WayProps) {
  return (
    <label className="citizen-messages__way">
      <input
        type="checkbox"
        checked={goes}
        disabled={address === null}
        onChange={({ target }) => onChange(target.checked)}
      />
      <span>
        {name} <span className="muted">{address ?? none}</span>
      </span>
    </label>
  );
}
