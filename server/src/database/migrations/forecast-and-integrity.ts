import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = {
  sqlite: [
    'CREATE TABLE "forecast_model" ("id" varchar(16) PRIMARY KEY NOT NULL, "from_day" varchar(10) NOT NULL, "until_day" varchar(10) NOT NULL, "trained_at" bigint NOT NULL, "legs" integer NOT NULL, "every" integer NOT NULL, "weights" varchar(400) NOT NULL, "judged" text NOT NULL, "scored_at" bigint, "scored" integer)',
    'CREATE UNIQUE INDEX "ux_forecast_model_until" ON "forecast_model" ("until_day") ',
    'CREATE TABLE "forecast_step" ("model_id" varchar(16) NOT NULL, "step" varchar(64) NOT NULL, "legs" integer NOT NULL, "spread" text NOT NULL, PRIMARY KEY ("model_id", "step"))',
    'CREATE TABLE "forecast_rate" ("model_id" varchar(16) NOT NULL, "place" varchar(40) NOT NULL, "settled" integer NOT NULL, "late" integer NOT NULL, PRIMARY KEY ("model_id", "place"))',
    'CREATE TABLE "forecast_office" ("model_id" varchar(16) NOT NULL, "office_id" varchar(16) NOT NULL, "busy_day" integer NOT NULL, PRIMARY KEY ("model_id", "office_id"))',
    'CREATE TABLE "forecast_score" ("dossier_id" varchar(16) PRIMARY KEY NOT NULL, "receiving_office_id" varchar(16) NOT NULL, "procedure_id" varchar(16) NOT NULL, "chance" integer NOT NULL, "left_minutes" integer NOT NULL, "scored_at" bigint NOT NULL)',
    'CREATE INDEX "ix_forecast_score_at" ON "forecast_score" ("scored_at") ',
    'CREATE INDEX "ix_forecast_score_procedure" ON "forecast_score" ("procedure_id", "chance", "dossier_id", "receiving_office_id") ',
    'CREATE INDEX "ix_forecast_score_office" ON "forecast_score" ("receiving_office_id", "chance", "dossier_id", "procedure_id") ',
    'CREATE INDEX "ix_forecast_score_chance" ON "forecast_score" ("chance", "dossier_id", "procedure_id") ',
    'CREATE TABLE "integrity_tally" ("day" varchar(10) NOT NULL, "pattern" varchar(24) NOT NULL, "office_id" varchar(16) NOT NULL, "staff_id" varchar(16) NOT NULL, "procedure_id" varchar(16) NOT NULL, "cases" integer NOT NULL, "hits" integer NOT NULL, PRIMARY KEY ("day", "pattern", "office_id", "staff_id", "procedure_id"))',
    'CREATE TABLE "integrity_hit" ("pattern" varchar(24) NOT NULL, "office_id" varchar(16) NOT NULL, "day" varchar(10) NOT NULL, "dossier_id" varchar(16) NOT NULL, "staff_id" varchar(16) NOT NULL, PRIMARY KEY ("pattern", "office_id", "day", "dossier_id"))',
    'CREATE INDEX "ix_integrity_hit_day" ON "integrity_hit" ("day") ',
    'CREATE TABLE "integrity_finding" ("id" varchar(80) PRIMARY KEY NOT NULL, "pattern" varchar(24) NOT NULL, "office_id" varchar(16) NOT NULL, "staff_id" varchar(16), "staff_name" varchar(120), "from_day" varchar(10) NOT NULL, "to_day" varchar(10) NOT NULL, "cases" integer NOT NULL, "hits" integer NOT NULL, "expected" double NOT NULL, "chance" double NOT NULL, "among_all" double NOT NULL)',
    'CREATE INDEX "ix_integrity_finding_window" ON "integrity_finding" ("from_day", "pattern") ',
    'CREATE TABLE "integrity_run" ("from_day" varchar(10) PRIMARY KEY NOT NULL, "to_day" varchar(10) NOT NULL, "counted_at" bigint NOT NULL)',
    'CREATE TABLE "integrity_note" ("finding_id" varchar(80) NOT NULL, "ordinal" integer NOT NULL, "at" bigint NOT NULL, "by_id" varchar(16) NOT NULL, "by_name" varchar(120) NOT NULL, "note" text NOT NULL, "hits" integer NOT NULL, "cases" integer NOT NULL, PRIMARY KEY ("finding_id", "ordinal"))',
  ],
  mysql: [
    'CREATE TABLE `forecast_model` (`id` varchar(16) NOT NULL, `from_day` varchar(10) NOT NULL, `until_day` varchar(10) NOT NULL, `trained_at` bigint NOT NULL, `legs` int NOT NULL, `every` int NOT NULL, `weights` varchar(400) NOT NULL, `judged` text NOT NULL, `scored_at` bigint NULL, `scored` int NULL, UNIQUE INDEX `ux_forecast_model_until` (`until_day`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `forecast_step` (`model_id` varchar(16) NOT NULL, `step` varchar(64) NOT NULL, `legs` int NOT NULL, `spread` text NOT NULL, PRIMARY KEY (`model_id`, `step`)) ENGINE=InnoDB',
    'CREATE TABLE `forecast_rate` (`model_id` varchar(16) NOT NULL, `place` varchar(40) NOT NULL, `settled` int NOT NULL, `late` int NOT NULL, PRIMARY KEY (`model_id`, `place`)) ENGINE=InnoDB',
    'CREATE TABLE `forecast_office` (`model_id` varchar(16) NOT NULL, `office_id` varchar(16) NOT NULL, `busy_day` int NOT NULL, PRIMARY KEY (`model_id`, `office_id`)) ENGINE=InnoDB',
    'CREATE TABLE `forecast_score` (`dossier_id` varchar(16) NOT NULL, `receiving_office_id` varchar(16) NOT NULL, `procedure_id` varchar(16) NOT NULL, `chance` int NOT NULL, `left_minutes` int NOT NULL, `scored_at` bigint NOT NULL, INDEX `ix_forecast_score_at` (`scored_at`), INDEX `ix_forecast_score_procedure` (`procedure_id`, `chance`, `dossier_id`, `receiving_office_id`), INDEX `ix_forecast_score_office` (`receiving_office_id`, `chance`, `dossier_id`, `procedure_id`), INDEX `ix_forecast_score_chance` (`chance`, `dossier_id`, `procedure_id`), PRIMARY KEY (`dossier_id`)) ENGINE=InnoDB',
    'CREATE TABLE `integrity_tally` (`day` varchar(10) NOT NULL, `pattern` varchar(24) NOT NULL, `office_id` varchar(16) NOT NULL, `staff_id` varchar(16) NOT NULL, `procedure_id` varchar(16) NOT NULL, `cases` int NOT NULL, `hits` int NOT NULL, PRIMARY KEY (`day`, `pattern`, `office_id`, `staff_id`, `procedure_id`)) ENGINE=InnoDB',
    'CREATE TABLE `integrity_hit` (`pattern` varchar(24) NOT NULL, `office_id` varchar(16) NOT NULL, `day` varchar(10) NOT NULL, `dossier_id` varchar(16) NOT NULL, `staff_id` varchar(16) NOT NULL, INDEX `ix_integrity_hit_day` (`day`), PRIMARY KEY (`pattern`, `office_id`, `day`, `dossier_id`)) ENGINE=InnoDB',
    'CREATE TABLE `integrity_finding` (`id` varchar(80) NOT NULL, `pattern` varchar(24) NOT NULL, `office_id` varchar(16) NOT NULL, `staff_id` varchar(16) NULL, `staff_name` varchar(120) NULL, `from_day` varchar(10) NOT NULL, `to_day` varchar(10) NOT NULL, `cases` int NOT NULL, `hits` int NOT NULL, `expected` double NOT NULL, `chance` double NOT NULL, `among_all` double NOT NULL, INDEX `ix_integrity_finding_window` (`from_day`, `pattern`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `integrity_run` (`from_day` varchar(10) NOT NULL, `to_day` varchar(10) NOT NULL, `counted_at` bigint NOT NULL, PRIMARY KEY (`from_day`)) ENGINE=InnoDB',
    'CREATE TABLE `integrity_note` (`finding_id` varchar(80) NOT NULL, `ordinal` int NOT NULL, `at` bigint NOT NULL, `by_id` varchar(16) NOT NULL, `by_name` varchar(120) NOT NULL, `note` text NOT NULL, `hits` int NOT NULL, `cases` int NOT NULL, PRIMARY KEY (`finding_id`, `ordinal`)) ENGINE=InnoDB',
  ],
};

export class ForecastAndIntegrity1795747000000 implements MigrationInterface {
  name = 'ForecastAndIntegrity1795747000000';

  async up(runner: QueryRunner): Promise<void> {
    const engine = runner.connection.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
    for (const statement of STATEMENTS[engine]) await runner.query(statement);
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
