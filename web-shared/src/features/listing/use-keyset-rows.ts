import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { type DossierRowPartsFragment, DossierRowPartsFragmentDoc } from '@hcc/shared-schema/generated/hooks';
import { useCallback, useEffect, useRef, useState } from 'react';

export type DossierRow = DossierRowPartsFragment;

export interface Connection {
  totalCount: number;
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
  nodes: DossierRow[];
}

export interface KeysetSource<TData, TVariables extends OperationVariables> {
  document: TypedDocumentNode<TData, TVariables>;
  /** Without `after`; must stay the same object while the question stays the same. */
  variables: TVariables;
  read: (data: TData) => Connection;
  write: (connection: Connection) => TData;
  /** Rows of an earlier question may go on being shown while this one is answered. */
  keepWhileLoading: string;
}

export interface KeysetRows {
  connection: Connection | undefined;
  /** The rows shown answer an earlier question; the present one is on its way. */
  stale: boolean;
  error: unknown;
  loadingMore: boolean;
  moreFailed: boolean;
  loadMore: () => Promise<void>;
  /** Reads as many rows as are shown, from the start, and shows them in one step. */
  reload: () => Promise<void>;
  /** The same without showing them. */
  peek: () => Promise<Connection>;
  show: (connection: Connection) => void;
  /** Brings the shown rows up to date where they stand: none comes, goes or moves. */
  freshen: (nodes: readonly DossierRow[]) => void;
}

const MOST_PAGES = 20;

/** A list read page by page from its soonest row, which can be read anew without falling back to its first page. */
export function useKeysetRows<TData, TVariables extends OperationVariables>(
  source: KeysetSource<TData, TVariables>,
): KeysetRows {
  const { document, variables, read, write, keepWhileLoading } = source;
  const client = useApolloClient();
  const { data, error, refetch } = useQuery(document, { variables, fetchPolicy: 'cache-first' });
  const connection = data === undefined ? undefined : read(data as TData);

  const lastShown = useRef<{ kept: string; connection: Connection }>(undefined);
  if (connection) lastShown.current = { kept: keepWhileLoading, connection };
  const earlier = lastShown.current?.kept === keepWhileLoading ? lastShown.current.connection : undefined;
  const shown = connection ?? (error ? undefined : earlier);

  const page = useCallback(
    async (after: string | null) => {
      const answer = await client.query<TData, TVariables>({
        query: document,
        variables: { ...variables, after } as TVariables,
        fetchPolicy: 'no-cache',
      });
      if (answer.data === undefined) throw answer.error ?? new Error('The list was answered without data');
      return read(answer.data as TData);
    },
    [client, document, variables, read],
  );

  const show = useCallback(
    (next: Connection) => {
      client.writeQuery<TData, TVariables>({ query: document, variables, data: write(next) });
    },
    [client, document, variables, write],
  );

  const wanted = useRef(0);
  wanted.current = shown?.nodes.length ?? 0;
  const peek = useCallback(async () => {
    let all = await page(null);
    for (let pages = 1; pages < MOST_PAGES; pages += 1) {
      if (!all.pageInfo.hasNextPage || all.nodes.length >= wanted.current) break;
      const next = await page(all.pageInfo.endCursor);
      all = { ...next, nodes: joined(all.nodes, next.nodes) };
    }
    return all;
  }, [page]);

  const reload = useCallback(async () => {
    if (wanted.current === 0) await refetch().catch(() => undefined);
    else show(await peek());
  }, [peek, show, refetch]);

  const more = usePaging(shown, page, show);

  const freshen = useCallback(
    (nodes: readonly DossierRow[]) => {
      client.cache.batch({
        update: (cache) => {
          for (const node of nodes) {
            cache.writeFragment({
              id: cache.identify({ __typename: 'Dossier', id: node.id }),
              fragment: DossierRowPartsFragmentDoc,
              fragmentName: 'DossierRowParts',
              data: node,
            });
          }
        },
      });
    },
    [client],
  );

  // Rows from the cache stand at once; what happened since then comes quietly.
  const asked = useRef<TVariables>(undefined);
  const fromCache = useRef(false);
  if (asked.current !== variables) {
    asked.current = variables;
    fromCache.current = connection !== undefined;
  }
  useEffect(() => {
    if (!fromCache.current || asked.current !== variables) return;
    fromCache.current = false;
    void reload().catch(() => undefined);
  }, [variables, reload]);

  return { connection: shown, stale: !connection && shown !== undefined, error, ...more, reload, peek, show, freshen };
}

function usePaging(
  shown: Connection | undefined,
  page: (after: string | null) => Promise<Connection>,
  show: (next: Connection) => void,
) {
  const [loadingMore, setLoadingMore] = useState(false);
  const [moreFailed, setMoreFailed] = useState(false);
  const busy = useRef(false);
  const loadMore = useCallback(async () => {
    if (!shown?.pageInfo.hasNextPage || busy.current) return;
    busy.current = true;
    setLoadingMore(true);
    setMoreFailed(false);
    try {
      const next = await page(shown.pageInfo.endCursor);
      show({ ...next, nodes: joined(shown.nodes, next.nodes) });
    } catch {
      setMoreFailed(true);
    } finally {
      busy.current = false;
      setLoadingMore(false);
    }
  }, [shown, page, show]);
  return { loadingMore, moreFailed, loadMore };
}

/** A dossier that moved between two pages while they were read is shown once. */
function joined(first: readonly DossierRow[], then: readonly DossierRow[]): DossierRow[] {
  const seen = new Set(first.map((row) => row.id));
  return [...first, ...then.filter((row) => !seen.has(row.id))];
}
