import { saveFile } from './save-file';

/**
 * What a spreadsheet takes for the beginning of a formula: OWASP's list for CSV injection, with the wide forms that
 * East Asian editions read as the plain ones. Blanks before it are cut off by some programs.
 */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
const NEGATIVE_NUMBER = /^-\d+(?:[.,]\d+)*$/;

/**
 * A text that no spreadsheet takes for a formula, with an apostrophe before it where one would; for a CSV cell, and for
 * a cell of any other format that may be saved as CSV later. Citizens' names come from outside.
 */
export function notFormula(text: string): string {
  return FORMULA.test(text) && !NEGATIVE_NUMBER.test(text) ? `'${text}` : text;
}

/** Quoted also at ";" and tab: where one of them parts the cells, what follows it would begin a cell of its own. */
function cell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = notFormula(value);
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function toCsv(header: string[], rows: (string | number | null | undefined)[][]): string {
  return [header, ...rows].map((row) => row.map(cell).join(',')).join('\r\n');
}

type DownloadListener = (fileName: string, rows: number) => void;

let listener: DownloadListener = () => undefined;

/** Who is told of each file that is made here, with how many rows it has. */
export function tellOfDownloads(told: DownloadListener): void {
  listener = told;
}

/** The byte order mark makes Excel read the file as UTF-8; without it Vietnamese letters break. */
export function downloadCsv(fileName: string, csv: string): void {
  const file = new Blob(['\uFEFF', csv], { type: 'text/csv;charset=utf-8' });
  saveFile(file, fileName.endsWith('.csv') ? fileName : `${fileName}.csv`);
  listener(fileName, csv.split('\r\n').length - 1);
}
