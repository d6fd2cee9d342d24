import { failureText } from '../../../kernel/backoff';
import { failureOf } from '../../outbox/send-failure';
import type { OutsideTrial } from './outside-services.types';

/** Whether there is an answer, and after how long; a failure is told and not thrown. */
export async function tryOutside(call: () => Promise<unknown>): Promise<OutsideTrial> {
  const began = performance.now();
  const passed = () => Math.round(performance.now() - began);
  try {
    await call();
    return { isAnswered: true, milliseconds: passed(), problem: null, failure: null };
  } catch (error) {
    return {
      isAnswered: false,
      milliseconds: passed(),
      problem: failureText(rootOf(error)),
      failure: failureOf(error),
    };
  }
}

/** What is behind it all: of a call that failed, which name or port did not answer. */
function rootOf(error: unknown): unknown {
  return error instanceof Error && error.cause !== undefined ? rootOf(error.cause) : error;
}
