import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who works in whose place, and from when to when. */
export class Delegations1795708901000 implements MigrationInterface {
  name = 'Delegations1795708901000';

  async up(runner: QueryRunner): Promise<void> {
    const end = runner.connection.options.type === 'better-sqlite3' ? '' : ' ENGINE=InnoDB';
    await runner.query(
      `CREATE TABLE delegation (id varchar(16) NOT NULL, principal_id varchar(16) NOT NULL,
        stand_in_id varchar(16) NOT NULL, office_id varchar(16) NOT NULL, from_day varchar(10) NOT NULL,
        to_day varchar(10) NOT NULL, scope varchar(10) NOT NULL, reason varchar(300) NOT NULL,
        created_at bigint NOT NULL, created_by varchar(120) NOT NULL, revoked_at bigint, revoked_by varchar(120),
        PRIMARY KEY (id))${end}`,
    );
    await runner.query('CREATE INDEX ix_delegation_stand_in ON delegation (stand_in_id, to_day)');
    await runner.query('CREATE INDEX ix_delegation_office ON delegation (office_id, from_day)');
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
