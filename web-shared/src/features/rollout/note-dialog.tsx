import { useNoteRolloutDelayMutation, useSlipCausesQuery } from '@hcc/shared-schema/generated/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/form/button';
import { SelectField, TextAreaField } from '../../ui/form/field';
import { Dialog, DialogActions } from '../../ui/page/dialog';
import { ErrorNotice } from '../../ui/page/page-state';
import { useFieldReasons } from '../../ui/text/use-field-reasons';
import type { Centre } from './centre-signs';

interface NoteDialogProps {
  planId: string;
  centre: Centre;
  /** Notes of the unit that are on the screen. */
  seen: number;
  onClose: () => void;
  onNoted: () => void;
}

/** Why a unit is behind: a cause of the list, and what is in the way in words. */
export function NoteDialog({ planId, centre, seen, onClose, onNoted }: NoteDialogProps) {
  const { t, i18n } = useTranslation('rollout');
  const { t: c } = useTranslation('common');
  const [cause, setCause] = useState('');
  const [text, setText] = useState('');
  const causes = useSlipCausesQuery();
  const [save, { loading, error }] = useNoteRolloutDelayMutation();
  const { isRefused, reasonOf } = useFieldReasons(error, t('slip.wrong'));
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const input = { planId, areaCode: centre.areaCode, cause, text, seen };
    const done = await save({ variables: { input } }).catch(() => undefined);
    if (!done?.data) {
      // Somebody may have written one meanwhile: it has to be seen.
      onNoted();
      return;
    }
    onNoted();
    onClose();
  };
  return (
    <Dialog title={t('slip.dialog', { name: centre.areaName })} onClose={onClose}>
      <form className="slippage__form" onSubmit={(event) => void send(event)}>
        <p className="muted">{t('slip.noTick')}</p>
        {error && !isRefused ? <ErrorNotice error={error} /> : null}
        {causes.error ? <ErrorNotice error={causes.error} onRetry={() => void causes.refetch()} /> : null}
        <SelectField
          label={t('slip.cause')}
          required
          value={cause}
          error={reasonOf('cause')}
          onChange={({ target }) => setCause(target.value)}
        >
          <option value="">—</option>
          {(causes.data?.slipCauses ?? []).map(({ code, name, nameEn }) => (
            <option key={code} value={code}>
              {(i18n.language === 'en' && nameEn) || name}
            </option>
          ))}
        </SelectField>
        <TextAreaField
          label={t('slip.text')}
          hint={t('slip.textHint')}
          required
          rows={4}
          maxLength={2_000}
          value={text}
          error={reasonOf('text')}
          onChange={({ target }) => setText(target.value)}
        />
        <DialogActions>
          <Button onClick={onClose}>{c('action.cancel')}</Button>
          <Button kind="primary" type="submit" busy={loading}>
            {t('slip.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
