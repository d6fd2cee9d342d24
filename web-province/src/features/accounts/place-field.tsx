import type { StaffPersonPartsFragment } from '@hcc/shared-schema/generated/hooks';
import { SelectField } from '@hcc/web-shared/src/ui/form/field';

interface Props {
  label: string;
  places: StaffPersonPartsFragment['places'];
  value: string;
  onChoose: (officeCode: string) => void;
}

/** One of the offices where somebody works. */
export function PlaceField({ label, places, value, onChoose }: Props) {
  return (
    <SelectField label={label} value={value} onChange={({ target }) => onChoose(target.value)}>
      {places.map(({ office }) => (
        <option key={office.code} value={office.code}>
          {office.name}
        </option>
      ))}
    </SelectField>
  );
}
