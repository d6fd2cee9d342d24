import { Button } from '@hcc/web-shared/src/ui/form/button';
import { Dialog, DialogActions } from '@hcc/web-shared/src/ui/page/dialog';
import { Notice } from '@hcc/web-shared/src/ui/page/page-state';
import { useRefusalText } from '@hcc/web-shared/src/ui/text/use-refusal-text';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  title: string;
  save: string;
  danger?: boolean;
  wide?: boolean;
  children: ReactNode;
  /** What is missing still; nothing is sent then. */
  missing: () => string | undefined;
  send: () => Promise<unknown>;
  onClose: () => void;
}

/** A form over the page: says what is missing or why it was refused, and closes when it was done. */
export function FormDialog({ title, save, danger, wide, children, missing, send, onClose }: Props) {
  const { t: c } = useTranslation('common');
  const refusalText = useRefusalText();
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const unsaid = missing();
    setProblem(unsaid);
    if (unsaid) return;
    setBusy(true);
    try {
      await send();
      onClose();
    } catch (error) {
      setProblem(refusalText(error));
      setBusy(false);
    }
  };
  return (
    <Dialog title={title} onClose={onClose} wide={wide}>
      <form className="people__form" onSubmit={submit} noValidate>
        {problem ? <Notice kind="error">{problem}</Notice> : null}
        {children}
        <DialogActions>
          <Button onClick={onClose}>{c('action.cancel')}</Button>
          <Button kind={danger ? 'danger' : 'primary'} type="submit" busy={isBusy}>
            {save}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
