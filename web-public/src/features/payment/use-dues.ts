import { useCallback, useEffect, useState } from 'react';
import { citizenDues, type Due, type Dues, type Slip } from '../../api/payment-api';
import { useAnswer } from '../../api/use-answer';

/** While money may be on its way; a phone on a slow line is not kept busy with it. */
const FIRST_LOOK_MS = 4_000;
const LONGEST_MS = 20_000;

/** Whether money may come for it at any moment. */
export const isAwaited = ({ state, transfer, online }: Due): boolean =>
  state === 'OWED' && (transfer !== null || online === 'OPEN');

/** What is owed, looked up again by itself while money may be on its way. */
export function useDues({ code, key }: Slip) {
  const [answer, again] = useAnswer(useCallback(() => citizenDues({ code, key }), [code, key]));
  const [newer, setNewer] = useState<Dues>();
  const dues = newer ?? (answer.state === 'here' ? answer.value : undefined);
  const isWaiting = dues?.dues.some(isAwaited) ?? false;
  useEffect(() => {
    if (!isWaiting) return;
    let wait = FIRST_LOOK_MS;
    let timer = setTimeout(look, wait);
    let wanted = true;
    async function look() {
      // What nobody looks at need not be new.
      if (document.visibilityState === 'visible') {
        const found = await citizenDues({ code, key }).catch(() => undefined);
        if (!wanted) return;
        if (found) setNewer(found);
      }
      wait = Math.min(LONGEST_MS, wait * 1.3);
      timer = setTimeout(look, wait);
    }
    const comeBack = () => {
      if (document.visibilityState !== 'visible') return;
      clearTimeout(timer);
      wait = FIRST_LOOK_MS;
      void look();
    };
    document.addEventListener('visibilitychange', comeBack);
    return () => {
      wanted = false;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', comeBack);
    };
  }, [isWaiting, code, key]);
  return { answer, dues, isWaiting, setDues: setNewer, again };
}
