import { type NoticesQuery, useNoticesQuery } from '@hcc/shared-schema/generated/hooks';
import { useCallback } from 'react';
import { useOfficeFeed } from '../../session/use-office-feed';
import { pageAfter } from '../../ui/page/page-after';

type Notices = NoticesQuery['notices'];
export type BellNotice = Notices['nodes'][number];

const PAGE_ROWS = 20;

/** The newest as just read, over those that are shown; only the newest where the two no longer meet. */
export function withNewest(shown: Notices, newest: Notices): Notices {
  const oldest = newest.nodes.at(-1);
  const from = shown.nodes.findIndex(({ id }) => id === oldest?.id);
  if (from < 0) return newest;
  return { ...newest, pageInfo: shown.pageInfo, nodes: [...newest.nodes, ...shown.nodes.slice(from + 1)] };
}

/** What my office and I have to know, kept up to date by the live line. */
export function useNotices() {
  const { data, error, loading, refetch, fetchMore } = useNoticesQuery({
    variables: { first: PAGE_ROWS },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const notices = data?.notices;

  const freshen = useCallback(async () => {
    // A line that is down is said by the frame, and the feed calls again when it is back.
    await fetchMore({
      variables: { after: null },
      updateQuery: (before, { fetchMoreResult: now }) => ({ notices: withNewest(before.notices, now.notices) }),
    }).catch(() => undefined);
  }, [fetchMore]);
  useOfficeFeed(() => void freshen());

  const older = async () => {
    await fetchMore(pageAfter('notices', data));
  };
  return { notices, error, loading, freshen, older, retry: () => void refetch().catch(() => undefined) };
}
