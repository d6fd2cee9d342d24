import type { MigrationInterface, QueryRunner } from 'typeorm';

function statements(int: string, end: string): string[] {
  return [
    `CREATE TABLE declined_request (id varchar(16) NOT NULL, office_id varchar(16) NOT NULL, number ${int} NOT NULL,
      year ${int} NOT NULL, declined_at bigint NOT NULL, day varchar(10) NOT NULL, declined_by varchar(120) NOT NULL,
      procedure_id varchar(16) NOT NULL, procedure_version_id varchar(16) NOT NULL,
      applicant_name varchar(200) NOT NULL, id_number varchar(12), phone varchar(16), email varchar(200),
      address varchar(500), applicant_area_code varchar(10), reason text NOT NULL, note text,
      search_text varchar(300) NOT NULL, idempotency_key varchar(100) NOT NULL, request_hash varchar(64) NOT NULL,
      PRIMARY KEY (id))${end}`,
    'CREATE UNIQUE INDEX ux_declined_request_number ON declined_request (office_id, year, number)',
    'CREATE UNIQUE INDEX ux_declined_request_key ON declined_request (office_id, idempotency_key)',
    'CREATE INDEX ix_declined_request_day ON declined_request (day, office_id, procedure_id)',
    'CREATE INDEX ix_declined_request_office ON declined_request (office_id, declined_at, id)',
  ];
}

/** Requests that were turned away at the counter. */
export class DeclinedRequests1795708902000 implements MigrationInterface {
  name = 'DeclinedRequests1795708902000';

  async up(runner: QueryRunner): Promise<void> {
    const isSqlite = runner.connection.options.type === 'better-sqlite3';
    const list = isSqlite ? statements('integer', '') : statements('int', ' ENGINE=InnoDB');
    for (const statement of list) await runner.query(statement);
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
