/** Says to code that must not load the store whether there is one. */
const MARK = 'hcc.desk';

export function isDesk(): boolean {
  // A browser writes the mark down late, and a power cut may take it; the desk's own worker is there all the same.
  if (navigator.serviceWorker?.controller) return true;
  try {
    return localStorage.getItem(MARK) !== null;
  } catch {
    return false;
  }
}

export function markDesk(is: boolean): void {
  try {
    if (is) localStorage.setItem(MARK, '1');
    else localStorage.removeItem(MARK);
  } catch {
    // Without that storage the desk works on line alone.
  }
}
