import type { DossierState } from '../../src/modules/dossier/history/dossier.projection';
import { isOverQuota } from '../../src/modules/dossier/history/leg-quota';

/** The ordinal of a stay of the office that was too long; where none has ended, of the one that goes on; 0 without any. */
export function legToExplain({ legs }: DossierState, officeId: string): number {
  const own = legs.filter((leg) => leg.officeId === officeId);
  return (own.find((leg) => isOverQuota(leg, leg.usedMinutes)) ?? own.at(-1))?.ordinal ?? 0;
}
