import type { Board } from '../../api/floor-api';

export type Call = Board['calls'][number];

/** What was called longer ago is old news: its holder stands at the counter, or was called again. */
const FRESH_MS = 45_000;

/** One time that a ticket was called out; a recall is another. */
export const keyOfCall = ({ ticketId, counterId, calls }: Call): string => `${ticketId} ${counterId} ${calls}`;

/**
 * What has to be called out now, the oldest first.
 * @param said keys of what was called out before; null at the page's start, when only what is fresh is said
 * @param at the server's clock, in milliseconds
 */
export function newCalls(calls: readonly Call[], said: ReadonlySet<string> | null, at: number): Call[] {
  return calls
    .filter((call) => call.state === 'CALLED' && !said?.has(keyOfCall(call)))
    .filter((call) => said !== null || at - Date.parse(call.calledAt) < FRESH_MS)
    .sort((a, b) => a.callNumber - b.callNumber);
}

/**
 * In which order the board shows calls: first the one that is called out now, then those whose holders have not come, the
 * newest first, then who is served.
 * @param turn the key of what is called out now
 */
export function inBoardOrder(calls: readonly Call[], turn: string | null): Call[] {
  const rank = (call: Call) => (keyOfCall(call) === turn ? 0 : call.state === 'CALLED' ? 1 : 2);
  return [...calls].sort((a, b) => rank(a) - rank(b) || b.callNumber - a.callNumber);
}
