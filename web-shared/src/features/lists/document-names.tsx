import { useDocumentKindsQuery } from '@hcc/shared-schema/generated/hooks';

/** Names of papers to choose from while one is typed: `list={id}` of the field. */
export function DocumentNames({ id }: { id: string }) {
  const { data } = useDocumentKindsQuery();
  return (
    <datalist id={id}>
      {(data?.documentKinds ?? []).map(({ code, name }) => (
        <option key={code} value={name} />
      ))}
    </datalist>
  );
}
