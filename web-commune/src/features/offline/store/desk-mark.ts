/** Says to code that must not load the store whether there is one. */
const MARK = 'hcc.desk';

export function isDesk(): boolean {
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
