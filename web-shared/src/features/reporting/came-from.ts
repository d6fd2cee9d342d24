import { useLocation } from 'react-router';

interface CameFrom {
  cameFrom: string;
}

/** Link state that lets the dossiers of a figure lead back to the very page the figure stood on. */
export function useHere(): CameFrom {
  const { pathname, search } = useLocation();
  return { cameFrom: `${pathname}${search}` };
}

/** The page whose figure was opened; null where the address was opened by itself, e.g. sent by a colleague. */
export function useCameFrom(): string | null {
  const state: unknown = useLocation().state;
  if (typeof state !== 'object' || state === null || !('cameFrom' in state)) return null;
  return typeof state.cameFrom === 'string' ? state.cameFrom : null;
}
