import { useStaffedOfficesQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { SearchPick } from '../../ui/form/search-pick';

export interface PickedOffice {
  code: string;
  name: string;
}

interface Props {
  label: string;
  chosen: PickedOffice | null;
  error?: string;
  onPick: (office: PickedOffice) => void;
}

function useOptions(text: string) {
  const { data, loading } = useStaffedOfficesQuery({ variables: { search: text }, skip: text === '' });
  const options = (data?.staffedOffices ?? []).map(({ code, name, areaName }) => ({
    value: code,
    label: name,
    hint: areaName,
  }));
  return { options, loading };
}

/** An office whose staff one may see, found by a part of its name; what is chosen stands below. */
export function OfficePick({ label, chosen, error, onPick }: Props) {
  const { t } = useTranslation('staff');
  return (
    <div>
      <SearchPick
        label={label}
        error={error}
        placeholder={chosen?.name ?? t('office.type')}
        nothing={t('office.nothing')}
        useOptions={useOptions}
        onPick={({ value, label: name }) => onPick({ code: value, name })}
      />
      {chosen ? <p className="field__hint">{t('office.chosen', { name: chosen.name })}</p> : null}
    </div>
  );
}
