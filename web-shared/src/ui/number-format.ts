/** 1.234.567: the Vietnamese grouping in both languages, because the papers on the desk are written that way. */
export function formatNumber(value: number | null | undefined): string {
  if (value === null || value === undefined) return '—';
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** 1.234.567 đ */
export function formatDong(value: number): string {
  return `${formatNumber(value)} đ`;
}

/** `rate` 0 to 1 → "93,4 %"; a dash where there is none. */
export function formatRate(rate: number | null | undefined, digits = 1): string {
  if (rate === null || rate === undefined) return '—';
  return `${(rate * 100).toFixed(digits).replace('.', ',')} %`;
}

/** One decimal with a comma: 12,5 */
export function formatDecimal(value: number | null | undefined, digits = 1): string {
  if (value === null || value === undefined) return '—';
  return value.toFixed(digits).replace('.', ',');
}
