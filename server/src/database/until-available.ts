import { HccError } from '../kernel/errors';
import { asUnavailable } from './unavailable';

const AGAIN_AFTER_MS = 1_000;

/** Asks until there is an answer: a database that is away says neither yes nor no. Any other failure is thrown on. */
export async function untilAvailable<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  for (;;) {
    try {
      return await ask();
    } catch (thrown) {
      const error = asUnavailable(thrown);
      if (!(error instanceof HccError) || error.code !== 'UNAVAILABLE') throw error;
    }
    await new Promise((wake) => setTimeout(wake, AGAIN_AFTER_MS));
  }
}
