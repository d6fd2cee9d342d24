import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which day was ended by hand on a floor. */
export class ClosedFloorDays1795776000000 implements MigrationInterface {
  name = 'ClosedFloorDays1795776000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE floor_state ADD closed_day varchar(10) NULL');
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
