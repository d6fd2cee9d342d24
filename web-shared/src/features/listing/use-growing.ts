import { useEffect, useState } from 'react';

/** As many rows as a screen shows. */
const FIRST = 12;
/** Drawn within 50 ms by a processor four times slower than a desk's, so that a key pressed meanwhile is answered. */
const STEP = 8;

/** How many of so many rows are to be drawn now: first those that a screen shows, then the rest, a few at a time. */
export function useGrowing(count: number): number {
  const [drawn, setDrawn] = useState(FIRST);
  useEffect(() => {
    if (drawn >= count) return;
    const timer = setTimeout(() => setDrawn(drawn + STEP));
    return () => clearTimeout(timer);
  }, [drawn, count]);
  return Math.min(drawn, count);
}
