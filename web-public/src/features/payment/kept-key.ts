/**
 * The gateway sends the citizen back to an address without the secret of the slip, which is none of its business: this
 * tab keeps it meanwhile.
 */
const nameOf = (code: string): string => `hcc-slip ${code}`;

export function keepKey(code: string, key: string): void {
  try {
    sessionStorage.setItem(nameOf(code), key);
  } catch {
    // A browser that keeps nothing asks for it again.
  }
}

export function keptKey(code: string): string | undefined {
  try {
    return sessionStorage.getItem(nameOf(code)) ?? undefined;
  } catch {
    return undefined;
  }
}
