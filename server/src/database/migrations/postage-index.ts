import type { MigrationInterface, QueryRunner } from 'typeorm';

/** So that postage which waits to be given back is found without going through every duty. */
export class PostageIndex1795767500000 implements MigrationInterface {
  name = 'PostageIndex1795767500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX ix_money_duty_ordinal ON money_duty (ordinal, spent_on)');
  }

  /** A province goes back by restoring a backup. */
  async down(): Promise<void> {}
}
