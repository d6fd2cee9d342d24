import type { MigrationInterface, QueryRunner } from 'typeorm';
import { newShortSecret } from '../../kernel/short-secret';

/** Rows of one statement: each is named three times in it. */
const BATCH = 500;

/** Every dossier gets the secret that its slip carries; slips of old dossiers carry it when they are printed again. */
export class LookupKeys1795694728600 implements MigrationInterface {
  name = 'LookupKeys1795694728600';

  async up(runner: QueryRunner): Promise<void> {
    // MySQL has committed the column already when a run is cut off in what follows.
    if (!(await runner.hasColumn('dossier', 'lookup_key'))) {
      await runner.query("ALTER TABLE dossier ADD COLUMN lookup_key varchar(14) NOT NULL DEFAULT ''");
    }
    for (let after = ''; ; ) {
      const rows: { id: string }[] = await runner.query(
        `SELECT id FROM dossier WHERE id > ? AND lookup_key = '' ORDER BY id LIMIT ${BATCH}`,
        [after],
      );
      if (rows.length === 0) return;
      const ids = rows.map(({ id }) => id);
      // Made here: neither engine of the versions that are served has random bytes of its own for it.
      await runner.query(
        `UPDATE dossier SET lookup_key = CASE id ${'WHEN ? THEN ? '.repeat(ids.length)} END
          WHERE id IN (${ids.map(() => '?').join(',')})`,
        [...ids.flatMap((id) => [id, newShortSecret()]), ...ids],
      );
      after = ids.at(-1)!;
    }
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
