import { useWorklistChangedSubscription } from '@hcc/shared-schema/generated/hooks';
import { useCallback, useEffect, useRef } from 'react';
import { onLineOpen } from './link/line-open';

const GATHER_MS = 700;
const SPACING_MS = 4000;
const STALE_MS = 30_000;

/**
 * Calls `onNews` when something at my office changed: told by the live line, or when it is there,
 * for the first time or again, the window is looked at again or the network comes back. A burst of events is one call, and calls keep their distance:
 * a desk on a poor line must not read its list once for every dossier that a busy district moves.
 */
export function useOfficeFeed(onNews: () => void, enabled = true): void {
  const latest = useRef(onNews);
  latest.current = onNews;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const lastCall = useRef(Date.now());

  const tell = useCallback(() => {
    if (timer.current !== undefined) return;
    const wait = Math.max(GATHER_MS, lastCall.current + SPACING_MS - Date.now());
    timer.current = setTimeout(() => {
      timer.current = undefined;
      lastCall.current = Date.now();
      latest.current();
    }, wait);
  }, []);

  useWorklistChangedSubscription({ skip: !enabled, ignoreResults: true, onData: tell });

  useEffect(() => {
    if (!enabled) return;
    const onLook = () => {
      if (document.visibilityState === 'visible' && Date.now() - lastCall.current > STALE_MS) tell();
    };
    document.addEventListener('visibilitychange', onLook);
    window.addEventListener('focus', onLook);
    window.addEventListener('online', tell);
    const forgetLine = onLineOpen(tell);
    return () => {
      forgetLine();
      document.removeEventListener('visibilitychange', onLook);
      window.removeEventListener('focus', onLook);
      window.removeEventListener('online', tell);
      clearTimeout(timer.current);
      timer.current = undefined;
    };
  }, [enabled, tell]);
}
