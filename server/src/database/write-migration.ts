import { writeFileSync } from 'node:fs';
import type { DataSource } from 'typeorm';

/** What the entities have and the connected database lacks, as statements; empty when they agree. */
export async function pendingStatements(dataSource: DataSource): Promise<string[]> {
  const log = await dataSource.driver.createSchemaBuilder().log();
  return log.upQueries.map(({ query }) => query);
}

/** Writes a migration that brings both engines to the entities. @returns false where there is nothing to do */
export async function writeMigration(
  file: string,
  className: string,
  sqlite: DataSource,
  mysql: DataSource,
): Promise<boolean> {
  const statements = { sqlite: await pendingStatements(sqlite), mysql: await pendingStatements(mysql) };
  if (statements.sqlite.length + statements.mysql.length === 0) return false;
  const list = (sql: string[]) => sql.map((line) => `    ${JSON.stringify(line)},`).join('\n');
  writeFileSync(
    file,
    `import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = {
  sqlite: [
${list(statements.sqlite)}
  ],
  mysql: [
${list(statements.mysql)}
  ],
};

export class ${className} implements MigrationInterface {
  name = '${className}';

  async up(runner: QueryRunner): Promise<void> {
    const engine = runner.connection.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
    for (const statement of STATEMENTS[engine]) await runner.query(statement);
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
`,
  );
  return true;
}
