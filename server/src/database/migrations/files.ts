import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = {
  sqlite: [
    'CREATE TABLE "dossier_file" ("dossier_id" varchar(16) NOT NULL, "ordinal" integer NOT NULL, "id" varchar(16) NOT NULL, "hash" varchar(64) NOT NULL, "name" varchar(255) NOT NULL, "type" varchar(8) NOT NULL, "size" bigint NOT NULL, "document_ordinal" integer, "source" varchar(10) NOT NULL, "attached_at" bigint NOT NULL, "attached_by" varchar(120) NOT NULL, "removed_at" bigint, PRIMARY KEY ("dossier_id", "ordinal"))',
    'CREATE INDEX "ix_dossier_file_hash" ON "dossier_file" ("hash") ',
    'CREATE UNIQUE INDEX "ux_dossier_file_id" ON "dossier_file" ("id") ',
    'CREATE TABLE "stored_file" ("hash" varchar(64) PRIMARY KEY NOT NULL, "size" bigint NOT NULL, "type" varchar(8) NOT NULL, "pages" integer, "seen_at" bigint NOT NULL, "scanned_at" bigint)',
    'CREATE INDEX "ix_stored_file_seen" ON "stored_file" ("seen_at") ',
    'CREATE TABLE "file_upload" ("id" varchar(16) PRIMARY KEY NOT NULL, "staff_id" varchar(16) NOT NULL, "name" varchar(255) NOT NULL, "size" bigint NOT NULL, "created_at" bigint NOT NULL, "expires_at" bigint NOT NULL, "hash" varchar(64), "problem" varchar(500))',
    'CREATE INDEX "ix_file_upload_expires" ON "file_upload" ("expires_at") ',
    'CREATE INDEX "ix_file_upload_staff" ON "file_upload" ("staff_id", "created_at") ',
  ],
  mysql: [
    'CREATE TABLE `dossier_file` (`dossier_id` varchar(16) NOT NULL, `ordinal` int NOT NULL, `id` varchar(16) NOT NULL, `hash` varchar(64) NOT NULL, `name` varchar(255) NOT NULL, `type` varchar(8) NOT NULL, `size` bigint NOT NULL, `document_ordinal` int NULL, `source` varchar(10) NOT NULL, `attached_at` bigint NOT NULL, `attached_by` varchar(120) NOT NULL, `removed_at` bigint NULL, INDEX `ix_dossier_file_hash` (`hash`), UNIQUE INDEX `ux_dossier_file_id` (`id`), PRIMARY KEY (`dossier_id`, `ordinal`)) ENGINE=InnoDB',
    'CREATE TABLE `stored_file` (`hash` varchar(64) NOT NULL, `size` bigint NOT NULL, `type` varchar(8) NOT NULL, `pages` int NULL, `seen_at` bigint NOT NULL, `scanned_at` bigint NULL, INDEX `ix_stored_file_seen` (`seen_at`), PRIMARY KEY (`hash`)) ENGINE=InnoDB',
    'CREATE TABLE `file_upload` (`id` varchar(16) NOT NULL, `staff_id` varchar(16) NOT NULL, `name` varchar(255) NOT NULL, `size` bigint NOT NULL, `created_at` bigint NOT NULL, `expires_at` bigint NOT NULL, `hash` varchar(64) NULL, `problem` varchar(500) NULL, INDEX `ix_file_upload_expires` (`expires_at`), INDEX `ix_file_upload_staff` (`staff_id`, `created_at`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
  ],
};

export class Files1795708123050 implements MigrationInterface {
  name = 'Files1795708123050';

  async up(runner: QueryRunner): Promise<void> {
    const engine = runner.connection.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
    for (const statement of STATEMENTS[engine]) await runner.query(statement);
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
