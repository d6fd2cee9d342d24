import { useDueSoonByAreaQuery } from '@hcc/shared-schema/generated/hooks';

/**
 * How many open dossiers of an area below (of all of them together, where none is named) are due within two working
 * days; null until it is known. The area itself counts what its own desk received.
 */
export function useDueSoon(areaCode: string): ((of?: string) => number) | null {
  const { data } = useDueSoonByAreaQuery({ variables: { areaCode }, fetchPolicy: 'cache-and-network' });
  if (!data) return null;
  return (of) =>
    data.dueSoonByArea.reduce((sum, row) => (of === undefined || row.areaCode === of ? sum + row.dueSoon : sum), 0);
}
