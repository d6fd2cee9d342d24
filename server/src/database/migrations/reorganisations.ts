import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What follows a unit or an office that ended, and the decisions that end them. */
export class Reorganisations1795710000000 implements MigrationInterface {
  name = 'Reorganisations1795710000000';

  async up(runner: QueryRunner): Promise<void> {
    const isSqlite = runner.connection.options.type === 'better-sqlite3';
    const nullable = isSqlite ? '' : ' NULL';
    await runner.query(`ALTER TABLE area ADD successor_code varchar(10)${nullable}`);
    await runner.query(`ALTER TABLE office ADD successor_id varchar(16)${nullable}`);
    await runner.query(
      `CREATE TABLE reorganisation (id varchar(16) NOT NULL, effective_on varchar(10) NOT NULL,
        decision varchar(300) NOT NULL, content text NOT NULL, digest varchar(64) NOT NULL, state varchar(10) NOT NULL,
        prepared_at bigint NOT NULL, prepared_by_id varchar(16), prepared_by varchar(120) NOT NULL, confirmed_at bigint,
        confirmed_by varchar(120), switched_at bigint, moved ${isSqlite ? 'integer' : 'int'} NOT NULL,
        finished_at bigint, PRIMARY KEY (id))${isSqlite ? '' : ' ENGINE=InnoDB'}`,
    );
    await runner.query('CREATE INDEX ix_reorganisation_digest ON reorganisation (digest)');
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
