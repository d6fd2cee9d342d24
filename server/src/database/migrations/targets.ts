import type { MigrationInterface, QueryRunner } from 'typeorm';
import { newId } from '../../kernel/ids';
import { readProductData } from '../../product-data';

const STATEMENTS = {
  sqlite: [
    'CREATE TABLE "rollout_note" ("plan_id" varchar(16) NOT NULL, "area_code" varchar(10) NOT NULL, "ordinal" integer NOT NULL, "cause" varchar(64) NOT NULL, "cause_text" text NOT NULL, "text" text NOT NULL, "noted_at" bigint NOT NULL, "noted_by_id" varchar(16) NOT NULL, "noted_by" varchar(120) NOT NULL, PRIMARY KEY ("plan_id", "area_code", "ordinal"))',
    'CREATE TABLE "digitised_month" ("month" varchar(7) NOT NULL, "office_id" varchar(16) NOT NULL, "settled" integer NOT NULL, "digitised" integer NOT NULL, "counted_at" bigint NOT NULL, PRIMARY KEY ("month", "office_id"))',
  ],
  mysql: [
    'CREATE TABLE `rollout_note` (`plan_id` varchar(16) NOT NULL, `area_code` varchar(10) NOT NULL, `ordinal` int NOT NULL, `cause` varchar(64) NOT NULL, `cause_text` text NOT NULL, `text` text NOT NULL, `noted_at` bigint NOT NULL, `noted_by_id` varchar(16) NOT NULL, `noted_by` varchar(120) NOT NULL, PRIMARY KEY (`plan_id`, `area_code`, `ordinal`)) ENGINE=InnoDB',
    'CREATE TABLE `digitised_month` (`month` varchar(7) NOT NULL, `office_id` varchar(16) NOT NULL, `settled` int NOT NULL, `digitised` int NOT NULL, `counted_at` bigint NOT NULL, PRIMARY KEY (`month`, `office_id`)) ENGINE=InnoDB',
  ],
};

interface Shipped {
  list: string;
  code: string;
  name: string;
  nameEn: string | null;
  note: string | null;
  data: object;
  place: number;
}

const NEW_LISTS = ['SLIP_CAUSE', 'SERVICE_INDEX'];

/** What a database that was there before gets of the lists that are new; one that is made now has them already. */
async function addLists(runner: QueryRunner): Promise<void> {
  const { entries } = JSON.parse(readProductData('reference-lists.json')) as { entries: Shipped[] };
  const known: { list: string }[] = await runner.query('SELECT DISTINCT list FROM reference_entry');
  for (const entry of entries) {
    const { list, code, name, nameEn, note, place, data } = entry;
    if (!NEW_LISTS.includes(list) || known.some((each) => each.list === list)) continue;
    await runner.query(
      `INSERT INTO reference_entry (id, list, code, edition, name, name_en, note, place, data, ends, valid_from, state,
         changed_at, changed_by) VALUES (?,?,?,1,?,?,?,?,?,0,0,'CONFIRMED',0,'Hệ thống')`,
      [newId(), list, code, name, nameEn, note, place, JSON.stringify(data)],
    );
  }
}

/** Notes on slippage, how many results are digitised by month, and the lists of causes and of the index. */
export class Targets1795748000000 implements MigrationInterface {
  name = 'Targets1795748000000';

  async up(runner: QueryRunner): Promise<void> {
    const engine = runner.connection.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
    for (const statement of STATEMENTS[engine]) await runner.query(statement);
    await addLists(runner);
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
