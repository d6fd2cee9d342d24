import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = {
  sqlite: [
    'CREATE TABLE "outside_month" ("month" varchar(7) NOT NULL, "office_id" varchar(16) NOT NULL, "intakes" integer NOT NULL, PRIMARY KEY ("month", "office_id"))',
  ],
  mysql: [
    'CREATE TABLE `outside_month` (`month` varchar(7) NOT NULL, `office_id` varchar(16) NOT NULL, `intakes` int NOT NULL, PRIMARY KEY (`month`, `office_id`)) ENGINE=InnoDB',
  ],
};

/** What outside bodies handed in before the months were kept. */
const FILL_IN = `INSERT INTO outside_month (month, office_id, intakes)
  SELECT SUBSTR(p.day, 1, 7), s.office_id, COUNT(*) FROM partner_intake p
    JOIN partner_system b ON b.id = p.partner_id AND b.kind = 'INTAKE'
    JOIN online_submission s ON s.id = p.submission_id AND s.dossier_id IS NOT NULL
   GROUP BY SUBSTR(p.day, 1, 7), s.office_id`;

export class OutsideMonths1795773000000 implements MigrationInterface {
  name = 'OutsideMonths1795773000000';

  async up(runner: QueryRunner): Promise<void> {
    const engine = runner.connection.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
    for (const statement of STATEMENTS[engine]) await runner.query(statement);
    await runner.query(FILL_IN);
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
