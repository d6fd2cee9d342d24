import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = {
  sqlite: [
    'CREATE TABLE "office_certificate" ("id" varchar(16) PRIMARY KEY NOT NULL, "office_id" varchar(16) NOT NULL, "subject" varchar(300) NOT NULL, "issuer" varchar(300) NOT NULL, "serial" varchar(64) NOT NULL, "not_before" bigint NOT NULL, "not_after" bigint NOT NULL, "fingerprint" varchar(64) NOT NULL, "sealed" text NOT NULL, "added_at" bigint NOT NULL, "added_by" varchar(120) NOT NULL)',
    'CREATE UNIQUE INDEX "ux_office_certificate" ON "office_certificate" ("office_id", "fingerprint") ',
  ],
  mysql: [
    'CREATE TABLE `office_certificate` (`id` varchar(16) NOT NULL, `office_id` varchar(16) NOT NULL, `subject` varchar(300) NOT NULL, `issuer` varchar(300) NOT NULL, `serial` varchar(64) NOT NULL, `not_before` bigint NOT NULL, `not_after` bigint NOT NULL, `fingerprint` varchar(64) NOT NULL, `sealed` text NOT NULL, `added_at` bigint NOT NULL, `added_by` varchar(120) NOT NULL, UNIQUE INDEX `ux_office_certificate` (`office_id`, `fingerprint`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
  ],
};

export class OfficeCertificates1795707474793 implements MigrationInterface {
  name = 'OfficeCertificates1795707474793';

  async up(runner: QueryRunner): Promise<void> {
    const engine = runner.connection.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
    for (const statement of STATEMENTS[engine]) await runner.query(statement);
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
