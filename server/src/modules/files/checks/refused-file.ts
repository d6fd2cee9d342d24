import { badField, type HccError } from '../../../kernel/errors';

/** A file that is not taken because of what is in it. @param reason in Vietnamese, a sentence */
export function refusedFile(reason: string): HccError {
  return badField('file', reason);
}
