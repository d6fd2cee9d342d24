import { useEffect, useRef } from 'react';

/** A scanner's keys come faster than any hand's; what is older begins no code. */
const GAP_MS = 400;

/** Hears a scanner, which types like a keyboard and presses Enter at the end. */
export function useScanned(onText: (text: string) => void): void {
  const latest = useRef(onText);
  latest.current = onText;
  useEffect(() => {
    let text = '';
    let last = 0;
    const onKey = (event: KeyboardEvent) => {
      const now = Date.now();
      if (now - last > GAP_MS) text = '';
      last = now;
      if (event.key === 'Enter') {
        // A button with the focus would be pressed by it.
        if (text !== '') event.preventDefault();
        if (text !== '') latest.current(text);
        text = '';
      } else if (event.key.length === 1) text += event.key;
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, []);
}
