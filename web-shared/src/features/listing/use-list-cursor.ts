import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { DossierRow } from './use-keyset-rows';

interface ListCursorOptions {
  rows: readonly DossierRow[];
  onOpen: (row: DossierRow) => void;
  onToggle?: (row: DossierRow) => void;
  /** Marks without ever unmarking: the arrows with Shift held. */
  onMark?: (rows: DossierRow[]) => void;
  /** The cursor stands on the last row and wants on. */
  onEnd?: () => void;
}

export interface ListCursor {
  body: RefObject<HTMLTableSectionElement | null>;
  index: number;
  /** Moves the cursor; `focus` also brings the keyboard there. */
  moveTo: (index: number, focus?: boolean) => void;
  onKeyDown: (event: KeyboardEvent<HTMLTableSectionElement>) => void;
}

const PAGE_ROWS = 10;

/**
 * One row of the list is the cursor: the only one that Tab reaches. It is remembered by its dossier, so rows that come
 * and go around it do not move it; when its own row goes, the next takes its place.
 */
export function useListCursor({ rows, onOpen, onToggle, onMark, onEnd }: ListCursorOptions): ListCursor {
  const body = useRef<HTMLTableSectionElement>(null);
  const [at, setAt] = useState<{ id: string; index: number }>();
  const hadFocus = useRef(false);

  const found = at ? rows.findIndex((row) => row.id === at.id) : 0;
  const index = found >= 0 ? found : Math.max(0, Math.min(at?.index ?? 0, rows.length - 1));

  const rowElement = useCallback((position: number) => body.current?.rows.item(position) ?? null, []);
  const moveTo = useCallback(
    (position: number, focus = true) => {
      const row = rows[position];
      if (!row) return;
      setAt({ id: row.id, index: position });
      if (focus) rowElement(position)?.focus();
    },
    [rows, rowElement],
  );

  // The row under the keyboard was taken away by a reload: the keyboard goes to the one in its place.
  useEffect(() => {
    const active = document.activeElement;
    if (hadFocus.current && (active === null || active === document.body)) rowElement(index)?.focus();
    hadFocus.current = body.current?.contains(document.activeElement) ?? false;
  });

  useArrowsFromNowhere(rowElement, index);

  const onKeyDown = (event: KeyboardEvent<HTMLTableSectionElement>) => {
    const here = rows[index];
    if (!here || event.altKey || event.metaKey) return;
    const onRow = event.target instanceof HTMLTableRowElement;
    const steps: Record<string, number> = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      PageDown: Math.min(index + PAGE_ROWS, rows.length - 1),
      PageUp: Math.max(index - PAGE_ROWS, 0),
      Home: 0,
      End: rows.length - 1,
    };
    const goal = steps[event.key];
    if (goal !== undefined && !event.ctrlKey) {
      event.preventDefault();
      if (goal >= rows.length - 1) onEnd?.();
      const to = Math.max(0, Math.min(goal, rows.length - 1));
      if (event.shiftKey) onMark?.(rows.slice(Math.min(index, to), Math.max(index, to) + 1));
      moveTo(to);
    } else if (onRow && event.key === 'Enter') {
      event.preventDefault();
      onOpen(here);
    } else if (onRow && event.key === ' ' && onToggle) {
      event.preventDefault();
      onToggle(here);
    }
  };

  return { body, index, moveTo, onKeyDown };
}

/** With nothing focused, the first arrow goes to the list: a clerk who has just loaded the page need not aim. */
function useArrowsFromNowhere(rowElement: (position: number) => HTMLTableRowElement | null, index: number): void {
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      const nowhere = event.target === document.body || (event.target as HTMLElement | null)?.id === 'main';
      if (!nowhere || event.defaultPrevented) return;
      const row = rowElement(index);
      if (!row) return;
      event.preventDefault();
      row.focus();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [rowElement, index]);
}
