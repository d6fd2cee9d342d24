import { useOfficesQuery } from '@hcc/shared-schema/generated/hooks';

const SHOWN = 8;

function useOffices(search: string, keyOf: (office: { id: string; code: string }) => string) {
  const { data, loading } = useOfficesQuery({ variables: { search, first: SHOWN }, skip: search === '' });
  const options = (data?.offices ?? []).map((office) => ({
    value: keyOf(office),
    label: office.name,
    hint: office.areaName,
  }));
  return { options, loading };
}

/** Offices of the province by a part of their name, for `SearchPick`; the value is the id. */
export const useOfficeOptions = (search: string) => useOffices(search, ({ id }) => id);

/** The same; the value is the code. */
export const useOfficeCodeOptions = (search: string) => useOffices(search, ({ code }) => code);
