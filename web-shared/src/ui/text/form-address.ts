/** Letters and slips of one dossier as PDF; the form as Circular 01/2018 numbers it, or what it is. */
export type DossierForm = '02' | '04' | '05' | 'payment' | 'receipt' | 'consultation' | 'return';

/** @param n which of several, e.g. the ordinal of a consultation */
export function formAddress(code: string, form: DossierForm, n?: number): string {
  return `/forms/${encodeURIComponent(code)}/${form}.pdf${n === undefined ? '' : `?n=${n}`}`;
}

/** The list with which results are handed over, for two signatures. */
export function handoverAddress(listId: string): string {
  return `/forms/handover/${encodeURIComponent(listId)}.pdf`;
}
