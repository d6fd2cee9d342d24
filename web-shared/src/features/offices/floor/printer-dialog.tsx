import { type KioskPrinter, useSetKioskPrinterMutation } from '@hcc/shared-schema/generated/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../ui/page/dialog';
import { ChangeFoot } from '../change-foot';
import { useOfficeChange } from '../use-office-change';
import type { SettingsProps } from './floor-settings';
import { PrinterField } from './printer-field';

const FIELDS = ['printer'] as const;

interface Props extends SettingsProps {
  kiosk: { id: string; name: string; printer: KioskPrinter };
  onDone: () => void;
}

/** Another printer at a kiosk that is in use. */
export function PrinterDialog({ settings, refetch, kiosk: { id, name, printer: present }, onDone }: Props) {
  const { t } = useTranslation('floorSettings');
  const [printer, setPrinter] = useState(present);
  const [save] = useSetKioskPrinterMutation();
  const changing = useOfficeChange(refetch, FIELDS);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const isDone = await changing.run(() => save({ variables: { officeId: settings.office.id, id, printer } }));
    if (isDone) onDone();
  };
  return (
    <Dialog title={t('printer.title', { name })} onClose={onDone}>
      <form className="offices__form" onSubmit={(event) => void submit(event)} noValidate>
        <PrinterField value={printer} error={changing.reason('printer')} onChange={setPrinter} />
        <ChangeFoot change={changing} save={t('save')} onCancel={onDone} />
      </form>
    </Dialog>
  );
}
