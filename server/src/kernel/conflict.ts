import { HccError } from './errors';
import { formatInstant, type Instant } from './instant';

/** Who was there first, as far as that is known. */
export interface Earlier {
  who: string | null | undefined;
  at: Instant | null | undefined;
}

/** CONFLICT that says who and when. @param more e.g. `currentVersion` */
export function conflictWith(message: string, { who, at }: Earlier, more: Record<string, unknown> = {}): HccError {
  return new HccError('CONFLICT', message, { who, when: at && formatInstant(at), ...more });
}
