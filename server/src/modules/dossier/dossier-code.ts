/** Behind the code on a slip that supersedes an earlier one: "-L2" for the second edition. */
const EDITION = /(?<=\d)-L\d{1,3}$/;

/**
 * "000.17.28.h56-210305-0007 " as a scanner or a citizen gives it. The bar code of a superseding slip says its edition
 * behind the code; all editions lead to the same dossier.
 */
export function normalCode(code: string): string {
  return code.replace(/\s+/g, '').toUpperCase().replace(EDITION, '');
}

/** What the bar code of a slip says. */
export function slipCode(code: string, edition: number): string {
  return edition > 1 ? `${code}-L${edition}` : code;
}
