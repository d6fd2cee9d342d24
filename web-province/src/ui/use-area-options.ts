import { useAreasQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';

const SHOWN = 12;

/** Units of the province by a part of their name or code, for `SearchPick`; the value is the code. */
export function useAreaOptions(search: string) {
  const { t } = useTranslation('common');
  const { data, loading } = useAreasQuery({
    variables: { search, parentCode: null, tier: null },
    skip: search === '',
  });
  const options = (data?.areas ?? []).slice(0, SHOWN).map(({ code, name, tier }) => ({
    value: code,
    label: name,
    hint: `${t(`tierShort.${tier}`)} · ${code}`,
    tier,
  }));
  return { options, loading };
}

/** "Huyện Quan Hóa (385)"; the code alone until its name is known, and nothing for none. */
export function useAreaName(code: string | null | undefined): string | undefined {
  const { data } = useAreasQuery({ variables: { search: code ?? null, parentCode: null, tier: null }, skip: !code });
  const found = data?.areas.find((area) => area.code === code);
  return found ? `${found.name} (${found.code})` : (code ?? undefined);
}
