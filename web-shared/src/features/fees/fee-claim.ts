/** What the citizen at the desk claims: copies and pages where they count, and why he pays less. */
export interface FeeClaim {
  copies: number;
  pages: number;
  exemption: string;
  /** The paper that shows it. */
  evidence: string;
}

export const NO_CLAIM: FeeClaim = { copies: 1, pages: 1, exemption: '', evidence: '' };
