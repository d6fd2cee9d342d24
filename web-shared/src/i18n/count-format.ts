import type { FormatterModule } from 'i18next';
import { formatNumber } from '../ui/text/number-format';

/** How many there are ({{count}} of any text) is written as every other number; years and ordinals are left alone. */
export const countFormat: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown, _format, _language, options) =>
    typeof value === 'number' && options?.interpolationkey === 'count' ? formatNumber(value) : (value as string),
};
