/** Who shows something that the live line keeps fresh. */
const listeners = new Set<() => void>();

/**
 * Calls when the live line is there, for the first time or again: what was asked before may have changed since, and
 * nobody was told. @returns what ends it
 */
export function onLineOpen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function tellLineOpen(): void {
  for (const listener of listeners) listener();
}
