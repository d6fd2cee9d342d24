import type { FeedbackKind, FeedbackTopic } from '@hcc/shared-schema/generated/hooks';

/** What has been typed and not been sent; the key makes a second sending the same report. */
export interface ReportDraft {
  key: string;
  kind: FeedbackKind | '';
  topic: FeedbackTopic | '';
  title: string;
  content: string;
}

const nameOf = (staffId: string) => `hcc_feedback_draft_${staffId}`;

export const newDraft = (): ReportDraft => ({
  key: crypto.randomUUID(),
  kind: '',
  topic: '',
  title: '',
  content: '',
});

/** Kept per person: several share a desk's computer. */
export function readDraft(staffId: string): ReportDraft {
  try {
    const kept = localStorage.getItem(nameOf(staffId));
    return kept === null ? newDraft() : { ...newDraft(), ...(JSON.parse(kept) as ReportDraft) };
  } catch {
    return newDraft();
  }
}

export function keepDraft(staffId: string, draft: ReportDraft): void {
  try {
    localStorage.setItem(nameOf(staffId), JSON.stringify(draft));
  } catch {
    // A full or forbidden storage: the text stays on the screen.
  }
}

export function dropDraft(staffId: string): void {
  try {
    localStorage.removeItem(nameOf(staffId));
  } catch {
    // Nothing was kept, then.
  }
}
