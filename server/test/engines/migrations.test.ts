import { parseDatabaseUrl } from '../../src/config';
import { createDataSource } from '../../src/database/data-source';
import { pendingStatements } from '../../src/database/write-migration';
import { createEmptyDatabase, describeEngines } from '../harness/engines';

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
});
