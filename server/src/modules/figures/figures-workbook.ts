import { formulaCell, headingCell, numberCell, sheetsWorkbook, textCell } from '../../kernel/list-workbook';
import { columnLetters, FORMAT } from '../papers/paper-workbook';
import { ROW_HEADING } from '../papers/sections/settlement-section';
import { ReportBy } from '../reporting/report-terms';
import { isCounted, MEASURES, unitOf } from './figure-measures';
import type { FigureMeasure } from './figures-terms';
import { periodInWords } from './figures-text';
import type { BuiltFigures, FiguresRequest } from './read-figures';

const HEADER_ROWS = 3;
const bold = { fontWeight: 'bold' };

/** A count is a whole number, a rate a share that is shown in percent, a time a number of hours or days. */
const valueCell = (measure: FigureMeasure, value: number | null) => numberCell(value, FORMAT[unitOf(measure)]);

/** The figures as a workbook: numbers are numbers, totals of counts are reckoned from the rows, the heading stays. */
export function figuresWorkbook({ measures, by }: FiguresRequest, figures: BuiltFigures): Promise<Buffer> {
  const { rows, total, scope } = figures;
  const [first, last] = [HEADER_ROWS + 1, HEADER_ROWS + rows.length];
  const totalCell = (measure: FigureMeasure, index: number) => {
    const kind = MEASURES[measure];
    const letters = columnLetters(index + 1);
    // Of months what stands at their ends is not added up.
    if (!isCounted(kind) || (by === ReportBy.MONTH && kind.overMonths !== 'SUM')) {
      return valueCell(measure, total[index]!);
    }
    return formulaCell(`SUM(${letters}${first}:${letters}${last})`, '#,##0', bold);
  };
  const blanks = Array<null>(measures.length).fill(null);
  const title = `${scope}, ${periodInWords(figures)}`;
  return sheetsWorkbook([
    {
      name: 'Số liệu',
      widths: [44, ...measures.map(() => 14)],
      rows: [
        [textCell(title, { ...bold, columnSpan: measures.length + 1, wrap: false }), ...blanks],
        [null, ...blanks],
        [headingCell(ROW_HEADING[by]), ...measures.map((measure) => headingCell(MEASURES[measure].label))],
        ...rows.map((row) => [
          textCell(row.name),
          ...measures.map((measure, index) => valueCell(measure, row.values[index]!)),
        ]),
        ...(rows.length > 0 ? [[textCell('Tổng cộng', bold), ...measures.map(totalCell)]] : []),
      ],
      sticky: { rows: HEADER_ROWS, columns: 1 },
    },
  ]);
}
