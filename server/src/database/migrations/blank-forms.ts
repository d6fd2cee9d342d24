import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = {
  sqlite: [
    'CREATE TABLE "blank_form" ("version_id" varchar(16) NOT NULL, "ordinal" integer NOT NULL, "number" varchar(40), "name" varchar(300) NOT NULL, "print_id" varchar(16), "print_hash" varchar(64), "print_size" integer, "print_pages" integer, "fill_id" varchar(16), "fill_hash" varchar(64), "fill_size" integer, PRIMARY KEY ("version_id", "ordinal"))',
  ],
  mysql: [
    'CREATE TABLE `blank_form` (`version_id` varchar(16) NOT NULL, `ordinal` int NOT NULL, `number` varchar(40) NULL, `name` varchar(300) NOT NULL, `print_id` varchar(16) NULL, `print_hash` varchar(64) NULL, `print_size` int NULL, `print_pages` int NULL, `fill_id` varchar(16) NULL, `fill_hash` varchar(64) NULL, `fill_size` int NULL, PRIMARY KEY (`version_id`, `ordinal`)) ENGINE=InnoDB',
  ],
};

export class BlankForms1795766000000 implements MigrationInterface {
  name = 'BlankForms1795766000000';

  async up(runner: QueryRunner): Promise<void> {
    const engine = runner.connection.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
    for (const statement of STATEMENTS[engine]) await runner.query(statement);
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
