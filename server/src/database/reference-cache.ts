import { Topic } from './notice';
import type { Sql, Tx } from './sql';

/** How long a process may serve reference data that another process has changed. */
const CHECK_EVERY_MS = 2_000;

/** Told with every change, so that who hears it need not wait for the next look at the stamp. */
export const REFERENCE_CHANGED = new Topic<{ name: string }>('reference');

/**
 * Reference data held in the process. A change bumps the stamp in its own transaction; the cache asks for the stamp
 * every few seconds and loads anew when it has moved.
 */
export class ReferenceCache<T> {
  private loaded: Promise<T> | null = null;
  private version = -1;
  private checkedAt = 0;

  constructor(
    private readonly sql: Sql,
    readonly name: string,
    private readonly load: (sql: Sql) => Promise<T>,
  ) {}

  async get(): Promise<T> {
    const at = Date.now();
    if (this.loaded && at - this.checkedAt < CHECK_EVERY_MS) return this.loaded;
    this.checkedAt = at;
    const version = await this.readVersion();
    if (!this.loaded || version !== this.version) {
      this.version = version;
      const loading = this.load(this.sql);
      this.loaded = loading;
      loading.catch(() => {
        if (this.loaded === loading) this.loaded = null;
      });
    }
    return this.loaded;
  }

  /** Makes the next `get` look at the stamp. */
  expire(): void {
    this.checkedAt = 0;
  }

  private async readVersion(): Promise<number> {
    const rows = await this.sql.query<{ version: number }>('SELECT version FROM reference_stamp WHERE name = ?', [
      this.name,
    ]);
    return rows[0]?.version ?? 0;
  }
}

export async function bumpStamp(tx: Tx, name: string): Promise<void> {
  const { affected } = await tx.run('UPDATE reference_stamp SET version = version + 1 WHERE name = ?', [name]);
  if (affected === 0) await tx.run('INSERT INTO reference_stamp (name, version) VALUES (?, 1)', [name]);
  tx.notify(REFERENCE_CHANGED.notice({ name }));
}
