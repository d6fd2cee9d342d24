/** Who shows something that the live line keeps fresh. */
const listeners = new Set<() => void>();

/** Calls when a line that was cut is there again: what changed in between was told to nobody. @returns what ends it */
export function onLineBack(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function tellLineBack(): void {
  for (const listener of listeners) listener();
}
