import { settlementTotal } from '../../reporting/settlement-report';
import { formColumns } from '../form-06a';
import { type Days, figuresOf, type PaperRow, type PaperSection } from '../paper';
import type { Reading } from './settlement-section';

/** Periods that a period is held against. */
export interface Compared {
  key: string;
  name: string;
  days: Days;
}

const CURRENT = 'current';

/** The figures of a period beside those of others, with what has changed. */
export async function comparisonSection(reading: Reading, others: readonly Compared[]): Promise<PaperSection> {
  const { sql, scope, now } = reading;
  // A request turned away was never received; it is counted by office and day, not with the total.
  const columns = formColumns(false).filter(({ count }) => count !== 'declined');
  const rows: PaperRow[] = [];
  const current: Compared = { key: CURRENT, name: 'Kỳ này', days: { from: scope.from, to: scope.to } };
  for (const { key, name, days } of [current, ...others]) {
    const figures = await settlementTotal(sql, { ...scope, ...days }, now);
    rows.push({ key, texts: [name], figures: figuresOf(columns, ({ count }) => figures[count!]), period: days });
  }
  const [ours, ...theirs] = rows;
  const changes = theirs.map(
    ({ key, figures }, index): PaperRow => ({
      key: `change-${key}`,
      texts: [`So với ${others[index]!.name.toLocaleLowerCase('vi')}`],
      figures: figures.map((figure, at) => {
        const mine = ours!.figures[at] ?? null;
        return mine === null || figure === null ? null : mine - figure;
      }),
      difference: [CURRENT, key],
    }),
  );
  return {
    key: 'comparison',
    caption: 'So sánh các kỳ',
    by: null,
    texts: [{ key: 'name', label: 'Kỳ', width: null }],
    columns,
    rows: [...rows, ...changes],
    total: null,
    note: null,
    empty: '',
  };
}
