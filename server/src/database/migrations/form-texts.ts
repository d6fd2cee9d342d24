import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = {
  sqlite: [
    'CREATE TABLE "form_text" ("form" varchar(16) NOT NULL, "text_key" varchar(16) NOT NULL, "revision" integer NOT NULL, "text" text, "valid_from" bigint NOT NULL, "changed_at" bigint NOT NULL, "changed_by" varchar(120) NOT NULL, PRIMARY KEY ("form", "text_key", "revision"))',
  ],
  mysql: [
    'CREATE TABLE `form_text` (`form` varchar(16) NOT NULL, `text_key` varchar(16) NOT NULL, `revision` int NOT NULL, `text` text NULL, `valid_from` bigint NOT NULL, `changed_at` bigint NOT NULL, `changed_by` varchar(120) NOT NULL, PRIMARY KEY (`form`, `text_key`, `revision`)) ENGINE=InnoDB',
  ],
};

export class FormTexts1795709436227 implements MigrationInterface {
  name = 'FormTexts1795709436227';

  async up(runner: QueryRunner): Promise<void> {
    const engine = runner.connection.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
    for (const statement of STATEMENTS[engine]) await runner.query(statement);
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
