import { type AreasQuery, type Tier, useAreasQuery } from '@hcc/shared-schema/generated/hooks';
import { useStaff } from '../../../session/session-provider';

export interface AreaStep {
  code: string;
  name: string;
  tier: Tier;
}

type Area = AreasQuery['areas'][number];

/** From the staff's own area down to `areaCode`. A code that is not known yet (or at all) ends the path as it is. */
export function areaPath(root: AreaStep, areaCode: string, known: readonly Area[]): AreaStep[] {
  const path: AreaStep[] = [];
  let code: string | null = areaCode;
  while (code && code !== root.code) {
    const area = known.find((candidate) => candidate.code === code);
    if (!area) {
      path.unshift({ code, name: code, tier: 'COMMUNE' });
      break;
    }
    path.unshift(area);
    code = area.parentCode;
  }
  return [root, ...path];
}

/** The path for the breadcrumb. Communes are fetched only when the area is none of the districts. */
export function useAreaPath(areaCode: string): AreaStep[] {
  const { office } = useStaff();
  const root: AreaStep = { code: office.areaCode, name: office.areaName, tier: office.tier };
  const below = useAreasQuery({ variables: { parentCode: root.code }, skip: areaCode === root.code });
  const children = below.data?.areas ?? [];
  const further = useAreasQuery({
    variables: { tier: 'COMMUNE' },
    skip: !below.data || root.tier !== 'PROVINCE' || children.some((area) => area.code === areaCode),
  });
  return areaPath(root, areaCode, [...children, ...(further.data?.areas ?? [])]);
}
