import { slipAddress } from '../text/slip-address';

/** One tab for all slips of this desk: the next one replaces the last, so that tabs do not pile up over a morning. */
const SLIP_TAB = 'hcc-slip';

/** Opens the slip, ready to print. @returns false where the browser blocked the new tab */
export function openSlip(code: string): boolean {
  const tab = window.open(slipAddress(code), SLIP_TAB);
  tab?.focus();
  return tab !== null;
}
