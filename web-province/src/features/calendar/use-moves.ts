import { useApolloClient } from '@apollo/client/react';
import {
  type CalendarDayInput,
  CalendarMovesDocument,
  type CalendarMovesQuery,
  type CalendarMovesQueryVariables,
} from '@hcc/shared-schema/generated/hooks';
import { useCallback, useEffect, useState } from 'react';

export type Moved = CalendarMovesQuery['calendarMoves']['nodes'][number];

/** What is asked about: days, or an order of hours. */
export interface Proposed {
  days?: CalendarDayInput[];
  officeHoursId?: string;
}

const SHOWN_AT_ONCE = 50;
/** The most that the server gives on a page. */
const READ_AT_ONCE = 200;

interface Moves {
  rows: Moved[];
  isLoading: boolean;
  error: unknown;
  /** Null where all are shown. */
  more: (() => void) | null;
  /** Every dossier, page by page. @param onRead how many so far */
  readAll: (onRead: (rows: number) => void) => Promise<Moved[]>;
}

/** The dossiers that a proposal would move, page by page. @param proposed must stay the same object while it is the same */
export function useMoves(proposed: Proposed): Moves {
  const client = useApolloClient();
  const [page, setPage] = useState<{ rows: Moved[]; after: string | null }>({ rows: [], after: null });
  const [isLoading, setLoading] = useState(true);
  const [error, setError] = useState<unknown>();

  const read = useCallback(
    async (first: number, after: string | null) => {
      const variables = { ...proposed, first, after };
      const { data, error: failure } = await client.query<CalendarMovesQuery, CalendarMovesQueryVariables>({
        query: CalendarMovesDocument,
        variables,
        fetchPolicy: 'no-cache',
      });
      if (!data) throw failure ?? new Error('The list was answered without data');
      const { nodes, pageInfo } = data.calendarMoves;
      return { nodes, next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null };
    },
    [client, proposed],
  );

  const show = useCallback(
    async (before: Moved[], after: string | null, isWanted: () => boolean) => {
      setLoading(true);
      setError(undefined);
      try {
        const { nodes, next } = await read(SHOWN_AT_ONCE, after);
        if (isWanted()) setPage({ rows: [...before, ...nodes], after: next });
      } catch (failure) {
        if (isWanted()) setError(failure);
      } finally {
        if (isWanted()) setLoading(false);
      }
    },
    [read],
  );

  useEffect(() => {
    let isWanted = true;
    void show([], null, () => isWanted);
    return () => {
      isWanted = false;
    };
  }, [show]);

  const readAll = async (onRead: (rows: number) => void) => {
    const rows: Moved[] = [];
    for (let after: string | null = null; ; ) {
      const { nodes, next }: Awaited<ReturnType<typeof read>> = await read(READ_AT_ONCE, after);
      rows.push(...nodes);
      onRead(rows.length);
      if (next === null) return rows;
      after = next;
    }
  };
  const { rows, after } = page;
  return { rows, isLoading, error, more: after === null ? null : () => void show(rows, after, () => true), readAll };
}
