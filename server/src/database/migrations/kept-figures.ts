import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = {
  sqlite: [
    'CREATE TABLE "kept_figures" ("id" varchar(16) PRIMARY KEY NOT NULL, "staff_id" varchar(16) NOT NULL, "office_id" varchar(16) NOT NULL, "name" varchar(80) NOT NULL, "name_key" varchar(80) NOT NULL, "request" text NOT NULL, "pinned" integer NOT NULL, "mail_to" varchar(120), "mail_since" bigint, "revision" integer NOT NULL, "changed_at" bigint NOT NULL)',
    'CREATE INDEX "ix_kept_figures_mail" ON "kept_figures" ("mail_since") ',
    'CREATE UNIQUE INDEX "ux_kept_figures_name" ON "kept_figures" ("staff_id", "name_key") ',
    'CREATE TABLE "figures_letter" ("staff_id" varchar(16) NOT NULL, "friday" varchar(10) NOT NULL, "written_at" bigint NOT NULL, PRIMARY KEY ("staff_id", "friday"))',
    'CREATE TABLE "proof_round" ("id" varchar(16) PRIMARY KEY NOT NULL, "at" bigint NOT NULL, "took_ms" integer NOT NULL, "is_whole" integer NOT NULL, "offices" integer NOT NULL, "touched" integer NOT NULL, "dossiers" integer NOT NULL, "difference_count" integer NOT NULL, "differing" text)',
    'CREATE INDEX "ix_proof_round_at" ON "proof_round" ("at", "id") ',
    'ALTER TABLE "proof_part" ADD COLUMN "touched_at" bigint',
  ],
  mysql: [
    'CREATE TABLE `kept_figures` (`id` varchar(16) NOT NULL, `staff_id` varchar(16) NOT NULL, `office_id` varchar(16) NOT NULL, `name` varchar(80) NOT NULL, `name_key` varchar(80) NOT NULL, `request` text NOT NULL, `pinned` int NOT NULL, `mail_to` varchar(120) NULL, `mail_since` bigint NULL, `revision` int NOT NULL, `changed_at` bigint NOT NULL, INDEX `ix_kept_figures_mail` (`mail_since`), UNIQUE INDEX `ux_kept_figures_name` (`staff_id`, `name_key`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `figures_letter` (`staff_id` varchar(16) NOT NULL, `friday` varchar(10) NOT NULL, `written_at` bigint NOT NULL, PRIMARY KEY (`staff_id`, `friday`)) ENGINE=InnoDB',
    'CREATE TABLE `proof_round` (`id` varchar(16) NOT NULL, `at` bigint NOT NULL, `took_ms` int NOT NULL, `is_whole` int NOT NULL, `offices` int NOT NULL, `touched` int NOT NULL, `dossiers` int NOT NULL, `difference_count` int NOT NULL, `differing` text NULL, INDEX `ix_proof_round_at` (`at`, `id`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'ALTER TABLE `proof_part` ADD `touched_at` bigint NULL',
  ],
};

export class KeptFigures1795749000000 implements MigrationInterface {
  name = 'KeptFigures1795749000000';

  async up(runner: QueryRunner): Promise<void> {
    const engine = runner.connection.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
    for (const statement of STATEMENTS[engine]) await runner.query(statement);
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
