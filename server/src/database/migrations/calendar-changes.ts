import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Changes of the calendar, and how far open dossiers have followed them. */
export class CalendarChanges1795708903000 implements MigrationInterface {
  name = 'CalendarChanges1795708903000';

  async up(runner: QueryRunner): Promise<void> {
    const isSqlite = runner.connection.options.type === 'better-sqlite3';
    await runner.query(
      `CREATE TABLE calendar_change (id varchar(16) NOT NULL, made_at bigint NOT NULL, made_by varchar(120) NOT NULL,
        summary text NOT NULL, after_id varchar(16) NOT NULL, moved ${isSqlite ? 'integer' : 'int'} NOT NULL,
        finished_at bigint, PRIMARY KEY (id))${isSqlite ? '' : ' ENGINE=InnoDB'}`,
    );
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
