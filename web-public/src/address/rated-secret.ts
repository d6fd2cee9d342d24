import { readSlipCode } from '@hcc/web-shared/src/ui/text/dossier-code';

/** Behind "/ticket#", and what is printed under a code: 14 signs in groups or not. */
const TICKET = /\/ticket#([0-9A-Z]{14})$/i;
const TYPED = /^[0-9A-Z]{14}$/i;

/**
 * The secret by which a service is rated, as a scanner read it or a person typed it: of a slip its code and its secret,
 * of a ticket its own. A slip's bar code alone is in many hands and lets nobody rate.
 */
export function ratedSecret(text: string): string | undefined {
  const slip = readSlipCode(text);
  if (slip) return slip.key && `${slip.code} ${slip.key}`;
  const read = text.trim();
  const [, scanned] = TICKET.exec(read) ?? [];
  if (scanned) return scanned;
  const typed = read.replace(/[\s.-]/g, '');
  return TYPED.test(typed) ? typed : undefined;
}
