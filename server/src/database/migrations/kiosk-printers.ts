import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each kiosk prints. Those that stand there go on with tickets alone: none was asked whether it has A4. */
export class KioskPrinters1795769000000 implements MigrationInterface {
  name = 'KioskPrinters1795769000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE floor_device ADD printer varchar(24) NULL');
    await runner.query("UPDATE floor_device SET printer = 'TICKETS' WHERE kind = 'KIOSK'");
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
