import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROGRAM = '/usr/bin/soffice';

/** The first sheet of a workbook as LibreOffice shows it, formulas reckoned: lines of cells. */
export function cellsOf(workbook: Buffer): string[][] {
  if (!existsSync(PROGRAM)) {
    throw new Error('LibreOffice is missing; install it with: apt-get install libreoffice-calc-nogui');
  }
  const folder = mkdtempSync(join(tmpdir(), 'hcc-sheet-'));
  try {
    writeFileSync(join(folder, 'book.xlsx'), workbook);
    // Tab, no quotes, UTF-8.
    const filter = 'csv:Text - txt - csv (StarCalc):9,,76,1,,0,false,true,false';
    // A profile of its own: two of them at once would wait for one another.
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync(
      PROGRAM,
      [profile, '--headless', '--convert-to', filter, '--outdir', folder, join(folder, 'book.xlsx')],
      {
        stdio: 'pipe',
      },
    );
    return readFileSync(join(folder, 'book.csv'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
