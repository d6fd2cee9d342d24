import { spokenDay } from '../../kernel/instant';
import { rateInWords } from '../reporting/papers/form-06a';
import { isCounted, MEASURES } from './figure-measures';
import type { FigureMeasure } from './figures-terms';
import type { BuiltFigures, FiguresRequest } from './read-figures';

/** A letter is read on a phone: what it does not list stands on the page that it leads to. */
const MOST_ROWS = 20;
const COUNT = new Intl.NumberFormat('vi-VN');

function written(measure: FigureMeasure, value: number | null): string {
  if (!isCounted(MEASURES[measure])) return rateInWords(value);
  return COUNT.format(value ?? 0);
}

/** "từ 23/11/2026 đến 29/11/2026" */
export const periodInWords = ({ from, to }: Pick<BuiltFigures, 'from' | 'to'>): string =>
  from === to ? `ngày ${spokenDay(from)}` : `từ ${spokenDay(from)} đến ${spokenDay(to)}`;

/** Figures as plain text: the total, then a line for each row. */
export function figuresText(name: string, { measures }: FiguresRequest, figures: BuiltFigures): string {
  const line = (values: readonly (number | null)[]) =>
    measures.map((measure, index) => `${MEASURES[measure].label} ${written(measure, values[index]!)}`).join('; ');
  const rows = figures.rows.slice(0, MOST_ROWS).map((row) => `- ${row.name}: ${line(row.values)}`);
  const more = figures.rows.length - rows.length;
  return [
    `${name} (${figures.scope}, ${periodInWords(figures)})`,
    `Tổng cộng: ${line(figures.total)}`,
    ...rows,
    ...(more > 0 ? [`… và ${more} dòng khác`] : []),
  ].join('\n');
}
