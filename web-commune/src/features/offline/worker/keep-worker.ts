const ADDRESS = '/commune/desk-worker.js';
const SCOPE = '/commune/';

let newer = false;
const listeners = new Set<() => void>();

export const isNewer = (): boolean => newer;
export const onNewer = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/**
 * Keeps the app's files on this machine. A newer release is fetched beside the one in use, and is what opens next;
 * nothing is loaded anew by itself, since a form may be half filled.
 */
export function keepWorker(): void {
  const container = navigator.serviceWorker;
  if (!container || document.documentElement.dataset.practice !== undefined) return;
  const isFirst = container.controller === null;
  container.addEventListener('controllerchange', () => {
    // The first worker of all brings nothing newer.
    if (isFirst || newer) return;
    newer = true;
    for (const listener of listeners) listener();
  });
  container.register(ADDRESS, { scope: SCOPE, updateViaCache: 'none' }).catch(() => undefined);
}

/** This machine is no desk any more. */
export async function dropWorker(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration(SCOPE);
  await registration?.unregister();
}
