import { currentLanguage } from '../../i18n/language';

/** Vietnamese papers write 1.234.567 and 93,4; English ones 1,234,567 and 93.4. */
const marks = { vi: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const;

/** vi 1.234.567, en 1,234,567; whole numbers only. */
export function formatNumber(value: number | null | undefined): string {
  if (value === null || value === undefined) return '—';
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, marks[currentLanguage()].group);
}

/** vi "1.234.567 đ", en "1,234,567 VND". */
export function formatDong(value: number): string {
  return `${formatNumber(value)} ${currentLanguage() === 'en' ? 'VND' : 'đ'}`;
}

/** One decimal: vi 12,5, en 12.5. */
export function formatDecimal(value: number | null | undefined, digits = 1): string {
  if (value === null || value === undefined) return '—';
  return value.toFixed(digits).replace('.', marks[currentLanguage()].decimal);
}

/** `percent` 0 to 100 → vi "93,4 %", en "93.4%". */
export function formatPercent(percent: number, digits = 1): string {
  return `${formatDecimal(percent, digits)}${currentLanguage() === 'en' ? '%' : ' %'}`;
}

/** `rate` 0 to 1 → vi "93,4 %", en "93.4%"; a dash where there is none. */
export function formatRate(rate: number | null | undefined, digits = 1): string {
  return rate === null || rate === undefined ? '—' : formatPercent(rate * 100, digits);
}
