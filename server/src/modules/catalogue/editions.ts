import type { Instant } from '../../kernel/instant';

/** What of an edition says when it counts. */
export interface Edition {
  versionNo: number;
  effectiveFrom: Instant;
  effectiveUntil: Instant | null;
}

/** Of two that begin at one moment the newer one counts, so it comes last. */
export function inOrderOfBeginning(a: Edition, b: Edition): number {
  return a.effectiveFrom - b.effectiveFrom || a.versionNo - b.versionNo;
}

/** The edition under which a dossier is received at a moment; undefined before the first and after an end. */
export function editionAt<Each extends Edition>(inOrder: readonly Each[], at: Instant): Each | undefined {
  const begun = inOrder.findLast(({ effectiveFrom }) => effectiveFrom <= at);
  return begun && (begun.effectiveUntil === null || at < begun.effectiveUntil) ? begun : undefined;
}

/** The edition that speaks for the procedure: the one that counts, else the last that did, else the first to come. */
export function standingFor<Each extends Edition>(inOrder: readonly Each[], at: Instant): Each | undefined {
  return inOrder.findLast(({ effectiveFrom }) => effectiveFrom <= at) ?? inOrder[0];
}
