import { useCallback, useEffect, useState } from 'react';

export type Answer<T> = { state: 'waiting' } | { state: 'here'; value: T } | { state: 'failed'; error: unknown };

/** Asks again when `ask` changes (make it with useCallback); an answer that comes too late is dropped. */
export function useAnswer<T>(ask: () => Promise<T>): [Answer<T>, () => void] {
  const [answer, setAnswer] = useState<Answer<T>>({ state: 'waiting' });
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks the same question once more
  useEffect(() => {
    let wanted = true;
    setAnswer({ state: 'waiting' });
    ask().then(
      (value) => wanted && setAnswer({ state: 'here', value }),
      (error: unknown) => wanted && setAnswer({ state: 'failed', error }),
    );
    return () => {
      wanted = false;
    };
  }, [ask, round]);
  return [answer, useCallback(() => setRound((before) => before + 1), [])];
}
