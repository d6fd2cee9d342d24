import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = {
  sqlite: [
    'CREATE TABLE "online_correction" ("code_id" varchar(16), "code_channel" varchar(8), "confirmed_hash" varchar(64), "confirmed_at" bigint, "id" varchar(16) PRIMARY KEY NOT NULL)',
  ],
  mysql: [
    'CREATE TABLE `online_correction` (`code_id` varchar(16) NULL, `code_channel` varchar(8) NULL, `confirmed_hash` varchar(64) NULL, `confirmed_at` bigint NULL, `id` varchar(16) NOT NULL, PRIMARY KEY (`id`)) ENGINE=InnoDB',
  ],
};

export class OnlineCorrections1795764000000 implements MigrationInterface {
  name = 'OnlineCorrections1795764000000';

  async up(runner: QueryRunner): Promise<void> {
    const engine = runner.connection.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
    for (const statement of STATEMENTS[engine]) await runner.query(statement);
  }

  async down(): Promise<void> {}
}
