import { useCallback, useState } from 'react';

/** A file longer than this no spreadsheet on a desk PC opens gladly; who exports is told where it stopped. */
const EXPORT_LIMIT = 20_000;

export interface RowPage<Row> {
  nodes: readonly Row[];
  totalCount: number;
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

export interface AllRows<Row> {
  rows: Row[];
  /** As many as there are; more than the rows where the list is too long for a file. */
  total: number;
}

/** Reads a whole list page by page, for a file; `read` counts how far it has come. */
export function useAllPages<Row>(limit = EXPORT_LIMIT): {
  read: number | null;
  readAll: (readPage: (after: string | null) => Promise<RowPage<Row> | undefined>) => Promise<AllRows<Row>>;
} {
  const [read, setRead] = useState<number | null>(null);
  const readAll = useCallback(
    async (readPage: (after: string | null) => Promise<RowPage<Row> | undefined>) => {
      const rows: Row[] = [];
      let total = 0;
      let after: string | null = null;
      setRead(0);
      try {
        do {
          const page: RowPage<Row> | undefined = await readPage(after);
          rows.push(...(page?.nodes ?? []));
          total = page?.totalCount ?? total;
          after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
          setRead(rows.length);
        } while (after && rows.length < limit);
        return { rows, total };
      } finally {
        setRead(null);
      }
    },
    [limit],
  );
  return { read, readAll };
}
