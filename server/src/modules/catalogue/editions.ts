import type { Instant } from '../../kernel/instant';
import type { ProcedureVersion } from './procedure.entity';

type Edition = Pick<ProcedureVersion, 'versionNo' | 'effectiveFrom' | 'effectiveUntil'>;

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
