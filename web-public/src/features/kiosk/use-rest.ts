import { useEffect, useRef, useState } from 'react';

/**
 * Counts the seconds in which nobody touches the screen; a touch, a key or a scan begins anew.
 * @param seconds how long until `onEnd`; null where nothing is counted
 * @returns the seconds that are left
 */
export function useRest(seconds: number | null, onEnd: () => void): number | null {
  const [left, setLeft] = useState(seconds);
  const latest = useRef(onEnd);
  latest.current = onEnd;
  useEffect(() => {
    setLeft(seconds);
    if (seconds === null) return;
    let end = Date.now() + seconds * 1_000;
    const touched = () => {
      end = Date.now() + seconds * 1_000;
      setLeft(seconds);
    };
    const timer = setInterval(() => {
      const remaining = Math.ceil((end - Date.now()) / 1_000);
      if (remaining > 0) return setLeft(remaining);
      clearInterval(timer);
      latest.current();
    }, 250);
    const signs = ['pointerdown', 'keydown', 'wheel'] as const;
    for (const sign of signs) window.addEventListener(sign, touched, { passive: true });
    return () => {
      clearInterval(timer);
      for (const sign of signs) window.removeEventListener(sign, touched);
    };
  }, [seconds]);
  return left;
}
