import type { StaffPersonPartsFragment } from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RolesDialog } from './roles-dialog';
import { SecondmentDialog } from './secondment-dialog';
import { TransferDialog } from './transfer-dialog';

type Open = 'TRANSFER' | 'SECONDMENT' | 'ROLES';

/** What may be decided about where somebody works. */
export function PostDeeds({ person, onChange }: { person: StaffPersonPartsFragment; onChange: () => void }) {
  const { t } = useTranslation('accounts');
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const given = { person, onClose: close, onDone: onChange };
  const canMove = person.account.status === 'ACTIVE' && person.places.length > 0;
  return (
    <div className="people__actions">
      {canMove ? <Button onClick={() => setOpen('TRANSFER')}>{t('transfer.button')}</Button> : null}
      {canMove ? <Button onClick={() => setOpen('SECONDMENT')}>{t('secondment.button')}</Button> : null}
      <Button onClick={() => setOpen('ROLES')}>{t('rolesDialog.button')}</Button>
      {open === 'TRANSFER' ? <TransferDialog {...given} /> : null}
      {open === 'SECONDMENT' ? <SecondmentDialog {...given} /> : null}
      {open === 'ROLES' ? <RolesDialog {...given} /> : null}
    </div>
  );
}
