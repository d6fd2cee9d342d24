import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/form/button';
import { DialogActions } from '../../ui/page/dialog';
import { ChangeError } from './change-error';
import type { OfficeChange } from './use-office-change';

interface ChangeFootProps {
  change: OfficeChange;
  /** What its button says. */
  save: string;
  onCancel: () => void;
}

/** Under the form of a dialog that changes an office: why it was not changed, and its buttons. */
export function ChangeFoot({ change, save, onCancel }: ChangeFootProps) {
  const { t: c } = useTranslation('common');
  return (
    <>
      <div className="offices__wide">
        <ChangeError change={change} />
      </div>
      <div className="offices__wide">
        <DialogActions>
          <Button onClick={onCancel}>{c('action.cancel')}</Button>
          <Button kind="primary" type="submit" busy={change.busy}>
            {save}
          </Button>
        </DialogActions>
      </div>
    </>
  );
}
