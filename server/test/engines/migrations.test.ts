import { parseDatabaseUrl } from '../../src/config';
import { createDataSource } from '../../src/database/data-source';
import { pendingStatements } from '../../src/database/write-migration';
import { now } from '../../src/kernel/now';
import { nameWords } from '../../src/modules/dossier/search-entries';
import { verify } from '../../src/modules/reporting/verify';
import { withHistory } from '../demo/history';
import { createEmptyDatabase, describeEngines, openEngine } from '../harness/engines';

describeEngines('migrations', (kind) => {
  it('bring an empty database to exactly what the entities say, once', async () => {
    const empty = await createEmptyDatabase(kind);
    const source = createDataSource(parseDatabaseUrl(empty.url, '/'));
    try {
      await source.initialize();
      expect((await pendingStatements(source)).length).toBeGreaterThan(0);
      expect((await source.runMigrations()).length).toBeGreaterThan(0);
      expect(await pendingStatements(source)).toEqual([]);
      expect(await source.runMigrations()).toEqual([]);
    } finally {
      await source.destroy();
      await empty.drop();
    }
  });

  it('give dossiers of an older release their search entries', async () => {
    const engine = await openEngine(kind);
    const source = createDataSource(parseDatabaseUrl(engine.url, '/'));
    try {
      await withHistory(engine.db, 100);
      const dossiers = await engine.db.read.query<{ id: string; name: string }>(
        'SELECT id, applicant_name AS name FROM dossier',
      );
      const words = dossiers.flatMap(({ id, name }) => nameWords(name).map((word) => [word, id]));
      await source.initialize();
      // As the first release left it.
      for (const statement of [
        'DROP TABLE dossier_search_entry',
        'CREATE TABLE dossier_token (token varchar(40), dossier_id varchar(16), PRIMARY KEY (token, dossier_id))',
        "DELETE FROM migrations WHERE name LIKE 'SearchEntries%'",
      ]) {
        await source.query(statement);
      }
      for (const row of words) await source.query('INSERT INTO dossier_token (token, dossier_id) VALUES (?, ?)', row);
      expect(await source.runMigrations()).toHaveLength(1);
      expect(await pendingStatements(source)).toEqual([]);
      expect(await verify(engine.db, { now: now() })).toMatchObject({ dossiers: 100, differences: [] });
    } finally {
      await source.destroy();
      await engine.close();
    }
  });
});
