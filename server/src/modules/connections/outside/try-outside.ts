import { failureText } from '../../../kernel/backoff';
import { HccError } from '../../../kernel/errors';
import type { OutsideTrial } from './outside-services.types';

/** Whether there is an answer, and after how long; a failure is told and not thrown. */
export async function tryOutside(call: () => Promise<unknown>): Promise<OutsideTrial> {
  const began = performance.now();
  const passed = () => Math.round(performance.now() - began);
  try {
    await call();
    return { isAnswered: true, milliseconds: passed(), problem: null };
  } catch (error) {
    const cause = error instanceof HccError && error.cause !== undefined ? error.cause : error;
    return { isAnswered: false, milliseconds: passed(), problem: failureText(cause) };
  }
}
