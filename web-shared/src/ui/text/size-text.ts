import { formatDecimal, formatNumber } from './number-format';

const KILOBYTE = 1024;

/** vi "1,4 MB", en "1.4 MB". */
export function sizeText(bytes: number): string {
  if (bytes < KILOBYTE * KILOBYTE) return `${formatNumber(Math.max(1, Math.round(bytes / KILOBYTE)))} KB`;
  return `${formatDecimal(bytes / KILOBYTE / KILOBYTE)} MB`;
}
