import { useOfficesQuery } from '@hcc/shared-schema/generated/hooks';

const SHOWN = 8;

/** Offices of the province by words of their name, for a `SearchPick`. */
export function useOfficeOptions(search: string) {
  const { data, loading } = useOfficesQuery({ variables: { search, first: SHOWN }, skip: search === '' });
  const options = (data?.offices ?? []).map(({ id, name, areaName }) => ({ value: id, label: name, hint: areaName }));
  return { options, loading };
}
