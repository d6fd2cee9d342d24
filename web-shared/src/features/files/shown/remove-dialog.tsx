import {
  type DossierFilePartsFragment,
  type DossierFilesPartsFragment,
  useRemoveFileMutation,
} from '@hcc/shared-schema/generated/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/form/button';
import { TextField } from '../../../ui/form/field';
import { Dialog, DialogActions } from '../../../ui/page/dialog';
import { ErrorNotice } from '../../../ui/page/page-state';
import { useOnLatest } from '../use-on-latest';

interface RemoveDialogProps {
  dossier: DossierFilesPartsFragment;
  file: DossierFilePartsFragment;
  onClose: () => void;
}

export function RemoveDialog({ dossier, file, onClose }: RemoveDialogProps) {
  const { t } = useTranslation('files');
  const onLatest = useOnLatest(dossier.code);
  const [remove] = useRemoveFileMutation();
  const [reason, setReason] = useState('');
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy || reason.trim() === '') return;
    setBusy(true);
    setError(undefined);
    const fields = { id: dossier.id, fileId: file.id, reason: reason.trim() };
    try {
      await onLatest((expectedVersion) => remove({ variables: { ...fields, expectedVersion } }));
      onClose();
    } catch (caught) {
      setError(caught);
      setBusy(false);
    }
  };
  return (
    <Dialog title={t('remove.title', { name: file.name })} onClose={onClose}>
      <form onSubmit={submit}>
        <p>{t('remove.text')}</p>
        <TextField
          label={t('remove.reason')}
          hint={t('remove.reasonHint')}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          maxLength={2000}
          required
          autoFocus
        />
        {error === undefined ? null : <ErrorNotice error={error} />}
        <DialogActions>
          <Button onClick={onClose}>{t('remove.cancel')}</Button>
          <Button kind="danger" type="submit" busy={busy}>
            {t('remove.confirm')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
