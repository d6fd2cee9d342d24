import { SearchPick } from '../../ui/form/search-pick';
import { useOfficeOptions } from '../../ui/form/use-office-options';

export interface PickedOffice {
  id: string;
  name: string;
}

interface OfficePickProps {
  label: string;
  nothing: string;
  required?: boolean;
  onPick: (office: PickedOffice) => void;
}

/** An office of the province, found by a part of its name. */
export function OfficePick({ label, nothing, required, onPick }: OfficePickProps) {
  return (
    <SearchPick
      label={label}
      nothing={nothing}
      required={required}
      useOptions={useOfficeOptions}
      onPick={({ value, label: name }) => onPick({ id: value, name })}
    />
  );
}
