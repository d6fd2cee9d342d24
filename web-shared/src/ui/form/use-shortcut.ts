import { useEffect, useRef } from 'react';

/**
 * A key for the whole page, written as "F2", "Ctrl+Enter" or "/".
 * A plain character is left alone while somebody types in a field.
 */
export function useShortcut(keys: string, run: (event: KeyboardEvent) => void, enabled = true): void {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    if (!enabled) return;
    const parts = keys.split('+');
    const key = parts.at(-1) ?? '';
    const ctrl = parts.includes('Ctrl');
    const alt = parts.includes('Alt');
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || event.key !== key) return;
      if (ctrl !== (event.ctrlKey || event.metaKey) || alt !== event.altKey) return;
      if (key.length === 1 && !ctrl && !alt && isTyping(event.target)) return;
      // Behind an open dialog the page keeps still.
      if (document.querySelector('dialog[open]') && !(event.target as HTMLElement | null)?.closest?.('dialog')) return;
      event.preventDefault();
      latest.current(event);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [keys, enabled]);
}

function isTyping(target: EventTarget | null): boolean {
  const element = target as HTMLElement | null;
  return Boolean(element?.closest?.('input, textarea, select, [contenteditable="true"]'));
}
