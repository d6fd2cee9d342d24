/*
 * Secrets that a person types from paper. What a browser needs of them as well; drawing one is apart, since each side
 * has a source of chance of its own.
 */

/**
 * No letter that is taken for a digit, and none out of which a Vietnamese keyboard makes another (Telex: W is ư, DD is
 * đ, AS is á): a citizen types this on a telephone.
 */
const SECRET_LETTERS = '0123456789BCFGHJKMNPQRSTVXZ';
/** 27 to the power of 14 is 2 to the power of 66.6: nobody guesses that through a public page. */
export const SHORT_SECRET_LENGTH = 14;

/** A secret for paper, e.g. "7KXS3M9PQ2RTV4". @param drawBelow a whole number from 0 to under the given one, by chance */
export function drawShortSecret(drawBelow: (limit: number) => number): string {
  let secret = '';
  while (secret.length < SHORT_SECRET_LENGTH) secret += SECRET_LETTERS[drawBelow(SECRET_LETTERS.length)];
  return secret;
}

/** Whether a text could have been drawn. */
export function isShortSecret(text: string): boolean {
  return text.length === SHORT_SECRET_LENGTH && [...text].every((letter) => SECRET_LETTERS.includes(letter));
}

/** "7KXS3-M9PQ-2RTV4": in groups, so that an eye finds its place again. */
export function groupedSecret(secret: string): string {
  return [secret.slice(0, 5), secret.slice(5, 9), secret.slice(9)].join('-');
}

/** What a person typed as the secret is stored, whatever the case, blanks and dashes; O is read as 0, I and L as 1. */
export function readShortSecret(typed: string): string {
  return typed.replace(/[\s-]/g, '').toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1');
}
