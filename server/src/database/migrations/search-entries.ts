import type { MigrationInterface, QueryRunner } from 'typeorm';

const CREATE = {
  sqlite:
    'CREATE TABLE "dossier_search_entry" ("scope" varchar(16) NOT NULL, "word" varchar(40) NOT NULL, "dossier_id" varchar(16) NOT NULL, "name" varchar(200) NOT NULL, PRIMARY KEY ("scope", "word", "dossier_id"))',
  mysql:
    'CREATE TABLE IF NOT EXISTS `dossier_search_entry` (`scope` varchar(16) NOT NULL, `word` varchar(40) NOT NULL, `dossier_id` varchar(16) NOT NULL, `name` varchar(200) NOT NULL, PRIMARY KEY (`scope`, `word`, `dossier_id`)) ENGINE=InnoDB',
};

const WORD = 'FROM dossier_token t JOIN dossier d ON d.id = t.dossier_id';
const RECEIVED_IN = `${WORD} JOIN office o ON o.id = d.receiving_office_id JOIN area a ON a.code = o.area_code`;
const PASSED = `${WORD} JOIN leg l ON l.dossier_id = d.id JOIN office o ON o.id = l.office_id`;
/** Each scope in which a dossier with a word is found, by the rule of `searchScopes`. */
const SCOPES: [scope: string, source: string][] = [
  ["'*'", WORD],
  ['a.code', `${RECEIVED_IN} AND a.tier <> 'PROVINCE'`],
  ['p.code', `${RECEIVED_IN} JOIN area p ON p.code = a.parent_code AND p.tier <> 'PROVINCE'`],
  ['o.area_code', `${PASSED} AND o.tier <> 'PROVINCE'`],
  ['o.id', `${PASSED} AND o.kind NOT IN ('CENTRE', 'COMMITTEE')`],
];
/** The searched text was the name, the ID number and the phone, each after a blank. */
const NAME = "RTRIM(REPLACE(REPLACE(d.search_text, COALESCE(d.id_number, ''), ''), COALESCE(d.phone, ''), ''))";

/** Replaces the words of names, of which there was one table for the province, by entries for each scope. */
export class SearchEntries1795307746695 implements MigrationInterface {
  name = 'SearchEntries1795307746695';

  async up(runner: QueryRunner): Promise<void> {
    const engine = runner.connection.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
    await runner.query(CREATE[engine]);
    // Word by word, and none twice: a million dossiers in one statement would be undone as one, and MySQL has committed
    // the table already.
    const ignore = engine === 'sqlite' ? 'OR IGNORE' : 'IGNORE';
    const words: { token: string }[] = await runner.query('SELECT DISTINCT token FROM dossier_token ORDER BY token');
    for (const { token } of words) {
      for (const [scope, source] of SCOPES) {
        await runner.query(
          `INSERT ${ignore} INTO dossier_search_entry (scope, word, dossier_id, name)
            SELECT ${scope}, t.token, d.id, ${NAME} ${source} WHERE t.token = ?`,
          [token],
        );
      }
    }
    await runner.query('DROP TABLE dossier_token');
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
