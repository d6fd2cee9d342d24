import type { MigrationInterface, QueryRunner } from 'typeorm';

const sumOf = (entries: string) => `(SELECT SUM(t.counted_dong - t.float_dong - COALESCE((
    SELECT SUM(e.amount_dong) FROM money_entry e JOIN money_duty d ON d.id = e.duty_id
     WHERE e.till_id = t.id AND d.ordinal < 0${entries}), 0))
  FROM till t WHERE t.handover_id = treasury_handover.id)`;

/**
 * Hand-overs to the treasury for which overpaid postage that went back in cash counted as money of the post are named
 * as such: they alone add up that way.
 */
export class HandoversWithOver1795781000000 implements MigrationInterface {
  name = 'HandoversWithOver1795781000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE treasury_handover ADD over_is_post integer NOT NULL DEFAULT '0'");
    await runner.query(
      `UPDATE treasury_handover SET over_is_post = 1
        WHERE amount_dong <> ${sumOf(" AND e.kind NOT IN ('OVERPAID', 'OVER_REFUNDED')")}
          AND amount_dong = ${sumOf('')}`,
    );
  }

  /** A province goes back by restoring a backup. */
  async down(): Promise<void> {}
}
