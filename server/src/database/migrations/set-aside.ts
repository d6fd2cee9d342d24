import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = {
  sqlite: [
    'ALTER TABLE "offline_missing" ADD "reason" varchar(500)',
    'ALTER TABLE "offline_missing" ADD "set_aside_by" varchar(120)',
    'ALTER TABLE "offline_missing" ADD "received_at" bigint',
    'ALTER TABLE "offline_missing" ADD "content_text" text',
  ],
  mysql: [
    'ALTER TABLE `offline_missing` ADD `reason` varchar(500) NULL',
    'ALTER TABLE `offline_missing` ADD `set_aside_by` varchar(120) NULL',
    'ALTER TABLE `offline_missing` ADD `received_at` bigint NULL',
    'ALTER TABLE `offline_missing` ADD `content_text` text NULL',
  ],
};

export class SetAside1795763000000 implements MigrationInterface {
  name = 'SetAside1795763000000';

  async up(runner: QueryRunner): Promise<void> {
    const engine = runner.connection.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
    for (const statement of STATEMENTS[engine]) await runner.query(statement);
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
