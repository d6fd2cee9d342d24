import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The Debian package of each tool: a test that can't look at the paper has to fail, not to pass unseen. */
const PACKAGE_OF = {
  pdftotext: 'poppler-utils',
  pdffonts: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  pdftoppm: 'poppler-utils',
  zbarimg: 'zbar-tools',
} as const;

function run(tool: keyof typeof PACKAGE_OF, args: string[], input?: Buffer): string {
  try {
    return execFileSync(tool, args, { input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'] });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      throw new Error(`${tool} is missing; install it with: apt-get install ${PACKAGE_OF[tool]}`);
    }
    throw error;
  }
}

/** The text of each page in the order in which it was written, blanks made one. */
export function pagesOf(pdf: Buffer): string[] {
  const pages = run('pdftotext', ['-raw', '-', '-'], pdf).split('\f');
  return pages.slice(0, -1).map((page) => page.replace(/\s+/gu, ' ').trim());
}

/** The lines of the first page as they stand on the paper. */
export function linesOf(pdf: Buffer): string[] {
  return run('pdftotext', ['-raw', '-l', '1', '-', '-'], pdf)
    .split('\n')
    .map((line) => line.trim());
}

export function textOf(pdf: Buffer): string {
  return pagesOf(pdf).join(' ');
}

export interface FontRow {
  name: string;
  embedded: boolean;
  subset: boolean;
  unicode: boolean;
}

export function fontsOf(pdf: Buffer): FontRow[] {
  const rows = run('pdffonts', ['-'], pdf).trimEnd().split('\n').slice(2);
  return rows.map((row) => {
    const [, name, embedded, subset, unicode] = /^(\S+) .* (yes|no) +(yes|no) +(yes|no) +\d+ +\d+$/.exec(row) ?? [];
    return { name: name!, embedded: embedded === 'yes', subset: subset === 'yes', unicode: unicode === 'yes' };
  });
}

/** What pdfinfo says: "Title", "Author", "Pages", "Page size" … */
export function infoOf(pdf: Buffer): Record<string, string> {
  const lines = run('pdfinfo', ['-'], pdf).trimEnd().split('\n');
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
}

/** What a scanner reads from the first page at a resolution: "CODE-128:…", "QR-Code:…", sorted. */
export function scan(pdf: Buffer, dpi: number): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'hcc-scan-'));
  try {
    writeFileSync(join(folder, 'slip.pdf'), pdf);
    run('pdftoppm', ['-r', String(dpi), '-gray', '-png', '-l', '1', join(folder, 'slip.pdf'), join(folder, 'page')]);
    const page = readdirSync(folder).find((name) => name.endsWith('.png'))!;
    return run('zbarimg', ['--quiet', '--nodbus', join(folder, page)])
      .trim()
      .split('\n')
      .sort();
  } finally {
    rmSync(folder, { recursive: true });
  }
}
