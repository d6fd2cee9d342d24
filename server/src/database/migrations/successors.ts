import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What goes on with the work of a unit or an office that ended. */
export class Successors1795723000000 implements MigrationInterface {
  name = 'Successors1795723000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE area ADD successor_code varchar(10) NULL');
    await runner.query('ALTER TABLE office ADD successor_id varchar(16) NULL');
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
