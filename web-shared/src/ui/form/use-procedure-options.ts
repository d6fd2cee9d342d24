import { type Tier, useFindProceduresQuery } from '@hcc/shared-schema/generated/hooks';

const SHOWN = 8;

/** Procedures by words of their name or their code, for a `SearchPick`. @param tier that receives them; any without it */
export function useProcedureOptions(search: string, tier?: Tier) {
  const { data, loading } = useFindProceduresQuery({
    variables: { search, first: SHOWN, tier },
    skip: search === '',
  });
  const options = (data?.procedures.nodes ?? []).map(({ code, name }) => ({ value: code, label: name, hint: code }));
  return { options, loading };
}
