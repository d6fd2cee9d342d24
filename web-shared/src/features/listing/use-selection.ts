import { useCallback, useMemo, useState } from 'react';
import type { DossierRow } from './use-keyset-rows';

/** The marked rows. A row that leaves the list is no longer marked: nobody acts on what he does not see. */
export function useSelection(rows: readonly DossierRow[]) {
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const selected = useMemo(() => rows.filter((row) => marked.has(row.id)), [rows, marked]);
  const ids = useMemo(() => new Set(selected.map((row) => row.id)), [selected]);

  const toggle = useCallback((row: DossierRow) => {
    setMarked((before) => {
      const after = new Set(before);
      if (!after.delete(row.id)) after.add(row.id);
      return after;
    });
  }, []);
  const toggleAll = useCallback(() => {
    setMarked((before) => (rows.every((row) => before.has(row.id)) ? new Set() : new Set(rows.map((row) => row.id))));
  }, [rows]);
  const mark = useCallback((more: readonly DossierRow[]) => {
    setMarked((before) => new Set([...before, ...more.map((row) => row.id)]));
  }, []);
  const clear = useCallback(() => setMarked(new Set()), []);
  const keepOnly = useCallback((keep: readonly string[]) => setMarked(new Set(keep)), []);
  return { rows: selected, ids, toggle, toggleAll, mark, clear, keepOnly };
}
