import {
  type FloorDeviceKind,
  type KioskPrinter,
  useMakeFloorDeviceMutation,
} from '@hcc/shared-schema/generated/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField, TextField } from '../../../ui/form/field';
import { Dialog } from '../../../ui/page/dialog';
import { ChangeFoot } from '../change-foot';
import { useOfficeChange } from '../use-office-change';
import type { SettingsProps } from './floor-settings';
import type { Pairing } from './pairing';
import { PrinterField } from './printer-field';

const FIELDS = ['kind', 'name', 'counterId', 'printer'] as const;
const KINDS: readonly FloorDeviceKind[] = ['KIOSK', 'BOARD', 'COUNTER_SCREEN'];

interface Props extends SettingsProps {
  onDone: () => void;
  onMade: (pairing: Pairing) => void;
}

/** A new machine; its pairing code is shown next. */
export function DeviceDialog({ settings, refetch, onDone, onMade }: Props) {
  const { t } = useTranslation('floorSettings');
  const [draft, setDraft] = useState({
    kind: 'KIOSK' as FloorDeviceKind,
    name: '',
    counterId: '',
    printer: 'TICKETS_AND_FORMS' as KioskPrinter,
  });
  const [make] = useMakeFloorDeviceMutation();
  const changing = useOfficeChange(refetch, FIELDS);
  const { reason, run } = changing;
  const isScreen = draft.kind === 'COUNTER_SCREEN';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = { ...draft, counterId: isScreen ? draft.counterId || null : null };
    await run(async () => {
      const { data } = await make({ variables: { officeId: settings.office.id, input } });
      if (!data) return;
      onDone();
      onMade(data.makeFloorDevice);
    });
  };
  return (
    <Dialog title={t('device.add')} onClose={onDone}>
      <form className="offices__form" onSubmit={(event) => void submit(event)} noValidate>
        <SelectField
          label={t('device.kind')}
          value={draft.kind}
          error={reason('kind')}
          onChange={({ target }) => setDraft({ ...draft, kind: target.value as FloorDeviceKind })}
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`device.kinds.${kind}`)}
            </option>
          ))}
        </SelectField>
        <TextField
          label={t('device.name')}
          hint={t('device.nameHint')}
          required
          maxLength={80}
          value={draft.name}
          error={reason('name')}
          onChange={({ target }) => setDraft({ ...draft, name: target.value })}
        />
        {draft.kind === 'KIOSK' ? (
          <PrinterField
            value={draft.printer}
            error={reason('printer')}
            onChange={(printer) => setDraft({ ...draft, printer })}
          />
        ) : null}
        {isScreen ? (
          <SelectField
            label={t('device.counter')}
            required
            value={draft.counterId}
            error={reason('counterId')}
            onChange={({ target }) => setDraft({ ...draft, counterId: target.value })}
          >
            <option value="">{t('device.choose')}</option>
            {settings.counters.map(({ id, number, name }) => (
              <option key={id} value={id}>
                {t('group.counterNamed', { number, name })}
              </option>
            ))}
          </SelectField>
        ) : null}
        <ChangeFoot change={changing} save={t('device.make')} onCancel={onDone} />
      </form>
    </Dialog>
  );
}
