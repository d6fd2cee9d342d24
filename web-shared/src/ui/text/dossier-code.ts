/** What a slip carries: the code of the dossier and, where it was read too, the secret that opens the whole state. */
export interface SlipCode {
  code: string;
  key?: string;
}

const CODE_UP_TO_NUMBER = /\d{3}(?:\s*\.\s*\d{2,3})+\s*\.\s*H\d{2}\s*-\s*\d{6}\s*-\s*/i;
/** The number grows beyond four digits; the secret has 14 characters and may begin with digits. */
const NUMBER_AND_KEY = /^(\d{4,}?)([0-9A-Z]{14})?$/;

/**
 * What a scanner or a person typed: the bar code holds the code alone, the QR code an address with code and secret, and
 * a person puts the secret behind the code, with blanks and dashes or without. Undefined where there is no code.
 */
export function readSlipCode(text: string): SlipCode | undefined {
  const start = CODE_UP_TO_NUMBER.exec(text);
  if (!start) return undefined;
  const rest = text.slice(start.index + start[0].length).toUpperCase();
  const [, number, key] = NUMBER_AND_KEY.exec(rest.replace(/[^0-9A-Z]/g, '')) ?? /^(\d{4,})/.exec(rest) ?? [];
  if (!number) return undefined;
  const code = start[0].replace(/\s+/g, '').toUpperCase() + number;
  return key ? { code, key } : { code };
}

/** The code alone, for staff: they see the dossier by their rights. */
export function readDossierCode(text: string): string | undefined {
  return readSlipCode(text)?.code;
}
