import type { FloorDeviceKind } from '@hcc/shared-schema/generated/hooks';

/** By what the page is for: a kiosk and a board may stand beside each other on one machine. */
const keyOf = (kind: FloorDeviceKind) => `hcc-device.${kind}`;

/** What the server gave this machine when it was paired; it outlives the page and the browser. */
export function keptToken(kind: FloorDeviceKind): string | null {
  try {
    return localStorage.getItem(keyOf(kind));
  } catch {
    return null;
  }
}

export function keepToken(kind: FloorDeviceKind, token: string | null): void {
  try {
    if (token === null) localStorage.removeItem(keyOf(kind));
    else localStorage.setItem(keyOf(kind), token);
  } catch {
    // A browser that keeps nothing is paired anew at its next start.
  }
}
