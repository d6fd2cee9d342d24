import { useCallNextTicketMutation } from '@hcc/shared-schema/generated/hooks';
import { useCallback, useRef } from 'react';
import { newKey } from './new-key';

/** Calls the next one to my counter; pressed again after a lost answer it is the same call. */
export function useCallNext() {
  const [call] = useCallNextTicketMutation();
  const key = useRef(newKey());
  return useCallback(
    async (groupId: string | null = null) => {
      const { data } = await call({ variables: { input: { key: key.current, groupId } } });
      key.current = newKey();
      return data?.callNextTicket ?? null;
    },
    [call],
  );
}
