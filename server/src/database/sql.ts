import type { EntityManager } from 'typeorm';
import type { Notice } from './notice';

export type Engine = 'sqlite' | 'mysql';
export type SqlValue = string | number | null;

/** A part of a WHERE with the values of its placeholders, in the order of the text. */
export interface Condition {
  sql: string;
  values: SqlValue[];
}

export interface RunResult {
  affected: number;
  insertId: number;
}

export interface LoadResult {
  affected: number;
  /** Lines that MySQL changed or left out, which it calls warnings where a file comes from the client. */
  warnings: number;
}

/** Runs a LOAD DATA LOCAL statement with these lines as its file. */
export type Load = (sql: string, lines: string) => Promise<LoadResult>;

/** Statements with `?` placeholders, the same text on both engines. */
export interface Sql {
  readonly engine: Engine;
  query<Row>(sql: string, values?: readonly SqlValue[]): Promise<Row[]>;
  /** Repositories that see the same: for reference data, accounts and settings. Hot paths say their SQL. */
  readonly entities: EntityManager;
}

/** The statements of one transaction. */
export interface Tx extends Sql {
  run(sql: string, values?: readonly SqlValue[]): Promise<RunResult>;
  /** " FOR UPDATE" where rows are locked one by one; nothing where the only writer holds the whole database. */
  readonly forUpdate: string;
  /** Many rows at once, the fast way; null where the engine has none. */
  readonly load: Load | null;
  /** For side effects: called once, after this attempt has been committed. */
  afterCommit(effect: () => void): void;
  /** Tells this process and the others, after commit. */
  notify(notice: Notice): void;
}

/** "?,?,?" for an IN list; an empty list matches nothing. */
export function placeholders(count: number): string {
  return count === 0 ? 'NULL' : Array.from({ length: count }, () => '?').join(',');
}

/** True where an insert met a unique index that already holds the value, on either engine. */
export function isDuplicateKey(error: unknown): boolean {
  const { code, errno, driverError } = error as { code?: string; errno?: number; driverError?: unknown };
  if (code === 'ER_DUP_ENTRY' || errno === 1062) return true;
  if (code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY') return true;
  return driverError !== undefined && isDuplicateKey(driverError);
}

/** True where SQLite could not begin because another process was writing. */
export function isBusy(error: unknown): boolean {
  return (error as { code?: string }).code === 'SQLITE_BUSY';
}
