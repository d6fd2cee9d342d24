import { createHash } from 'node:crypto';
import type { Engine, SqlValue } from '../sql';

/*
 * A copy is gzipped text of one JSON value a line: a header, the rows table by table in the order of their keys, and an
 * end with digests. Nothing in it depends on the engine but the header's word for it, so equal contents have equal
 * digests wherever they lie. What is not in tables (files handed in) gets a kind of line of its own and a new version.
 */

export const FORMAT = 'hcc-copy';
export const VERSION = 1;
/** Part of the format: the digest is over lines. */
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
}

export interface RowsLine {
  table: string;
  /** Values in the order of the table's columns. */
  rows: SqlValue[][];
}

export interface EndLine {
  /** SHA-256 of all lines with rows. */
  digest: string;
  /** SHA-256 of the header's line and the digest. */
  seal: string;
}

export interface CopySummary {
  rows: number;
  /** Rows by table. */
  tables: Record<string, number>;
  digest: string;
}

/** Digests of a copy while its lines go by; a line has no line break here. */
export class CopyDigest {
  private readonly rows = createHash('sha256');
  private header = '';

  addHeader(line: string | Buffer): void {
    this.header = String(line);
  }

  addRows(line: string | Buffer): void {
    this.rows.update(line).update('\n');
  }

  end(): EndLine {
    const digest = this.rows.digest('hex');
    return { digest, seal: createHash('sha256').update(`${this.header}\n${digest}`).digest('hex') };
  }
}

export function summaryOf({ tables }: CopyHeader, digest: string): CopySummary {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return { rows, tables: Object.fromEntries(tables.map((table) => [table.name, table.rows])), digest };
}
