import type { DossierState } from './dossier.projection';

export interface Station {
  officeId: string;
}

/** Offices through which a dossier passed and which were asked about it: all that see it by that alone. */
export function stationsOf({ legs, proceedings }: Pick<DossierState, 'legs' | 'proceedings'>): readonly Station[] {
  if (proceedings.consultations.length === 0) return legs;
  const consulted = proceedings.consultations.flatMap(({ officeId }) => (officeId === null ? [] : [{ officeId }]));
  return [...legs, ...consulted];
}
