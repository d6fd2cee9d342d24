import { slipAddress } from '../text/slip-address';

/** One tab for all slips of this desk: the next one replaces the last, so that tabs do not pile up over a morning. */
const SLIP_TAB = 'hcc-slip';

/** Who prints the slips that the server does not have yet. */
interface LocalSlips {
  has: (code: string) => boolean;
  /** In a window of its own, which the clerk has just asked for by a press. */
  print: (code: string, paperSize: 'A5' | 'A4') => void;
}

let local: LocalSlips | null = null;

/** A desk that goes on without a line prints by itself what it has not sent. */
export function setLocalSlips(slips: LocalSlips | null): void {
  local = slips;
}

/** Whether this machine alone knows of it. */
export const isOnlyHere = (code: string): boolean => local?.has(code) ?? false;

/** Opens the slip, ready to print. @returns false where the browser blocked the new tab */
export function openSlip(code: string, paperSize: 'A5' | 'A4' = 'A5'): boolean {
  if (local?.has(code)) {
    local.print(code, paperSize);
    return true;
  }
  const tab = window.open(slipAddress(code), SLIP_TAB);
  tab?.focus();
  return tab !== null;
}
