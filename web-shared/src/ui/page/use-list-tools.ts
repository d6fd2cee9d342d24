import { useState } from 'react';
import { type RowPage, useAllPages } from './use-all-pages';

/** What a list of pages offers: the next page, and all of it as a file. Each try forgets how the one before failed. */
export function useListTools<Row>() {
  const [failure, setFailure] = useState<unknown>(null);
  const [cutOff, setCutOff] = useState<{ rows: number; total: number } | null>(null);
  const { read, readAll } = useAllPages<Row>();
  const attempt = (work: () => Promise<unknown>) => {
    setFailure(null);
    work().catch(setFailure);
  };
  const exportAll = (
    readPage: (after: string | null) => Promise<RowPage<Row> | undefined>,
    write: (rows: Row[]) => void,
  ) =>
    attempt(async () => {
      setCutOff(null);
      const { rows, total } = await readAll(readPage);
      write(rows);
      if (rows.length < total) setCutOff({ rows: rows.length, total });
    });
  return {
    failure,
    /** Where the list is too long for a file. */
    cutOff,
    /** How many rows the file has so far; null where none is being made. */
    read,
    more: attempt,
    exportAll,
  };
}
