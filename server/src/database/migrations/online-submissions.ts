import type { MigrationInterface, QueryRunner } from 'typeorm';

function statements(int: string, end: string): string[] {
  return [
    `CREATE TABLE online_submission (id varchar(16) NOT NULL, reference varchar(16) NOT NULL,
      office_id varchar(16) NOT NULL, procedure_id varchar(16) NOT NULL, procedure_version_id varchar(16) NOT NULL,
      applicant_name varchar(200) NOT NULL, id_number varchar(12), phone varchar(16), email varchar(200),
      address varchar(500), applicant_area_code varchar(10), documents_text text NOT NULL,
      return_by varchar(8) NOT NULL, note text, status varchar(10) NOT NULL, submitted_at bigint NOT NULL,
      version ${int} NOT NULL, dossier_id varchar(16), declined_request_id varchar(16),
      idempotency_key varchar(100) NOT NULL, request_hash varchar(64) NOT NULL, PRIMARY KEY (id))${end}`,
    'CREATE UNIQUE INDEX ux_online_submission_reference ON online_submission (reference)',
    'CREATE UNIQUE INDEX ux_online_submission_key ON online_submission (idempotency_key)',
    'CREATE INDEX ix_online_submission_office ON online_submission (office_id, status, submitted_at, id)',
    `CREATE TABLE online_submission_event (submission_id varchar(16) NOT NULL, ordinal ${int} NOT NULL,
      kind varchar(16) NOT NULL, at bigint NOT NULL, actor_id varchar(16), actor_name varchar(120), reason text,
      data_text text NOT NULL, PRIMARY KEY (submission_id, ordinal))${end}`,
  ];
}

/** What citizens send in online, before it is a dossier. */
export class OnlineSubmissions1795716000000 implements MigrationInterface {
  name = 'OnlineSubmissions1795716000000';

  async up(runner: QueryRunner): Promise<void> {
    const isSqlite = runner.connection.options.type === 'better-sqlite3';
    const list = isSqlite ? statements('integer', '') : statements('int', ' ENGINE=InnoDB');
    for (const statement of list) await runner.query(statement);
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
