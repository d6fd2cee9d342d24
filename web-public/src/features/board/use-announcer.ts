import { currentLanguage } from '@hcc/web-shared/src/i18n/language';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Board } from '../../api/floor-api';
import { Announcer } from './announcer';

/** Calls out what is new on the board. @returns whether the browser allows sound, and what asks for it at a press */
export function useAnnouncer(board: Board): { isAllowed: boolean; allow: () => void } {
  const announcer = useRef<Announcer | null>(null);
  const [isAllowed, setAllowed] = useState(false);
  const open = useCallback(() => void announcer.current?.open().then(setAllowed), []);
  useEffect(() => {
    const own = new Announcer();
    announcer.current = own;
    open();
    return () => void own.close();
  }, [open]);
  useEffect(() => announcer.current?.hear(board.calls, Date.parse(board.at), currentLanguage()), [board]);
  return { isAllowed, allow: open };
}
