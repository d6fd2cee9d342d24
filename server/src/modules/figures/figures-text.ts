import { spokenDay } from '../../kernel/instant';
import { figureInWords } from '../papers/figure-in-words';
import { MEASURES, unitOf } from './figure-measures';
import type { FigureMeasure } from './figures-terms';
import type { BuiltFigures, FiguresRequest } from './read-figures';

/** A letter is read on a phone: what it does not list stands on the page that it leads to. */
const MOST_ROWS = 20;

function written(measure: FigureMeasure, value: number | null): string {
  const unit = unitOf(measure);
  return figureInWords(unit === 'COUNT' ? (value ?? 0) : value, unit);
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
