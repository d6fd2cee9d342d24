import { copyFileSync, cpSync, existsSync } from 'node:fs';

/** Where a server keeps the files of a SQLite database. */
const filesOf = (database: string) => database.replace(/\.sqlite$/, '.files');

/** Copies a SQLite database that nobody has open, and what its server keeps beside it. */
export function copyDatabase(from: string, to: string): void {
  copyFileSync(from, to);
  if (existsSync(filesOf(from))) cpSync(filesOf(from), filesOf(to), { recursive: true });
}
