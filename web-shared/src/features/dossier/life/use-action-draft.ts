import type { DossierAction } from '@hcc/shared-schema/generated/hooks';
import { useCallback, useState } from 'react';
import { type ActionDraft, emptyDraft, isEmptyDraft } from './action-forms';

/** By person too: a shared PC must not show one clerk the words of another. */
function draftKey(staffId: string, code: string, action: DossierAction): string {
  return `hcc.draft.${staffId}.${code}.${action}`;
}

function readDraft(key: string): ActionDraft | undefined {
  try {
    const stored = localStorage.getItem(key);
    return stored ? { ...emptyDraft, ...(JSON.parse(stored) as Partial<ActionDraft>) } : undefined;
  } catch {
    return undefined;
  }
}

function writeDraft(key: string, draft: ActionDraft): void {
  try {
    if (isEmptyDraft(draft)) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // Without storage the words live as long as the form does.
  }
}

export function hasDraft(staffId: string, code: string, action: DossierAction): boolean {
  return readDraft(draftKey(staffId, code, action)) !== undefined;
}

export interface KeptDraft {
  draft: ActionDraft;
  /** The form opened with words from an earlier time. */
  restored: boolean;
  change: (part: Partial<ActionDraft>) => void;
  clear: () => void;
}

/** What is typed into one action's form of one dossier: kept until it is sent or thrown away. */
export function useActionDraft(staffId: string, code: string, action: DossierAction): KeptDraft {
  const key = draftKey(staffId, code, action);
  const [restored, setRestored] = useState(() => readDraft(key) !== undefined);
  const [draft, setDraft] = useState<ActionDraft>(() => readDraft(key) ?? emptyDraft);

  const change = useCallback(
    (part: Partial<ActionDraft>) => {
      setDraft((before) => {
        const after = { ...before, ...part };
        writeDraft(key, after);
        return after;
      });
    },
    [key],
  );
  const clear = useCallback(() => {
    writeDraft(key, emptyDraft);
    setDraft(emptyDraft);
    setRestored(false);
  }, [key]);

  return { draft, restored, change, clear };
}
