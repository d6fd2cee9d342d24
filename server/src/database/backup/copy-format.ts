import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { Engine, Sql, SqlValue } from '../sql';

/*
 * A copy is gzipped text of one JSON value a line: a header, the rows table by table in the order of their keys, the
 * contents of files in the order of their hashes, and an end with digests. Nothing in it depends on the engine or on
 * where files lay but the header's word for it, so equal contents have equal digests. Version 1 had no files.
 */

export const FORMAT = 'hcc-copy';
export const VERSION = 2;
/** What is read, too. */
export const OLDEST_VERSION = 1;
/** Part of the format: the digest is over lines. */
export const BYTES_PER_LINE = 192 * 1024;
/** As well. */
export const ROWS_PER_LINE = 500;

export interface CopiedTable {
  name: string;
  columns: string[];
  /** So many rows follow. */
  rows: number;
}

export interface CopyHeader {
  format: typeof FORMAT;
  version: number;
  engine: Engine;
  /** When it was taken, by the machine's clock. */
  takenAt: string;
  /** The schema: names of the migrations that the database had had, in their order. */
  migrations: string[];
  tables: CopiedTable[];
  /** So many contents of files follow; absent from version 1. */
  files?: number;
}

/** A piece of a content; pieces of one follow each other. */
export interface FileLine {
  /** SHA-256 of the whole. */
  file: string;
  /** Where the piece begins. */
  at: number;
  /** Base64. */
  bytes: string;
}

/** Where the contents of files are that belong to the rows of a database. */
export interface FilesToCopy {
  /** In the order of their hashes, as the rows of that moment need them. */
  list(sql: Sql): Promise<string[]>;
  /** @throws HccError where it is missing */
  open(hash: string): Promise<Readable>;
}

/** Takes the contents of a copy. */
export interface FilesToRestore {
  take(line: FileLine): Promise<void>;
  /** After the last piece. @throws HccError where a content is not what its hash says */
  finish(): Promise<void>;
  /** Removes what was taken. */
  undo(): Promise<void>;
}

export interface RowsLine {
  table: string;
  /** Values in the order of the table's columns. */
  rows: SqlValue[][];
}

export interface EndLine {
  /** SHA-256 of all lines between header and end. */
  digest: string;
  /** SHA-256 of the header's line and the digest. */
  seal: string;
}

export interface CopySummary {
  rows: number;
  /** Rows by table. */
  tables: Record<string, number>;
  /** Contents of files. */
  files: number;
  digest: string;
}

/** Digests of a copy while its lines go by; a line has no line break here. */
export class CopyDigest {
  private readonly rows = createHash('sha256');
  private header = '';

  addHeader(line: string | Buffer): void {
    this.header = String(line);
  }

  addLine(line: string | Buffer): void {
    this.rows.update(line).update('\n');
  }

  end(): EndLine {
    const digest = this.rows.digest('hex');
    return { digest, seal: createHash('sha256').update(`${this.header}\n${digest}`).digest('hex') };
  }
}

export function summaryOf({ tables, files = 0 }: CopyHeader, digest: string): CopySummary {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return { rows, tables: Object.fromEntries(tables.map((table) => [table.name, table.rows])), files, digest };
}
