import { StepKind } from '../../catalogue/catalogue-terms';
import type { LegState } from './dossier.projection';

/**
 * Whether a stay took longer than it was given. A result that lies ready is waited for by nobody: a citizen who fetches
 * it late makes no office late.
 * @param usedMinutes working minutes, of a stay that goes on up to now
 */
export function isOverQuota(
  { stepKind, quotaMinutes }: Pick<LegState, 'stepKind' | 'quotaMinutes'>,
  usedMinutes: number,
): boolean {
  return stepKind !== StepKind.RETURN && quotaMinutes > 0 && usedMinutes > quotaMinutes;
}
