import type { DossierAction } from '@hcc/shared-schema/generated/hooks';
import { useCallback, useState } from 'react';
import type { DossierOnPage } from '../use-dossier';
import { type ActionDraft, initialDraft, isUntouched } from './action-draft';

/** By person too: a shared PC must not show one clerk the words of another. */
function draftKey(staffId: string, code: string, action: DossierAction): string {
  return `hcc.draft.${staffId}.${code}.${action}`;
}

function readDraft(key: string, initial: ActionDraft): ActionDraft | undefined {
  try {
    const stored = localStorage.getItem(key);
    return stored ? { ...initial, ...(JSON.parse(stored) as Partial<ActionDraft>) } : undefined;
  } catch {
    return undefined;
  }
}

function writeDraft(key: string, draft: ActionDraft, initial: ActionDraft): void {
  try {
    if (isUntouched(draft, initial)) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // Without storage the words live as long as the form does.
  }
}

export function hasDraft(staffId: string, code: string, action: DossierAction): boolean {
  try {
    return localStorage.getItem(draftKey(staffId, code, action)) !== null;
  } catch {
    return false;
  }
}

export interface KeptDraft {
  draft: ActionDraft;
  /** The form opened with words from an earlier time. */
  restored: boolean;
  /** Something was typed that can be thrown away. */
  touched: boolean;
  change: (part: Partial<ActionDraft>) => void;
  clear: () => void;
}

/**
 * What is typed into one action's form of one dossier: kept until it is sent or thrown away. It begins with what the
 * dossier itself could say when the form was opened.
 */
export function useActionDraft(
  { id: staffId, office }: { id: string; office: { id: string } },
  dossier: DossierOnPage,
  action: DossierAction,
): KeptDraft {
  const key = draftKey(staffId, dossier.code, action);
  const [initial] = useState(() => initialDraft(action, dossier, office.id));
  const [restored, setRestored] = useState(() => readDraft(key, initial) !== undefined);
  const [draft, setDraft] = useState<ActionDraft>(() => readDraft(key, initial) ?? initial);

  const change = useCallback(
    (part: Partial<ActionDraft>) => {
      setDraft((before) => {
        const after = { ...before, ...part };
        writeDraft(key, after, initial);
        return after;
      });
    },
    [key, initial],
  );
  const clear = useCallback(() => {
    writeDraft(key, initial, initial);
    setDraft(initial);
    setRestored(false);
  }, [key, initial]);

  return { draft, restored, touched: !isUntouched(draft, initial), change, clear };
}
