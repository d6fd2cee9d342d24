import { currentLanguage } from '@hcc/web-shared/src/i18n/language';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Board } from '../../api/floor-api';
import { Announcer } from './announcer';
import { type Call, keyOfCall } from './new-calls';

/** Who puts the board up reads it; visitors need not go on reading it. */
const VOICELESS_SHOWN_MS = 30_000;

export interface Announcing {
  /** Whether the browser allows sound. */
  isAllowed: boolean;
  /** Asks for it, at a press. */
  allow: () => void;
  /** Key of the number that is called out now; one after another where several were called at once. */
  turn: string | null;
  /** For a while after it was found that no voice of the language is there. */
  isVoiceless: boolean;
}

/** Calls out what is new on the board. */
export function useAnnouncer(board: Board): Announcing {
  const announcer = useRef<Announcer | null>(null);
  const [isAllowed, setAllowed] = useState(false);
  const [turn, setTurn] = useState<string | null>(null);
  const [isVoiceless, setVoiceless] = useState(false);
  const open = useCallback(() => void announcer.current?.open().then(setAllowed), []);
  useEffect(() => {
    const onTurn = (call: Call | null) => setTurn(call && keyOfCall(call));
    const own = new Announcer({ onTurn, onVoiceless: () => setVoiceless(true) });
    announcer.current = own;
    open();
    return () => void own.close();
  }, [open]);
  useEffect(() => announcer.current?.hear(board.calls, Date.parse(board.at), currentLanguage()), [board]);
  useEffect(() => {
    if (!isVoiceless) return;
    const timer = setTimeout(() => setVoiceless(false), VOICELESS_SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isVoiceless]);
  return { isAllowed, allow: open, turn, isVoiceless };
}
