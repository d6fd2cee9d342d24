import { useCallback, useState } from 'react';

export interface Deed {
  isBusy: boolean;
  error: unknown;
  /** @returns what came of it, or undefined where it failed */
  run: <Done>(deed: () => Promise<Done>) => Promise<Done | undefined>;
}

/** One deed at a time, and why it failed; then and afterwards the floor is read anew, for somebody may have been first. */
export function useDeed(refetch: () => Promise<unknown>): Deed {
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const run = useCallback(
    async <Done>(deed: () => Promise<Done>): Promise<Done | undefined> => {
      setBusy(true);
      setError(null);
      try {
        return await deed();
      } catch (thrown) {
        setError(thrown);
        return undefined;
      } finally {
        await refetch().catch(() => undefined);
        setBusy(false);
      }
    },
    [refetch],
  );
  return { isBusy, error, run };
}
