import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = {
  sqlite: [
    'DROP INDEX "ix_stored_file_seen"',
    'CREATE TABLE "temporary_stored_file" ("hash" varchar(64) PRIMARY KEY NOT NULL, "size" bigint NOT NULL, "type" varchar(8) NOT NULL, "pages" integer, "seen_at" bigint NOT NULL, "scanned_at" bigint, "signature_state" varchar(12), "signatures" text, "trust_stamp" varchar(64))',
    'INSERT INTO "temporary_stored_file"("hash", "size", "type", "pages", "seen_at", "scanned_at") SELECT "hash", "size", "type", "pages", "seen_at", "scanned_at" FROM "stored_file"',
    'DROP TABLE "stored_file"',
    'ALTER TABLE "temporary_stored_file" RENAME TO "stored_file"',
    'CREATE INDEX "ix_stored_file_seen" ON "stored_file" ("seen_at") ',
    'CREATE INDEX "ix_stored_file_trust" ON "stored_file" ("trust_stamp") ',
    'CREATE INDEX "ix_stored_file_signature" ON "stored_file" ("signature_state") ',
  ],
  mysql: [
    'ALTER TABLE `stored_file` ADD `signature_state` varchar(12) NULL',
    'ALTER TABLE `stored_file` ADD `signatures` text NULL',
    'ALTER TABLE `stored_file` ADD `trust_stamp` varchar(64) NULL',
    'CREATE INDEX `ix_stored_file_trust` ON `stored_file` (`trust_stamp`)',
    'CREATE INDEX `ix_stored_file_signature` ON `stored_file` (`signature_state`)',
  ],
};

export class FileSignatures1795720050610 implements MigrationInterface {
  name = 'FileSignatures1795720050610';

  async up(runner: QueryRunner): Promise<void> {
    const engine = runner.connection.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
    for (const statement of STATEMENTS[engine]) await runner.query(statement);
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
