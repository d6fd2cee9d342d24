import { useCallback, useEffect, useRef, useState } from 'react';
import { isBlank, loadDraft, newDraft, type ReceiveDraft, saveDraft } from './receive-draft';

/** Long enough not to write at every key, short enough that a power cut costs a word. */
const SAVE_AFTER_MS = 300;

export type DraftUpdate = (change: (draft: ReceiveDraft) => ReceiveDraft) => void;

/** The draft of this account on this PC. It outlives the page, the line, the session and the browser. */
export function useReceiveDraft(staffId: string) {
  const [start] = useState(() => loadDraft(staffId));
  const [draft, setDraft] = useState<ReceiveDraft>(() => start ?? newDraft());
  const [restored, setRestored] = useState(start !== null && !isBlank(start));
  const latest = useRef(draft);
  latest.current = draft;

  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the draft winds the timer again
  useEffect(() => {
    // What is newest when the timer fires: a dossier saved in between must not be written back.
    const timer = setTimeout(() => saveDraft(staffId, latest.current), SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [staffId, draft]);

  useEffect(() => {
    const flush = () => saveDraft(staffId, latest.current);
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [staffId]);

  const update: DraftUpdate = useCallback((change) => setDraft((before) => change(before)), []);
  /** After saving, or when the clerk throws the draft away. Written at once: a saved dossier must not come back. */
  const startOver = useCallback(
    (next: ReceiveDraft = newDraft()) => {
      latest.current = next;
      setDraft(next);
      setRestored(false);
      saveDraft(staffId, next);
    },
    [staffId],
  );
  const acceptRestored = useCallback(() => setRestored(false), []);

  return { draft, update, startOver, restored, acceptRestored };
}
