import {
  COMMITTEE,
  DEPARTMENT,
  DESK,
  DISTRICT,
  DISTRICT_COMMITTEE,
  DIVISION,
  LEADERSHIP,
  NEIGHBOUR,
  OTHER_DISTRICT,
  OTHER_DIVISION,
  STRANGER,
} from './walk';

/**
 * Dossiers by where they have been: "home" stayed in the commune of DESK, "up" went to DIVISION, "top" to DEPARTMENT;
 * "district" was received by DISTRICT, the others by NEIGHBOUR and by STRANGER.
 */
export type Name = 'home' | 'up' | 'top' | 'district' | 'neighbour' | 'stranger';
export const NAMES: readonly Name[] = ['home', 'up', 'top', 'district', 'neighbour', 'stranger'];

/** Who sees which of the dossiers, said without the server's own rule; and the area whose figures they may read. */
export const SIGHT: Record<string, { names: readonly Name[]; root: string | null }> = {
  [DESK]: { names: ['home', 'up', 'top'], root: '14869' },
  [COMMITTEE]: { names: ['home', 'up', 'top'], root: '14869' },
  [NEIGHBOUR]: { names: ['neighbour'], root: '14872' },
  [`${NEIGHBOUR}.ubnd`]: { names: ['neighbour'], root: '14872' },
  [STRANGER]: { names: ['stranger'], root: '14845' },
  [DISTRICT]: { names: ['home', 'up', 'top', 'district', 'neighbour'], root: '385' },
  [DISTRICT_COMMITTEE]: { names: ['home', 'up', 'top', 'district', 'neighbour'], root: '385' },
  [DIVISION]: { names: ['up', 'top'], root: null },
  [OTHER_DIVISION]: { names: [], root: null },
  'huyen.385.tckh': { names: ['district'], root: null },
  [OTHER_DISTRICT]: { names: ['stranger'], root: '384' },
  [DEPARTMENT]: { names: ['top'], root: null },
  'so.tp': { names: [], root: null },
  tinh: { names: NAMES, root: '38' },
  'tinh.ubnd': { names: NAMES, root: '38' },
  [LEADERSHIP]: { names: NAMES, root: '38' },
  quantri: { names: NAMES, root: '38' },
};
