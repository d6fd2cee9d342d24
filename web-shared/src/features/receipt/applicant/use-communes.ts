import { useCommunesQuery } from '@hcc/shared-schema/generated/hooks';
import { useMemo } from 'react';
import { useStaff } from '../../../session/session-provider';
import { plainText } from '../../../ui/text/plain-text';

export interface Commune {
  code: string;
  name: string;
  district: string;
  /** In the district of this desk, where most of its citizens live. */
  near: boolean;
  /** Name and district without accents. */
  key: string;
}

export interface Communes {
  find: (text: string) => Commune[];
  nameOf: (code: string) => string | undefined;
  loading: boolean;
  failed: boolean;
}

const SHOWN = 8;

/** All communes of the province, read once a day's work: a few kilobytes, and then no keystroke waits for the line. */
export function useCommunes(wanted: boolean): Communes {
  const { office } = useStaff();
  const { data, loading, error } = useCommunesQuery({ skip: !wanted });
  const communes = useMemo(() => {
    const districts = new Map(data?.districts.map((area) => [area.code, area.name]));
    const ownDistrict =
      office.tier === 'COMMUNE'
        ? data?.areas.find(({ code }) => code === office.areaCode)?.parentCode
        : office.areaCode;
    return (data?.areas ?? []).map(({ code, name, parentCode }): Commune => {
      const district = districts.get(parentCode ?? '') ?? '';
      return { code, name, district, near: parentCode === ownDistrict, key: plainText(`${name} ${district}`) };
    });
  }, [data, office.tier, office.areaCode]);
  return {
    find: (text) => findCommunes(communes, text),
    nameOf: (code) =>
      communes.find((commune) => commune.code === code)?.name ??
      (code === office.areaCode ? office.areaName : undefined),
    loading,
    failed: error !== undefined,
  };
}

/** Every word of `text` begins a word of the name or of its district; the own district's communes come first. */
function findCommunes(communes: readonly Commune[], text: string): Commune[] {
  const words = plainText(text).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  return communes
    .filter(({ key }) => words.every((word) => ` ${key}`.includes(` ${word}`)))
    .sort((a, b) => Number(b.near) - Number(a.near))
    .slice(0, SHOWN);
}
