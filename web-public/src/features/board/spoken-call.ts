import type { Language } from '@hcc/web-shared/src/i18n/namespaces';

const DIGITS: Record<Language, readonly string[]> = {
  vi: ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
};

/** Sign by sign, so that nobody waits for "a hundred and twelve": "A012" → "A không một hai". */
export function spokenSigns(label: string, language: Language): string {
  return [...label]
    .map((sign) => (/\d/.test(sign) ? DIGITS[language][Number(sign)] : sign))
    .filter((word) => word?.trim())
    .join(' ');
}

/** "12A" → "12 A": a voice reads a number and its letter apart. */
const spokenCounter = (number: string): string => number.replace(/(\d)(?=\p{L})/gu, '$1 ');

/** What is called out through the hall. */
export function spokenCall(label: string, counterNumber: string, language: Language): string {
  const signs = spokenSigns(label, language);
  const counter = spokenCounter(counterNumber);
  return language === 'vi'
    ? `Mời số ${signs} đến quầy số ${counter}`
    : `Number ${signs}, please go to counter ${counter}`;
}
