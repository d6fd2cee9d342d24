import type { OfficeLoadPartsFragment } from '@hcc/shared-schema/generated/hooks';

export type Load = OfficeLoadPartsFragment;

/** How many dossiers lay with one person at a time: minutes of stays over minutes of people; null where nobody was there. */
export function strainOf({ usedMinutes, availableMinutes }: Load): number | null {
  return availableMinutes > 0 ? usedMinutes / availableMinutes : null;
}

/** What waits, for each who is there today; null where nobody is. */
export function perHead({ held, present }: Load): number | null {
  return present > 0 ? held / present : null;
}
