import { serverNow } from '@hcc/web-shared/src/ui/text/server-clock';
import { useEffect, useState } from 'react';

/** The server's time, looked at again every so many milliseconds. */
export function useClock(everyMs = 1_000): number {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
