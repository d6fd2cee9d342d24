import { useCallback, useEffect, useRef, useState } from 'react';
import { isBlank, loadDraft, newDraft, type ReceiveDraft, saveDraft } from './receive-draft';

/** Long enough not to write at every key, short enough that a power cut costs a word. */
const SAVE_AFTER_MS = 300;

export type DraftUpdate = (change: (draft: ReceiveDraft) => ReceiveDraft) => void;

/**
 * The draft of this account on this PC. It outlives the page, the line, the session and the browser.
 * @param begin what stands in the form before anything is typed; a draft of another version of it is not taken up
 */
export function useReceiveDraft(owner: string, begin: () => ReceiveDraft = newDraft) {
  const [first] = useState(begin);
  const [start] = useState(() => {
    const kept = loadDraft(owner);
    return kept?.submission?.expectedVersion === first.submission?.expectedVersion ? kept : null;
  });
  const [draft, setDraft] = useState<ReceiveDraft>(() => start ?? first);
  const [restored, setRestored] = useState(start !== null && !isBlank(start));
  const latest = useRef(draft);
  latest.current = draft;

  const save = useCallback(() => {
    // What nobody has touched is not kept.
    if (latest.current !== first) saveDraft(owner, latest.current);
  }, [owner, first]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the draft winds the timer again
  useEffect(() => {
    // What is newest when the timer fires: a dossier saved in between must not be written back.
    const timer = setTimeout(save, SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [save, draft]);

  useEffect(() => {
    window.addEventListener('pagehide', save);
    document.addEventListener('visibilitychange', save);
    return () => {
      window.removeEventListener('pagehide', save);
      document.removeEventListener('visibilitychange', save);
      save();
    };
  }, [save]);

  const update: DraftUpdate = useCallback((change) => setDraft((before) => change(before)), []);
  /** After saving, or when the clerk throws the draft away. Written at once: a saved dossier must not come back. */
  const startOver = useCallback(
    (next: ReceiveDraft = newDraft()) => {
      latest.current = next;
      setDraft(next);
      setRestored(false);
      saveDraft(owner, next);
    },
    [owner],
  );
  const acceptRestored = useCallback(() => setRestored(false), []);

  return { draft, update, startOver, restored, acceptRestored };
}
