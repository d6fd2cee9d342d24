import type { DataSource } from 'typeorm';
import { HccError } from '../kernel/errors';

/** A table that is there while a copy is being restored, and stays where that was killed: half a province serves nobody. */
export const RESTORE_MARK = 'restore_in_progress';

/** The tables of the connected database. */
export async function tablesOf(source: DataSource): Promise<string[]> {
  const rows: { name: string }[] = await source.query(
    source.options.type === 'better-sqlite3'
      ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~'"
      : 'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()',
  );
  return rows.map(({ name }) => name);
}

export async function hasTable(source: DataSource, name: string): Promise<boolean> {
  return (await tablesOf(source)).includes(name);
}

/** @throws HccError CONFLICT */
export async function refuseHalfRestored(source: DataSource): Promise<void> {
  if (!(await hasTable(source, RESTORE_MARK))) return;
  throw new HccError(
    'CONFLICT',
    'Cơ sở dữ liệu đang được phục hồi, hoặc lần phục hồi bị ngắt giữa chừng: khi đó hãy xoá, tạo lại và phục hồi lại.',
  );
}
