import type { KioskPrinter } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../ui/form/field';

const PRINTERS: readonly KioskPrinter[] = ['TICKETS_AND_FORMS', 'TICKETS', 'NONE'];

interface Props {
  value: KioskPrinter;
  error: string | undefined;
  onChange: (printer: KioskPrinter) => void;
}

/** What a kiosk gives out on paper. */
export function PrinterField({ value, error, onChange }: Props) {
  const { t } = useTranslation('floorSettings');
  return (
    <SelectField
      label={t('printer.label')}
      hint={t('printer.hint')}
      value={value}
      error={error}
      onChange={({ target }) => onChange(target.value as KioskPrinter)}
    >
      {PRINTERS.map((printer) => (
        <option key={printer} value={printer}>
          {t(`printer.kinds.${printer}`)}
        </option>
      ))}
    </SelectField>
  );
}
