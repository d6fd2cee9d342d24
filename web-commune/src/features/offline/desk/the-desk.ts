import { useSyncExternalStore } from 'react';
import { Desk } from './desk';
import type { DeskView } from './desk-view';
import { serverApi } from './server-api';

/** This machine, as this window has it. */
export const theDesk = new Desk(serverApi);

export function useDesk(): DeskView {
  return useSyncExternalStore(theDesk.subscribe, theDesk.snapshot);
}
