import { useCallback, useEffect, useState } from 'react';

const PREFIX = 'hcc-typed.';

function read<T>(key: string): T | undefined {
  try {
    const text = sessionStorage.getItem(key);
    return text === null ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}

function write(key: string, value: unknown): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Storage may be switched off or full; the page goes on with what is in memory.
  }
}

/**
 * State that outlives a reload of this tab and goes with it: a telephone that is short of memory loads the page anew
 * when somebody comes back from the camera. Nothing of it stays for who has the machine next.
 * @param name what is typed there; another name is another thing
 * @returns the value, what changes it, and what forgets it once it is sent
 */
export function useKept<T>(name: string, initial: () => T) {
  const key = PREFIX + name;
  const [value, setValue] = useState<T>(() => read<T>(key) ?? initial());
  useEffect(() => write(key, value), [key, value]);
  const forget = useCallback(() => {
    try {
      sessionStorage.removeItem(key);
    } catch {
      // As above.
    }
  }, [key]);
  return [value, setValue, forget] as const;
}
