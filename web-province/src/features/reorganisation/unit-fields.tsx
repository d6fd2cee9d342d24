import { SelectField, TextField } from '@hcc/web-shared/src/ui/form/field';
import { useTranslation } from 'react-i18next';
import type { UnitForm } from './order-form';
import type { Units } from './use-units';

interface Props {
  unit: UnitForm;
  units: Units;
  /** Read aloud before each label: which part it is. */
  of?: string;
  errorOf: (field: keyof UnitForm) => string | undefined;
  onChange: (part: Partial<UnitForm>) => void;
}

/** Code, name and parent of what units become; a code that is there stands for that unit, with what it is not told staying. */
export function UnitFields({ unit, units, of, errorOf, onChange }: Props) {
  const { t } = useTranslation('reorganisation');
  const known = units.byCode.get(unit.code);
  return (
    <div className="unit-fields">
      <TextField
        label={t('edit.code')}
        aria-label={of ? `${of}: ${t('edit.code')}` : undefined}
        value={unit.code}
        inputMode="numeric"
        maxLength={7}
        hint={known ? t('edit.isThere', { name: known.name }) : unit.code ? t('edit.isNew') : undefined}
        error={errorOf('code')}
        onChange={({ target }) => onChange({ code: target.value.trim() })}
      />
      <TextField
        label={t('edit.name')}
        aria-label={of ? `${of}: ${t('edit.name')}` : undefined}
        value={unit.name}
        maxLength={120}
        placeholder={known?.name}
        error={errorOf('name')}
        onChange={({ target }) => onChange({ name: target.value })}
      />
      <ParentSelect
        label={t('edit.parent')}
        value={unit.parentCode}
        units={units}
        optional
        error={errorOf('parentCode')}
        onChange={(parentCode) => onChange({ parentCode })}
      />
    </div>
  );
}

interface ParentSelectProps {
  label: string;
  value: string;
  units: Units;
  /** Nothing chosen means that it stays. */
  optional?: boolean;
  error?: string;
  onChange: (code: string) => void;
}

/** A district, or the province. */
export function ParentSelect({ label, value, units, optional, error, onChange }: ParentSelectProps) {
  const { t } = useTranslation('reorganisation');
  const parents = units.units.filter(({ tier }) => tier !== 'COMMUNE');
  return (
    <SelectField label={label} value={value} error={error} onChange={({ target }) => onChange(target.value)}>
      <option value="">{t(optional ? 'edit.stays' : 'edit.choose')}</option>
      {value === '' || parents.some(({ code }) => code === value) ? null : <option value={value}>{value}</option>}
      {parents.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}
