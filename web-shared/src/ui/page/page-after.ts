/** A list as the API gives it, a page at a time. */
interface PagedList {
  nodes: unknown[];
  pageInfo: { endCursor?: string | null };
}

/** For `fetchMore`: the page after those that are there, behind them. @param name of the field that is the list */
export function pageAfter<Name extends string, Data extends Record<Name, PagedList>>(
  name: Name,
  data: Data | undefined,
) {
  return {
    variables: { after: data?.[name].pageInfo.endCursor },
    updateQuery: (before: Data, { fetchMoreResult: next }: { fetchMoreResult: Data }): Data => ({
      ...next,
      [name]: { ...next[name], nodes: [...before[name].nodes, ...next[name].nodes] },
    }),
  };
}
