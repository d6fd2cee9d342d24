import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/form/button';
import { TextField } from '../../ui/form/field';
import { Dialog, DialogActions } from '../../ui/page/dialog';
import { useFieldReasons } from '../../ui/text/use-field-reasons';
import { useRefusalText } from '../../ui/text/use-refusal-text';

interface TextDialogProps {
  title: string;
  /** Of the text that is asked for; without it only yes or no is. */
  label?: string;
  hint?: string;
  maxLength?: number;
  initial?: string;
  mayBeEmpty?: boolean;
  save: string;
  /** What the server calls the text. */
  field?: string;
  send: (text: string) => Promise<void>;
  onClose: () => void;
}

/** Asks for one line, or whether to go on; stays open with the reason where it is refused. */
export function TextDialog(props: TextDialogProps) {
  const { title, label, hint, maxLength, initial = '', mayBeEmpty, save, field = '', send, onClose } = props;
  const { t } = useTranslation('figures');
  const { t: c } = useTranslation('common');
  const [text, setText] = useState(initial);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const refusal = useRefusalText();
  const { reasonOf } = useFieldReasons(error, t('refused'));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(null);
    send(text).then(onClose, (failure: unknown) => {
      setError(failure);
      setBusy(false);
    });
  };
  const reason = reasonOf(field);
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={submit}>
        {label ? (
          <TextField
            label={label}
            hint={hint}
            error={reason}
            maxLength={maxLength}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        ) : (
          <p>{hint}</p>
        )}
        {error && !reason ? <p role="alert">{refusal(error)}</p> : null}
        <DialogActions>
          <Button onClick={onClose}>{c('action.cancel')}</Button>
          <Button
            type="submit"
            kind="primary"
            busy={busy}
            disabled={label !== undefined && !mayBeEmpty && text.trim() === ''}
          >
            {save}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
