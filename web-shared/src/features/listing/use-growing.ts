import { startTransition, useEffect, useState } from 'react';

/** Drawn with the answer itself, so that the list is there at once. */
const FIRST = 4;
/** The rest in a few steps, each put into the page within 50 ms by a processor four times slower than a desk's. */
const STEP = 8;

/**
 * How many of so many rows are to be drawn now. What comes after the first is drawn as a transition: between two rows
 * a pressed key is answered.
 */
export function useGrowing(count: number): number {
  const [drawn, setDrawn] = useState(FIRST);
  useEffect(() => {
    if (drawn >= count) return;
    startTransition(() => setDrawn(drawn + STEP));
  }, [drawn, count]);
  return Math.min(drawn, count);
}
