import type { Instant } from '../../kernel/instant';
import type { CaseEventKind } from './case-terms';

/** Who does something: somebody of an office, or from outside, who is in none and has no id. */
export interface Doer {
  staffId: string;
  fullName: string;
  office: { id: string } | null;
}

/** What is written down, by a person or by the clock. */
export interface CaseStep {
  kind: CaseEventKind;
  actor: Doer | null;
  at: Instant;
  note?: string | null;
}
