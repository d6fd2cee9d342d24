import { useApolloClient } from '@apollo/client/react';
import { useCallback, useMemo, useState } from 'react';
import { useOfficeFeed } from '../../../session/use-office-feed';
import type { Connection, KeysetRows } from '../../listing/use-keyset-rows';
import { type ListChanges, listChanges } from './list-changes';

const nothing: ListChanges = { arrived: 0, left: [] };

/** Watches the list from behind: rows that stay are brought up to date, the others wait until they are asked for. */
export function useArrivals(rows: KeysetRows, question: unknown) {
  const client = useApolloClient();
  const [snapshot, setSnapshot] = useState<{ question: unknown; connection: Connection }>();
  const { peek, freshen, show, connection } = rows;

  const isEmpty = connection?.nodes.length === 0;

  const look = useCallback(async () => {
    void client.refetchQueries({ include: ['WorklistCounts'] });
    const now = await peek().catch(() => undefined);
    if (!now) return;
    // On an empty list nothing can be moved from under anybody.
    if (isEmpty) return show(now);
    freshen(now.nodes);
    setSnapshot({ question, connection: now });
  }, [client, peek, freshen, show, question, isEmpty]);
  useOfficeFeed(() => void look());

  const waiting = snapshot && snapshot.question === question ? snapshot.connection : undefined;
  const changes = useMemo(
    () => (connection && waiting ? listChanges(connection, waiting) : nothing),
    [connection, waiting],
  );
  const apply = useCallback(() => {
    if (waiting) show(waiting);
    setSnapshot(undefined);
  }, [waiting, show]);
  /** After the list has been read anew the older picture says nothing any more. */
  const forget = useCallback(() => setSnapshot(undefined), []);
  return { changes, apply, forget };
}
