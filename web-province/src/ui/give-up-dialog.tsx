import { Button } from '@hcc/web-shared/src/ui/form/button';
import { TextAreaField } from '@hcc/web-shared/src/ui/form/field';
import { Dialog, DialogActions } from '@hcc/web-shared/src/ui/page/dialog';
import { ErrorNotice } from '@hcc/web-shared/src/ui/page/page-state';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** As the server wants it. */
const SHORTEST_REASON = 5;

interface GiveUpDialogProps {
  title: string;
  text: string;
  reasonLabel: string;
  /** What is said of a reason that says nothing. */
  reasonShort: string;
  /** What its button says. */
  action: string;
  busy: boolean;
  error: unknown;
  /** @returns nothing where it was refused */
  onGiveUp: (reason: string) => Promise<unknown>;
  onClose: () => void;
}

/** Gives up something for good, with a reason. */
export function GiveUpDialog(props: GiveUpDialogProps) {
  const { title, text, reasonLabel, reasonShort, action, busy, error, onGiveUp, onClose } = props;
  const { t: c } = useTranslation('common');
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const isShort = reason.trim().length < SHORTEST_REASON;
  const submit = async () => {
    setTried(true);
    if (!isShort && (await onGiveUp(reason))) onClose();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{text}</p>
      {error ? <ErrorNotice error={error} /> : null}
      <TextAreaField
        label={reasonLabel}
        required
        rows={3}
        value={reason}
        error={isTried && isShort ? reasonShort : undefined}
        onChange={({ target }) => setReason(target.value)}
      />
      <DialogActions>
        <Button onClick={onClose}>{c('action.cancel')}</Button>
        <Button kind="danger" busy={busy} onClick={() => void submit()}>
          {action}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
