const CODE = /\d{3}(?:\.\d{2,3})+\.H\d{2}-\d{6}-\d{4,}/i;

/**
 * The dossier code in what a scanner or a person typed: the bar code holds the code alone, the QR code an address with
 * the code in it, and a person may put blanks between the parts. Undefined where there is none.
 */
export function readDossierCode(text: string): string | undefined {
  return CODE.exec(text.replace(/\s+/g, ''))?.[0].toUpperCase();
}
