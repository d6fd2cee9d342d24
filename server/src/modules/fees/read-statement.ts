import { badField } from '../../kernel/errors';
import { type Instant, isDay, startOfDay } from '../../kernel/instant';
import { clean } from '../../kernel/text';

/** One credit of a bank's statement. */
export interface StatementLine {
  transactionKey: string;
  at: Instant;
  amountDong: number;
  text: string;
}

const COLUMNS = ['ngay', 'ma_giao_dich', 'so_tien', 'noi_dung'] as const;
const MOST_LINES = 5_000;

/** Rows of cells; quoted cells may hold the separator, quotes and line breaks. */
function cellsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else isQuoted = false;
    } else if (sign === '"') isQuoted = true;
    else if (sign === separator || sign === '\n') {
      row.push(cell.trim());
      cell = '';
      if (sign === '\n') {
        rows.push(row);
        row = [];
      }
    } else if (sign !== '\r') cell += sign;
  }
  rows.push([...row, cell.trim()]);
  return rows.filter((each) => each.some((value) => value !== ''));
}

/** dd/MM/yyyy or yyyy-MM-dd. */
function dayIn(text: string): string | null {
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text) ?? [];
  const found = year ? `${year}-${month}-${day}` : text;
  return isDay(found) ? found : null;
}

/**
 * A statement as CSV with the columns ngay, ma_giao_dich, so_tien, noi_dung in any order, by comma or semicolon; what
 * went out of the account (below zero) is left out.
 * @throws HccError BAD_USER_INPUT `text`, naming the line
 */
export function readStatement(text: string): StatementLine[] {
  const source = text.replace(/^\uFEFF/, '');
  const separator = source.split('\n', 1)[0]!.includes(';') ? ';' : ',';
  const [heading = [], ...rows] = cellsOf(source, separator);
  const places = COLUMNS.map((column) => heading.map((cell) => cell.toLowerCase()).indexOf(column));
  if (places.includes(-1)) throw badField('text', `Dòng đầu phải có các cột ${COLUMNS.join(', ')}.`);
  if (rows.length > MOST_LINES) throw badField('text', `Tối đa ${MOST_LINES} dòng.`);
  return rows.flatMap((row, index) => {
    const [date = '', key = '', amount = '', content = ''] = places.map((place) => row[place] ?? '');
    const line = `Dòng ${index + 2}`;
    const day = dayIn(date);
    if (day === null) throw badField('text', `${line}: ngày "${date}" không hợp lệ.`);
    if (key === '' || key.length > 60) throw badField('text', `${line}: thiếu mã giao dịch.`);
    const digits = amount.replaceAll(/[.,\s]/g, '');
    if (!/^[+-]?\d{1,12}$/.test(digits)) throw badField('text', `${line}: số tiền "${amount}" không hợp lệ.`);
    const amountDong = Number(digits);
    if (amountDong <= 0) return [];
    return [{ transactionKey: key, at: startOfDay(day), amountDong, text: clean(content).slice(0, 500) }];
  });
}
