import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who set a transfer aside that is for nothing here, when and why. */
export class TransfersSetAside1795780000000 implements MigrationInterface {
  name = 'TransfersSetAside1795780000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE incoming_transfer ADD aside_reason varchar(500) NULL');
    await runner.query('ALTER TABLE incoming_transfer ADD aside_by varchar(120) NULL');
    await runner.query('ALTER TABLE incoming_transfer ADD aside_at bigint NULL');
  }

  /** A province goes back by restoring a backup; dropping columns would drop what people wrote. */
  async down(): Promise<void> {}
}
