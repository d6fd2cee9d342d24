import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/form/button';
import { Dialog, DialogActions } from '../../ui/page/dialog';
import { Notice } from '../../ui/page/page-state';
import { useRefusalText } from '../../ui/text/use-refusal-text';

interface PostDialogProps {
  title: string;
  wide?: boolean;
  /** What its button says. */
  save: string;
  busy: boolean;
  error: Error | undefined;
  onSubmit: (event: FormEvent) => void;
  onClose: () => void;
  children: ReactNode;
}

/** A deed of the post that asks something first: why it was refused, what it asks, its buttons. */
export function PostDialog({ title, wide, save, busy, error, onSubmit, onClose, children }: PostDialogProps) {
  const { t: c } = useTranslation('common');
  const refusal = useRefusalText();
  return (
    <Dialog title={title} onClose={onClose} wide={wide}>
      <form className="post__form" onSubmit={onSubmit}>
        {error ? <Notice kind="error">{refusal(error)}</Notice> : null}
        {children}
        <DialogActions>
          <Button onClick={onClose}>{c('action.cancel')}</Button>
          <Button kind="primary" type="submit" busy={busy}>
            {save}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
