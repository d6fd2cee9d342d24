import { useCallback } from 'react';
import { type Answer, useAnswer } from './use-answer';

/** What was answered since the page began; a machine of a centre goes on with it while its line is down. */
const kept = new Map<string, unknown>();

/** As useAnswer; where no answer comes now, the last one to the same question counts. @param key names the question */
export function useKeptAnswer<T>(key: string, ask: () => Promise<T>): [Answer<T>, () => void] {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when it is another question
  const asking = useCallback(async () => {
    try {
      const value = await ask();
      kept.set(key, value);
      return value;
    } catch (error) {
      if (kept.has(key)) return kept.get(key) as T;
      throw error;
    }
  }, [key]);
  return useAnswer(asking);
}
