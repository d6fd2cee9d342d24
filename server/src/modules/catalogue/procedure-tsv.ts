import { badField } from '../../kernel/errors';
import { keepFirst, type RefusedRow, RowProblem, readRows } from '../../kernel/import-report';
import { withoutByteOrderMark } from '../../kernel/located-json';
import { oneOf, optionalText, requiredText } from '../../kernel/row-fields';
import { LimitUnit } from '../calendar/clock-terms';
import { Tier } from '../organisation/organisation-terms';
import { inTierOrder, type LimitContent, LONGEST, limitProblem } from './procedure-content';

/** A row of the national catalogue. */
export interface NationalRow {
  line: number;
  code: string;
  name: string;
  receivingTiers: Tier[];
  field: string;
  limit: LimitContent;
  agency: string | null;
  result: string | null;
  decision: string | null;
}

const COLUMNS = [
  'code',
  'name',
  'tiers',
  'field',
  'limit_amount',
  'limit_unit',
  'agency',
  'result',
  'decision',
] as const;
type Column = (typeof COLUMNS)[number];
/** The national catalogue has tiers that no office of the province belongs to; they are passed over. */
const FOREIGN_TIERS = ['MINISTRY', 'OTHER'];

function readTiers(text: string): Tier[] {
  const allowed = [...Object.values(Tier), ...FOREIGN_TIERS];
  const named = requiredText(text, 'tiers', 100)
    .split('|')
    .map((tier) => oneOf(tier.trim(), 'tiers', allowed));
  const tiers = inTierOrder(named.filter((tier): tier is Tier => !FOREIGN_TIERS.includes(tier)));
  if (tiers.length === 0) throw new RowProblem('tiers: không cấp nào trong tỉnh tiếp nhận thủ tục này.');
  return tiers;
}

function readLimit(amountText: string, unitText: string): LimitContent {
  const unit = unitText.trim();
  const digits = amountText.trim();
  if (unit === '' && digits === '') return { amount: null, unit: LimitUnit.NONE };
  if (unit === '') throw new RowProblem('limit_unit: không được để trống khi có limit_amount.');
  const limit = {
    unit: oneOf(unit, 'limit_unit', Object.values(LimitUnit)),
    // Number() would take "1e2", " 5 " and "0x10" too.
    amount: digits === '' ? null : /^\d+$/.test(digits) ? Number(digits) : Number.NaN,
  };
  const problem = limitProblem(limit);
  if (problem) throw new RowProblem(`limit_amount: ${digits === '' ? '' : `"${digits}" `}${problem}`);
  return limit;
}

function readRow(line: number, cells: readonly string[], columnAt: ReadonlyMap<Column, number>): NationalRow {
  if (cells.length !== columnAt.size) throw new RowProblem(`dòng có ${cells.length} cột, phải có ${columnAt.size}.`);
  const cell = (column: Column) => cells[columnAt.get(column)!]!;
  const code = requiredText(cell('code'), 'code', LONGEST.code);
  if (/\s/.test(code)) throw new RowProblem(`code: "${code}" có khoảng trắng.`);
  return {
    line,
    code,
    name: requiredText(cell('name'), 'name', LONGEST.name),
    receivingTiers: readTiers(cell('tiers')),
    field: requiredText(cell('field'), 'field', LONGEST.field),
    limit: readLimit(cell('limit_amount'), cell('limit_unit')),
    agency: optionalText(cell('agency'), 'agency', LONGEST.agency),
    result: optionalText(cell('result'), 'result', LONGEST.result),
    decision: optionalText(cell('decision'), 'decision', LONGEST.decision),
  };
}

function readHeader(line: string): Map<Column, number> {
  const names = line.split('\t').map((name) => name.trim());
  const missing = COLUMNS.filter((column) => !names.includes(column));
  if (missing.length > 0) throw badField('file', `dòng đầu thiếu cột ${missing.join(', ')}.`);
  if (names.length !== COLUMNS.length) throw badField('file', `dòng đầu phải có đúng ${COLUMNS.length} cột.`);
  return new Map(COLUMNS.map((column) => [column, names.indexOf(column)]));
}

/** @throws HccError BAD_USER_INPUT where the first line is not the header of such a file */
export function readNationalCatalogue(text: string): { rows: NationalRow[]; refused: RefusedRow[] } {
  const lines = withoutByteOrderMark(text).split(/\r?\n/);
  const columnAt = readHeader(lines[0] ?? '');
  const sources = lines
    .map((content, index) => ({ line: index + 1, content }))
    .slice(1)
    .filter(({ content }) => content.trim() !== '');
  const { rows, refused } = readRows(sources, ({ line, content }) => readRow(line, content.split('\t'), columnAt));
  return { rows: keepFirst(rows, refused), refused };
}
