import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = {
  sqlite: [
    'ALTER TABLE "portal_report" ADD COLUMN "failure" varchar(16)',
    'ALTER TABLE "contact_consent" ADD COLUMN "changed_by" varchar(120)',
    'ALTER TABLE "outgoing_notice" ADD COLUMN "failure" varchar(16)',
    'ALTER TABLE "outbox_message" ADD COLUMN "failure" varchar(16)',
  ],
  mysql: [
    'ALTER TABLE `portal_report` ADD `failure` varchar(16) NULL',
    'ALTER TABLE `contact_consent` ADD `changed_by` varchar(120) NULL',
    'ALTER TABLE `outgoing_notice` ADD `failure` varchar(16) NULL',
    'ALTER TABLE `outbox_message` ADD `failure` varchar(16) NULL',
  ],
};

export class MessageChoicesAndFailures1795771000000 implements MigrationInterface {
  name = 'MessageChoicesAndFailures1795771000000';

  async up(runner: QueryRunner): Promise<void> {
    const engine = runner.connection.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
    for (const statement of STATEMENTS[engine]) await runner.query(statement);
  }

  /** A province goes back by restoring a backup; dropping columns would drop what was chosen. */
  async down(): Promise<void> {}
}
