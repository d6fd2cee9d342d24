import { toCsv } from '../../ui/text/csv';
import { formatDecimal } from '../../ui/text/number-format';
import { FIGURE_GROUPS, type Figures } from './figures/settlement-columns';

export interface SettlementCsvWords {
  rowCode: string;
  rowHeading: string;
  group: (key: (typeof FIGURE_GROUPS)[number]['key']) => string;
  column: (key: (typeof FIGURE_GROUPS)[number]['columns'][number]['key']) => string;
  rate: string;
  total: string;
}

/** The grouped heading becomes one line, "Tiếp nhận – Trực tuyến"; the rate is in percent with a comma. */
export function settlementCsv(
  rows: readonly (Figures & { key: string; name: string })[],
  total: Figures,
  words: SettlementCsvWords,
): string {
  const columns = FIGURE_GROUPS.flatMap((group) =>
    group.columns.map(({ key }) => ({ key, header: `${words.group(group.key)} – ${words.column(key)}` })),
  );
  const line = (key: string, name: string, figures: Figures) => [
    key,
    name,
    ...columns.map((column) => figures[column.key]),
    figures.rate === null ? null : formatDecimal(figures.rate * 100),
  ];
  return toCsv(
    [words.rowCode, words.rowHeading, ...columns.map((column) => column.header), `${words.rate} (%)`],
    [...rows.map((row) => line(row.key, row.name, row)), line('', words.total, total)],
  );
}
