import { serverNow } from '@hcc/web-shared/src/ui/text/server-clock';
import { useEffect, useState } from 'react';
import { type AskedRating, counterRating, rateAtCounter } from '../../api/floor-api';
import { PublicFailure } from '../../api/public-api';
import type { Face } from '../voice/faces';

const THANKS_MS = 6_000;

export type CounterAsks =
  | { state: 'nothing' }
  /** `isUnsent`: a press did not get through, and may be repeated. */
  | { state: 'asks'; rating: AskedRating; isUnsent: boolean }
  | { state: 'thanks' };

const NOTHING: CounterAsks = { state: 'nothing' };

/**
 * What the screen of a counter asks of who was just served, and his press.
 * @param change what changes when a service ends or begins there: it is asked anew
 */
export function useCounterRating(token: string, change: string): [CounterAsks, (face: Face) => void] {
  const [asks, setAsks] = useState<CounterAsks>(NOTHING);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew with every change at the counter
  useEffect(() => {
    let isWanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (rating: AskedRating | null) => {
      if (!isWanted) return;
      // Who pressed is thanked, though the question is over by then.
      setAsks((before) =>
        rating ? { state: 'asks', rating, isUnsent: false } : before.state === 'thanks' ? before : NOTHING,
      );
      if (rating) timer = setTimeout(() => setAsks(NOTHING), Date.parse(rating.until) - serverNow());
    };
    // A counter without a line asks nothing: its board says that the line is away.
    void counterRating(token).then(show, () => show(null));
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [token, change]);
  const isThanking = asks.state === 'thanks';
  useEffect(() => {
    if (!isThanking) return;
    const timer = setTimeout(() => setAsks(NOTHING), THANKS_MS);
    return () => clearTimeout(timer);
  }, [isThanking]);
  const rate = (face: Face) => {
    if (asks.state !== 'asks') return;
    const { rating } = asks;
    rateAtCounter(token, { ticketId: rating.ticketId, face }).then(
      () => setAsks({ state: 'thanks' }),
      (error: unknown) => {
        const isAway = error instanceof PublicFailure && (error.code === 'NETWORK' || error.code === 'UNAVAILABLE');
        setAsks(isAway ? { state: 'asks', rating, isUnsent: true } : NOTHING);
      },
    );
  };
  return [asks, rate];
}
