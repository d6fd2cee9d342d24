import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROGRAM = '/usr/bin/soffice';
/** Tab, no quotes, UTF-8; each sheet a file of its own, named after book and sheet. */
const FILTER = 'csv:Text - txt - csv (StarCalc):9,,76,1,,0,false,true,false,false,false,-1';

/**
 * Workbooks as LibreOffice shows them, formulas reckoned: of each book its sheets by name, as lines of cells. The
 * program starts once, whatever their number.
 */
export function booksOf(workbooks: Record<string, Buffer>): Record<string, Record<string, string[][]>> {
  if (!existsSync(PROGRAM)) {
    throw new Error('LibreOffice is missing; install it with: apt-get install libreoffice-calc-nogui');
  }
  const folder = mkdtempSync(join(tmpdir(), 'hcc-sheet-'));
  try {
    const names = Object.keys(workbooks);
    for (const name of names) writeFileSync(join(folder, `${name}.xlsx`), workbooks[name]!);
    // A profile of its own: two of them at once would wait for one another.
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const files = names.map((name) => join(folder, `${name}.xlsx`));
    execFileSync(PROGRAM, [profile, '--headless', '--convert-to', FILTER, '--outdir', folder, ...files], {
      stdio: 'pipe',
    });
    const written = readdirSync(folder);
    return Object.fromEntries(
      names.map((name) => [
        name,
        Object.fromEntries(
          written
            .filter((file) => file.startsWith(`${name}-`) && file.endsWith('.csv'))
            .map((file) => [
              file.slice(name.length + 1, -'.csv'.length),
              linesOf(readFileSync(join(folder, file), 'utf8')),
            ]),
        ),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const linesOf = (text: string): string[][] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));

/** The only sheet of a workbook. */
export function cellsOf(workbook: Buffer): string[][] {
  return Object.values(booksOf({ book: workbook }).book!)[0]!;
}
