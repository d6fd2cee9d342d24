import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/form/button';
import { Dialog } from '../../ui/page/dialog';
import { Notice } from '../../ui/page/page-state';
import { useRefusalText } from '../../ui/text/use-refusal-text';

interface FormProps {
  title: string;
  confirm: string;
  /** Says what leaving the form does, where 'cancel' might be read as the deed itself. */
  keep?: string;
  error: unknown;
  busy: boolean;
  /** There is nothing to send. */
  isDisabled?: boolean;
  onClose: () => void;
  onSend: () => Promise<unknown>;
  children: ReactNode;
}

/** A question in a dialog: sent with Enter, told why where it is refused. */
export function MoneyForm({ title, confirm, keep, error, busy, isDisabled, onClose, onSend, children }: FormProps) {
  const { t: c } = useTranslation('common');
  const refusal = useRefusalText();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) void onSend().catch(() => undefined);
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form className="fees__form" onSubmit={submit} noValidate>
        {error ? <Notice kind="error">{refusal(error)}</Notice> : null}
        {children}
        <div className="fees__tools">
          <Button kind="primary" type="submit" busy={busy} disabled={isDisabled}>
            {confirm}
          </Button>
          <Button onClick={onClose}>{keep ?? c('action.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
