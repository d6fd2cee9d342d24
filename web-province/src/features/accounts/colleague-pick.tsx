import { useOfficeStaffQuery } from '@hcc/shared-schema/generated/hooks';
import { SelectField } from '@hcc/web-shared/src/ui/form/field';
import { formatDate } from '@hcc/web-shared/src/ui/text/date-format';
import { useTranslation } from 'react-i18next';

interface Props {
  label: string;
  hint?: string;
  officeCode: string;
  /** Who is not among them. */
  except: string;
  value: string;
  /** What nobody means. */
  none: string;
  onChoose: (staffId: string) => void;
}

/** A colleague in an office, with who is away; or nobody. */
export function ColleaguePick({ label, hint, officeCode, except, value, none, onChoose }: Props) {
  const { t } = useTranslation('staff');
  const { data } = useOfficeStaffQuery({ variables: { officeCode } });
  const people = (data?.officeStaff.colleagues ?? []).filter(({ id }) => id !== except);
  return (
    <SelectField label={label} hint={hint} value={value} onChange={({ target }) => onChoose(target.value)}>
      <option value="">{none}</option>
      {people.map(({ id, fullName, awayUntil }) => (
        <option key={id} value={id}>
          {awayUntil ? t('away', { name: fullName, until: formatDate(awayUntil) }) : fullName}
        </option>
      ))}
    </SelectField>
  );
}
