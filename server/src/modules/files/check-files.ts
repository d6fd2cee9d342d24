import { createHash } from 'node:crypto';
import type { Sql } from '../../database/sql';
import { HccError } from '../../kernel/errors';
import type { FileStore } from './store/file-store';

/** A content that is not what the dossiers say. */
export interface FileDifference {
  /** The dossier's code, or what else has it, and the file's name there. */
  which: string;
  column: 'content' | 'size' | 'hash';
  stored: unknown;
  expected: unknown;
}

export interface FileCheck {
  store: FileStore;
  /** Reads every byte and compares; else only the sizes. */
  readsContents: boolean;
}

const PAGE = 500;

interface Content {
  hash: string;
  size: number;
  code: string;
  name: string;
}

/** By hash, from one on: as dossiers have or had it, and as others have it. */
const PAGES_OF = [
  `SELECT f.hash, MIN(f.size) AS size, MIN(d.code) AS code, MIN(f.name) AS name
     FROM dossier_file f JOIN dossier d ON d.id = f.dossier_id
    WHERE f.hash > ? GROUP BY f.hash ORDER BY f.hash LIMIT ?`,
  `SELECT hash, MIN(size) AS size, MIN(subject_id) AS code, MIN(name) AS name
     FROM subject_file WHERE hash > ? GROUP BY hash ORDER BY hash LIMIT ?`,
];

/** Each content that dossiers or others have or had, with one that has it; once of either. */
async function* contents(sql: Sql): AsyncGenerator<Content> {
  for (const page of PAGES_OF) yield* contentsOf(sql, page);
}

async function* contentsOf(sql: Sql, page: string): AsyncGenerator<Content> {
  for (let after = ''; ; ) {
    const rows = await sql.query<Content>(page, [after, PAGE]);
    yield* rows;
    if (rows.length < PAGE) return;
    after = rows.at(-1)!.hash;
  }
}

/** Holds the store against what dossiers and others have: what is missing, shorter, longer or changed. @param onFile for each */
export async function* checkFiles(
  sql: Sql,
  { store, readsContents }: FileCheck,
  onFile: () => void,
): AsyncGenerator<FileDifference> {
  for await (const { hash, size, code, name } of contents(sql)) {
    onFile();
    const which = `${code} "${name}"`;
    const stored = await store.sizeOf(hash);
    if (stored === null) yield { which, column: 'content', stored: 'missing', expected: hash };
    else if (stored !== Number(size)) yield { which, column: 'size', stored, expected: Number(size) };
    else if (readsContents) {
      const found = await hashOf(store, hash);
      if (found !== hash) yield { which, column: 'hash', stored: found, expected: hash };
    }
  }
}

async function hashOf(store: FileStore, name: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    for await (const piece of await store.open(name)) hash.update(piece as Buffer);
  } catch (error) {
    if (error instanceof HccError) throw error;
    // A disk that can't be read has lost the file too.
    return `unreadable: ${(error as NodeJS.ErrnoException).code ?? 'error'}`;
  }
  return hash.digest('hex');
}
