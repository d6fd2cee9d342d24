import { useCallback, useEffect, useState } from 'react';
import { type Held, heldTicket } from '../../api/floor-api';
import { PublicFailure } from '../../api/public-api';

const EVERY_MS = 10_000;
/** Nothing changes any more. */
const ENDED: readonly Held['state'][] = ['DONE', 'CANCELLED', 'LEFT_OVER'];

export interface Holding {
  ticket: Held | null;
  /** There is none with this secret. */
  isUnknown: boolean;
  /** What is shown may be old: the last question had no answer. */
  isAway: boolean;
  show: (ticket: Held) => void;
}

/** A ticket by its secret, asked for again while the page is looked at. */
export function useHeldTicket(secret: string): Holding {
  const [ticket, setTicket] = useState<Held | null>(null);
  const [isUnknown, setUnknown] = useState(secret === '');
  const [isAway, setAway] = useState(false);
  const show = useCallback((next: Held) => {
    setTicket(next);
    setAway(false);
  }, []);
  const isOver = isUnknown || (ticket !== null && ENDED.includes(ticket.state));
  useEffect(() => {
    if (isOver) return;
    let isWanted = true;
    const look = async () => {
      if (document.visibilityState === 'hidden') return;
      try {
        const next = await heldTicket(secret);
        if (isWanted) show(next);
      } catch (error) {
        if (!isWanted) return;
        if (error instanceof PublicFailure && error.code === 'NOT_FOUND') setUnknown(true);
        else setAway(true);
      }
    };
    void look();
    const timer = setInterval(() => void look(), EVERY_MS);
    document.addEventListener('visibilitychange', look);
    window.addEventListener('online', look);
    return () => {
      isWanted = false;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('online', look);
    };
  }, [secret, isOver, show]);
  return { ticket, isUnknown, isAway, show };
}
