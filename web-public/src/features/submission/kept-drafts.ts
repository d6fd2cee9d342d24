import type { Place } from './office-choice';
import { newRequest, type RequestDraft } from './request-draft';

/** What stands on this phone of a request that is not sent in. */
export interface KeptDraft {
  code: string;
  procedureName: string;
  draft: RequestDraft;
  place: Place;
  /** With which the server has it too; null as long as it has not. */
  secret: string | null;
  version: number | null;
  savedAt: number;
}

const PREFIX = 'hcc-draft.';
const KEPT_MS = 30 * 24 * 3_600_000;
export const NOWHERE: Place = { areaCode: '', name: '' };

export function newDraft(code: string, procedureName: string): KeptDraft {
  return { code, procedureName, draft: newRequest(), place: NOWHERE, secret: null, version: null, savedAt: 0 };
}

/** What the server was given of it. */
export function contentOfDraft({ code, procedureName, draft, place }: KeptDraft): string {
  return JSON.stringify({ code, procedureName, draft, place });
}

/** What such a content says, as far as it can be read. */
export function draftFromContent(content: string, procedureName: string, code: string): KeptDraft {
  const fresh = newDraft(code, procedureName);
  const { draft, place } = JSON.parse(content) as Partial<KeptDraft>;
  return { ...fresh, draft: { ...fresh.draft, ...draft }, place: place ?? NOWHERE };
}

function read(key: string): KeptDraft | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as KeptDraft | null;
    if (!kept?.draft || Date.now() - kept.savedAt > KEPT_MS) return null;
    return { ...kept, draft: { ...newRequest(), ...kept.draft } };
  } catch {
    return null;
  }
}

export const keptDraft = (code: string): KeptDraft | null => read(PREFIX + code);

/** All that stand on this phone, the latest first. */
export function keptDrafts(): KeptDraft[] {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
    return keys.flatMap((key) => read(key) ?? []).sort((a, b) => b.savedAt - a.savedAt);
  } catch {
    return [];
  }
}

export function keepDraft(kept: KeptDraft): void {
  try {
    localStorage.setItem(PREFIX + kept.code, JSON.stringify({ ...kept, savedAt: Date.now() }));
  } catch {
    // Storage may be switched off or full; the page goes on with what is in memory.
  }
}

export function forgetDraft(code: string): void {
  try {
    localStorage.removeItem(PREFIX + code);
  } catch {
    // As above.
  }
}
