import type { Unit } from './paper';

/** "1.234", "95,4 %", "12,5"; "–" where there is none. */
export function figureInWords(value: number | null, unit: Unit): string {
  if (value === null) return '–';
  if (unit === 'COUNT') return value.toLocaleString('vi-VN');
  if (unit === 'RATE') return `${(value * 100).toFixed(1).replace('.', ',')} %`;
  return value.toLocaleString('vi-VN', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}
