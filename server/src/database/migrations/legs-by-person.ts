import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = {
  sqlite: [
    'ALTER TABLE "leg" ADD COLUMN "assignee_id" varchar(16)',
    'CREATE INDEX "ix_leg_left" ON "leg" ("left_at", "office_id", "step_kind") ',
    'DROP TABLE "person_cell"',
    'CREATE TABLE "person_cell" ("office_id" varchar(16) NOT NULL, "period" varchar(7) NOT NULL, "person_id" varchar(16) NOT NULL, "legs" integer NOT NULL, "used_minutes" integer NOT NULL, "quota_minutes" integer NOT NULL, "over_quota" integer NOT NULL, PRIMARY KEY ("office_id", "period", "person_id"))',
    'ALTER TABLE "admin_grant" ADD COLUMN "kind" varchar(10)',
    'ALTER TABLE "admin_grant" ADD COLUMN "password_hash" varchar(160)',
  ],
  mysql: [
    'ALTER TABLE `leg` ADD `assignee_id` varchar(16) NULL',
    'CREATE INDEX `ix_leg_left` ON `leg` (`left_at`, `office_id`, `step_kind`)',
    'DROP TABLE `person_cell`',
    'CREATE TABLE `person_cell` (`office_id` varchar(16) NOT NULL, `period` varchar(7) NOT NULL, `person_id` varchar(16) NOT NULL, `legs` int NOT NULL, `used_minutes` int NOT NULL, `quota_minutes` int NOT NULL, `over_quota` int NOT NULL, PRIMARY KEY (`office_id`, `period`, `person_id`)) ENGINE=InnoDB',
    'ALTER TABLE `admin_grant` ADD `kind` varchar(10) NULL',
    'ALTER TABLE `admin_grant` ADD `password_hash` varchar(160) NULL',
  ],
};

/** Who had the legs that there are, and the sums by person, `hcc rebuild` works out from the events; see docs/operations.md. */
export class LegsByPerson1795755000000 implements MigrationInterface {
  name = 'LegsByPerson1795755000000';

  async up(runner: QueryRunner): Promise<void> {
    const engine = runner.connection.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
    for (const statement of STATEMENTS[engine]) await runner.query(statement);
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
