const CODE = /\d{3}(?:\.\d{2,3})+\.H\d{2}-\d{6}-\d{4,}/i;

/**
 * The dossier code in what a scanner typed: the bar code holds the code alone, the QR code may hold an address with
 * the code in it. Undefined where there is none.
 */
export function readDossierCode(text: string): string | undefined {
  return CODE.exec(text)?.[0].toUpperCase();
}
