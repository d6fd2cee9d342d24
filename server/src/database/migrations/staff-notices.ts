import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = {
  sqlite: [
    'CREATE TABLE "staff_notice" ("id" varchar(16) PRIMARY KEY NOT NULL, "staff_id" varchar(16) NOT NULL, "kind" varchar(32) NOT NULL, "subject_kind" varchar(24) NOT NULL, "subject_id" varchar(40) NOT NULL, "ref" varchar(24) NOT NULL, "params" varchar(600) NOT NULL, "at" bigint NOT NULL, "moment" bigint, "seen_at" bigint)',
    'CREATE INDEX "ix_staff_notice_at" ON "staff_notice" ("at") ',
    'CREATE INDEX "ix_staff_notice_staff" ON "staff_notice" ("staff_id", "at", "id") ',
    'CREATE UNIQUE INDEX "ux_staff_notice_once" ON "staff_notice" ("staff_id", "kind", "subject_id", "ref") ',
  ],
  mysql: [
    'CREATE TABLE `staff_notice` (`id` varchar(16) NOT NULL, `staff_id` varchar(16) NOT NULL, `kind` varchar(32) NOT NULL, `subject_kind` varchar(24) NOT NULL, `subject_id` varchar(40) NOT NULL, `ref` varchar(24) NOT NULL, `params` varchar(600) NOT NULL, `at` bigint NOT NULL, `moment` bigint NULL, `seen_at` bigint NULL, INDEX `ix_staff_notice_at` (`at`), INDEX `ix_staff_notice_staff` (`staff_id`, `at`, `id`), UNIQUE INDEX `ux_staff_notice_once` (`staff_id`, `kind`, `subject_id`, `ref`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
  ],
};

/** What single people are told. */
export class StaffNotices1795730652094 implements MigrationInterface {
  name = 'StaffNotices1795730652094';

  async up(runner: QueryRunner): Promise<void> {
    const engine = runner.connection.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
    for (const statement of STATEMENTS[engine]) await runner.query(statement);
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
