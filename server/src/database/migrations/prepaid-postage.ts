import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Postage that a citizen has paid at the desk: what it was spent on, and which parcel and line of a list it pays. */
export class PrepaidPostage1795767000000 implements MigrationInterface {
  name = 'PrepaidPostage1795767000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE money_duty ADD spent_on varchar(40) NULL');
    await runner.query('ALTER TABLE post_parcel ADD postage_id varchar(16) NULL');
    await runner.query('ALTER TABLE post_list_item ADD postage_id varchar(16) NULL');
    await runner.query('CREATE UNIQUE INDEX ux_post_parcel_postage ON post_parcel (postage_id)');
    await runner.query('CREATE INDEX ix_post_parcel_partner ON post_parcel (partner_id, direction, id)');
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
