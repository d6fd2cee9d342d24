import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What could be asked for as a supplement may be the reason for giving back what was sent in online, too. */
const REASONS_FOR_RETURN = (name: string) =>
  `UPDATE ${name} SET data = REPLACE(data, '"SUPPLEMENT"', '"SUPPLEMENT","RETURN"')
    WHERE list = 'REFUSAL_REASON' AND data NOT LIKE '%"RETURN"%'`;

const STATEMENTS = {
  sqlite: [
    'CREATE TABLE "admin_grant" ("id" varchar(16) PRIMARY KEY NOT NULL, "staff_id" varchar(16) NOT NULL, "open_for" varchar(16), "office_id" varchar(16) NOT NULL, "reason" varchar(300) NOT NULL, "state" varchar(10) NOT NULL, "asked_at" bigint NOT NULL, "asked_by_id" varchar(16) NOT NULL, "asked_by" varchar(120) NOT NULL, "settled_at" bigint, "settled_by" varchar(120))',
    'CREATE INDEX "ix_admin_grant_staff" ON "admin_grant" ("staff_id") ',
    'CREATE UNIQUE INDEX "ux_admin_grant_open" ON "admin_grant" ("open_for") ',
    'ALTER TABLE "online_submission_event" ADD COLUMN "reason_code" varchar(64)',
    'CREATE INDEX "ix_online_submission_event_kind" ON "online_submission_event" ("kind", "at", "reason_code") ',
    'ALTER TABLE "dossier_file" ADD COLUMN "kind_code" varchar(64)',
    REASONS_FOR_RETURN('"reference_entry"'),
  ],
  mysql: [
    'CREATE TABLE `admin_grant` (`id` varchar(16) NOT NULL, `staff_id` varchar(16) NOT NULL, `open_for` varchar(16) NULL, `office_id` varchar(16) NOT NULL, `reason` varchar(300) NOT NULL, `state` varchar(10) NOT NULL, `asked_at` bigint NOT NULL, `asked_by_id` varchar(16) NOT NULL, `asked_by` varchar(120) NOT NULL, `settled_at` bigint NULL, `settled_by` varchar(120) NULL, INDEX `ix_admin_grant_staff` (`staff_id`), UNIQUE INDEX `ux_admin_grant_open` (`open_for`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'ALTER TABLE `online_submission_event` ADD `reason_code` varchar(64) NULL',
    'CREATE INDEX `ix_online_submission_event_kind` ON `online_submission_event` (`kind`, `at`, `reason_code`)',
    'ALTER TABLE `dossier_file` ADD `kind_code` varchar(64) NULL',
    REASONS_FOR_RETURN('`reference_entry`'),
  ],
};

export class SecondPersonAndReasons1795744000000 implements MigrationInterface {
  name = 'SecondPersonAndReasons1795744000000';

  async up(runner: QueryRunner): Promise<void> {
    const engine = runner.connection.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
    for (const statement of STATEMENTS[engine]) await runner.query(statement);
  }

  /** A province goes back by restoring a backup; dropping columns would drop what was decided. */
  async down(): Promise<void> {}
}
