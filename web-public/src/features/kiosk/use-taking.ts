import type { TakeTicketInput } from '@hcc/shared-schema/generated/hooks';
import { useEffect, useState } from 'react';
import { type Issued, takeKioskTicket } from '../../api/floor-api';
import { askAgainAfterMs, PublicFailure } from '../../api/public-api';

export type Taking =
  /** `isAway`: it was sent, and no answer came; it is sent again with its key. */
  | { state: 'taking'; isAway: boolean }
  | { state: 'here'; ticket: Issued }
  | { state: 'refused'; failure: PublicFailure };

type Wish = Omit<TakeTicketInput, 'idempotencyKey'>;

/** Some browsers give random identifiers to secure pages alone, and a kiosk may stand on a plain line. */
const newKey = (): string =>
  globalThis.crypto?.randomUUID?.() ?? `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

/** Takes one ticket, however often it has to be asked for. */
export function useTaking(token: string, wish: Wish): Taking {
  const [taking, setTaking] = useState<Taking>({ state: 'taking', isAway: false });
  const [input] = useState<TakeTicketInput>(() => ({ ...wish, idempotencyKey: newKey() }));
  useEffect(() => {
    let isWanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const attempt = async (count: number) => {
      try {
        const ticket = await takeKioskTicket(token, input);
        if (isWanted) setTaking({ state: 'here', ticket });
      } catch (error) {
        if (!isWanted) return;
        const wait = askAgainAfterMs(error, count);
        if (wait === null) {
          setTaking({ state: 'refused', failure: error instanceof PublicFailure ? error : new PublicFailure('OTHER') });
          return;
        }
        setTaking({ state: 'taking', isAway: true });
        timer = setTimeout(() => void attempt(count + 1), Math.min(wait, 5_000));
      }
    };
    void attempt(0);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [token, input]);
  return taking;
}
