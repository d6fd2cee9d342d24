import type { Connection } from '../../listing/use-keyset-rows';

export interface ListChanges {
  arrived: number;
  /** Ids of rows shown that are no longer in the list. */
  left: string[];
}

/**
 * What differs between the rows shown and the same stretch of the list read just now. Behind the last row that both
 * have, a difference may be only the page's edge having moved, so there it counts only where a list has no more pages.
 */
export function listChanges(shown: Connection, now: Connection): ListChanges {
  const shownIds = new Set(shown.nodes.map((row) => row.id));
  const nowIds = new Set(now.nodes.map((row) => row.id));
  const lastCommonNow = now.nodes.findLastIndex((row) => shownIds.has(row.id));
  const lastCommonShown = shown.nodes.findLastIndex((row) => nowIds.has(row.id));
  const arrived = now.nodes.filter(
    (row, index) => !shownIds.has(row.id) && (index < lastCommonNow || !shown.pageInfo.hasNextPage),
  ).length;
  const left = shown.nodes
    .filter((row, index) => !nowIds.has(row.id) && (index < lastCommonShown || !now.pageInfo.hasNextPage))
    .map((row) => row.id);
  return { arrived, left };
}
