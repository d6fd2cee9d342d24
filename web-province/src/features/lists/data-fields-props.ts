import type { EntryDraft } from './entry-draft';

export interface DataFieldsProps {
  draft: EntryDraft;
  /** Reasons of the server by field. */
  refusals: Partial<Record<string, string>>;
  onChange: (data: EntryDraft['data']) => void;
}
