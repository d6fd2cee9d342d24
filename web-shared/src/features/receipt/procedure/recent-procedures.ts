import type { PickedProcedure } from '../draft/receive-draft';

const KEEP = 8;
const storageKey = (staffId: string) => `hcc.recent-procedures.${staffId}`;

/** A desk lives on a handful of procedures: the last ones received here come up before anything is typed. */
export function recentProcedures(staffId: string): PickedProcedure[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey(staffId)) ?? '[]');
    return Array.isArray(stored) ? (stored as PickedProcedure[]).slice(0, KEEP) : [];
  } catch {
    return [];
  }
}

export function rememberProcedure(staffId: string, procedure: PickedProcedure): void {
  const others = recentProcedures(staffId).filter(({ code }) => code !== procedure.code);
  try {
    localStorage.setItem(storageKey(staffId), JSON.stringify([procedure, ...others].slice(0, KEEP)));
  } catch {
    // Only a convenience.
  }
}
