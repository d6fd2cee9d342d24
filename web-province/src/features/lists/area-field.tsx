import { useAreasQuery } from '@hcc/shared-schema/generated/hooks';
import { SearchPick } from '@hcc/web-shared/src/ui/form/search-pick';
import { useTranslation } from 'react-i18next';
import type { DataFieldsProps } from './data-fields-props';

const SHOWN = 12;

function useAreaOptions(text: string) {
  const { t } = useTranslation('lists');
  const { data, loading } = useAreasQuery({
    variables: { search: text, parentCode: null, tier: null },
    skip: text === '',
  });
  const options = (data?.areas ?? []).slice(0, SHOWN).map(({ code, name, tier }) => ({
    value: code,
    label: name,
    hint: `${t(`tier.${tier}`)} · ${code}`,
    tier,
  }));
  return { options, loading };
}

/** The unit of a milestone: found by a part of its name, shown with its code. */
export function AreaField({ draft: { data }, refusals, onChange }: DataFieldsProps) {
  const { t } = useTranslation('lists');
  const { data: own } = useAreasQuery({
    variables: { search: data.areaCode ?? null, parentCode: null, tier: null },
    skip: !data.areaCode,
  });
  const chosen = own?.areas.find(({ code }) => code === data.areaCode);
  return (
    <div>
      <SearchPick
        label={t('field.areaCode')}
        placeholder={t('areaHint')}
        nothing={t('noMatch')}
        error={refusals['data.areaCode']}
        useOptions={useAreaOptions}
        onPick={({ value, tier }) => onChange({ ...data, areaCode: value, tier })}
      />
      {data.areaCode ? (
        <p className="lists__chosen">{chosen ? `${chosen.name} (${chosen.code})` : data.areaCode}</p>
      ) : null}
    </div>
  );
}
