import { TextField } from '@hcc/web-shared/src/ui/form/field';
import { formatDecimal } from '@hcc/web-shared/src/ui/text/number-format';
import { useState } from 'react';

interface Props {
  label: string;
  minutes: number;
  /** Working minutes of the unit that is typed. */
  perUnit: number;
  onChange: (minutes: number) => void;
}

/** At most two decimals, none that say nothing. */
function shown(minutes: number, perUnit: number): string {
  return formatDecimal(minutes / perUnit, 2).replace(/[.,]?0+$/, '');
}

/** Working time in hours or days, as people write it: 1,5 or 1.5. What is half typed stays as it is typed. */
export function QuotaField({ label, minutes, perUnit, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const read = (text: string): number | null => {
    const value = Number(text.trim().replace(',', '.'));
    return text.trim() !== '' && Number.isFinite(value) && value >= 0 ? Math.round(value * perUnit) : null;
  };
  return (
    <TextField
      label={label}
      className="road__quota"
      inputMode="decimal"
      value={typed ?? (minutes === 0 ? '0' : shown(minutes, perUnit))}
      onChange={({ target }) => {
        setTyped(target.value);
        const wanted = read(target.value);
        if (wanted !== null) onChange(wanted);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
