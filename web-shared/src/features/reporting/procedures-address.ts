/** Which of the procedures are listed: all, those that say everything, those that lack something, those worked out step by step. */
export const SHOWN = ['all', 'whole', 'lacking', 'digitised'] as const;
export type Shown = (typeof SHOWN)[number];

/** The procedures that a number counts: of an area with those below it, or of one office. */
export function proceduresAddress(
  { areaCode, officeCode }: { areaCode?: string | null; officeCode?: string | null },
  show: Shown = 'all',
): string {
  const params = new URLSearchParams();
  if (officeCode) params.set('officeCode', officeCode);
  else if (areaCode) params.set('areaCode', areaCode);
  if (show !== 'all') params.set('show', show);
  return `/targets/procedures?${params}`;
}
