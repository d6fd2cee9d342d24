/** A part of a total, and by how many. */
export interface Group {
  key: string;
  count: number;
}

/**
 * Which groups may be shown beside their total. One below `smallest` is not; and where those that are hidden are
 * together fewer than that, they could be had as the total less the rest: then the smallest of the others is hidden too.
 * Groups of nobody tell nothing and are left out.
 */
export function shownGroups<Of extends Group>(groups: readonly Of[], smallest: number): Of[] {
  const sorted = groups
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => a.count - b.count || (a.key < b.key ? -1 : 1));
  let hidden = 0;
  let first = 0;
  while (first < sorted.length && (sorted[first]!.count < smallest || (hidden > 0 && hidden < smallest))) {
    hidden += sorted[first]!.count;
    first++;
  }
  return sorted.slice(first);
}
