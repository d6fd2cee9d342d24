const SENDER = 'hcc-desk-sender';

/** One window of this machine sends; browsers without locks have one. @returns null where another window is at it */
export async function asOneSender<Sent>(send: () => Promise<Sent>): Promise<Sent | null> {
  if (!('locks' in navigator)) return send();
  return navigator.locks.request(SENDER, { ifAvailable: true }, async (lock) => (lock ? send() : null));
}
