const MINUTE_SECONDS = 60;

/** How long a caller is told to wait, in Vietnamese: "30 giây", "5 phút"; minutes are rounded up. */
export function waitInWords(seconds: number): string {
  return seconds < MINUTE_SECONDS ? `${seconds} giây` : `${Math.ceil(seconds / MINUTE_SECONDS)} phút`;
}
