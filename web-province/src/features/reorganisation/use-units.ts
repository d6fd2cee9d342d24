import { type AreasQuery, useAreasQuery, useOfficesQuery } from '@hcc/shared-schema/generated/hooks';
import type { SearchOption } from '@hcc/web-shared/src/ui/form/search-pick';
import { matchesText } from '@hcc/web-shared/src/ui/text/plain-text';

export type Unit = AreasQuery['areas'][number];

const SHOWN = 12;

/** The units of today, by code; some seven hundred, asked once. */
export function useUnits() {
  const { data, error, loading, refetch } = useAreasQuery();
  const units = data?.areas ?? [];
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  /** "Xã Nam Xuân (14872)"; the code alone where there is no such unit. */
  const nameOf = (code: string): string => {
    const unit = byCode.get(code);
    return unit ? `${unit.name} (${code})` : code;
  };
  return { units, byCode, nameOf, error, loading, refetch };
}
export type Units = ReturnType<typeof useUnits>;

/** Units by a part of their name or their code, of the tiers that are asked for. */
export function unitOptions({ units, byCode }: Units, wanted: string, tiers: readonly Unit['tier'][]): SearchOption[] {
  if (wanted === '') return [];
  return units
    .filter(({ tier, code, name }) => tiers.includes(tier) && (code.startsWith(wanted) || matchesText(name, wanted)))
    .slice(0, SHOWN)
    .map(({ code, name, parentCode }) => ({
      value: code,
      label: `${name} (${code})`,
      hint: byCode.get(parentCode ?? '')?.name,
    }));
}

/** Offices by a part of their name or their identifier. */
export function useOfficeOptions(search: string) {
  const { data, loading } = useOfficesQuery({ variables: { search, first: SHOWN }, skip: search === '' });
  const options = (data?.offices ?? []).map(({ code, name, areaName }) => ({
    value: code,
    label: `${name} (${code})`,
    hint: areaName,
  }));
  return { options, loading };
}

/** The name of an office by its identifier; the identifier until it is known. */
export function useOfficeName(code: string): string {
  const { options } = useOfficeOptions(code);
  return options.find(({ value }) => value === code)?.label ?? code;
}
