import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Hours that offices keep from a day on; what a change of the calendar went by, and how it is taken back. */
export class OfficeHours1795731253959 implements MigrationInterface {
  name = 'OfficeHours1795731253959';

  async up(runner: QueryRunner): Promise<void> {
    const isSqlite = runner.connection.options.type === 'better-sqlite3';
    await runner.query(
      `CREATE TABLE office_hours (id varchar(16) NOT NULL, from_day varchar(10) NOT NULL, sessions text,
        office_ids text NOT NULL, scope varchar(300) NOT NULL, decision varchar(300) NOT NULL,
        state varchar(10) NOT NULL, prepared_at bigint NOT NULL, prepared_by_id varchar(16),
        prepared_by varchar(120) NOT NULL, settled_at bigint, settled_by varchar(120),
        PRIMARY KEY (id))${isSqlite ? '' : ' ENGINE=InnoDB'}`,
    );
    for (const column of ['decision varchar(300)', 'days text', 'office_ids text', 'undoes_id varchar(16)'])
      await runner.query(`ALTER TABLE calendar_change ADD ${column}`);
    await runner.query('CREATE UNIQUE INDEX ux_calendar_change_undoes ON calendar_change (undoes_id)');
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
