// What befalls a machine while it sends: its line, its server or its browser is gone at some point of a request.
import type { Point } from '../support/line';

/** LINE: cut. SERVER, BROWSER: killed. POWER: browser and line at once. */
export type Gone = 'LINE' | 'SERVER' | 'BROWSER' | 'POWER';

export interface Fault {
  gone: Gone;
  at: Point;
  /** How long after that point, in milliseconds. */
  afterMs: number;
}

const KINDS: readonly [Gone, Point][] = [
  ['LINE', 'BEFORE'],
  ['LINE', 'AFTER'],
  ['LINE', 'HALF'],
  ['SERVER', 'DURING'],
  ['BROWSER', 'BEFORE'],
  ['LINE', 'DURING'],
  ['POWER', 'AFTER'],
  ['SERVER', 'AFTER'],
  ['BROWSER', 'GIVEN'],
  ['LINE', 'GIVEN'],
];
/** A server takes some ten milliseconds for a receipt; a browser writes down what came of it in less. */
const STEP_MS = 3;

/** What befalls the sending of a receipt: every kind in turn, each round some milliseconds later. */
export function faultOf(index: number): Fault {
  const [gone, at] = KINDS[index % KINDS.length] ?? ['LINE', 'BEFORE'];
  const isExact = at === 'BEFORE' || at === 'AFTER' || at === 'HALF';
  return { gone, at, afterMs: isExact ? 0 : Math.floor(index / KINDS.length) * STEP_MS };
}

/** Every so many receipts the browser is killed while the form is typed, at the last key, or right after it. */
export type Kill = 'TYPING' | 'SAVING' | 'SAVED';

export function killOf(index: number): Kill | undefined {
  return ({ 1: 'SAVING', 4: 'TYPING', 8: 'SAVED' } as const)[index % 10];
}

/** How long after the last key the browser dies: somewhere in sealing, writing down, and showing. */
export const savingMs = (index: number): number => (index % 7) * 20 + Math.floor(index / 10) * 5;
