import { useCallback, useEffect, useState } from 'react';
import { askAgainAfterMs } from './public-api';

export type Answer<T> = { state: 'waiting' } | { state: 'here'; value: T } | { state: 'failed'; error: unknown };

/**
 * Asks again when `ask` changes (make it with useCallback), and by itself while the server is away; an answer that comes
 * too late is dropped.
 */
export function useAnswer<T>(ask: () => Promise<T>): [Answer<T>, () => void] {
  const [answer, setAnswer] = useState<Answer<T>>({ state: 'waiting' });
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks the same question once more
  useEffect(() => {
    let wanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const attempt = (count: number) =>
      ask().then(
        (value) => wanted && setAnswer({ state: 'here', value }),
        (error: unknown) => {
          if (!wanted) return;
          setAnswer({ state: 'failed', error });
          const wait = askAgainAfterMs(error, count);
          if (wait !== null) timer = setTimeout(() => void attempt(count + 1), wait);
        },
      );
    setAnswer({ state: 'waiting' });
    void attempt(1);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [ask, round]);
  return [answer, useCallback(() => setRound((before) => before + 1), [])];
}
