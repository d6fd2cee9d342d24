import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = {
  sqlite: [
    'CREATE TABLE "dossier_search_entry" ("scope" varchar(16) NOT NULL, "word" varchar(40) NOT NULL, "dossier_id" varchar(16) NOT NULL, PRIMARY KEY ("scope", "word", "dossier_id"))',
  ],
  mysql: [
    'CREATE TABLE IF NOT EXISTS `dossier_search_entry` (`scope` varchar(16) NOT NULL, `word` varchar(40) NOT NULL, `dossier_id` varchar(16) NOT NULL, PRIMARY KEY (`scope`, `word`, `dossier_id`)) ENGINE=InnoDB',
  ],
};

/** Each scope in which a dossier with a word is found, by the rule of `searchScopes`. */
const SCOPES = [
  "SELECT '*', t.token, t.dossier_id FROM dossier_token t",
  `SELECT a.code, t.token, t.dossier_id FROM dossier_token t JOIN dossier d ON d.id = t.dossier_id
     JOIN office o ON o.id = d.receiving_office_id JOIN area a ON a.code = o.area_code AND a.tier <> 'PROVINCE'`,
  `SELECT p.code, t.token, t.dossier_id FROM dossier_token t JOIN dossier d ON d.id = t.dossier_id
     JOIN office o ON o.id = d.receiving_office_id JOIN area a ON a.code = o.area_code
     JOIN area p ON p.code = a.parent_code AND p.tier <> 'PROVINCE'`,
  `SELECT o.area_code, t.token, t.dossier_id FROM dossier_token t JOIN leg l ON l.dossier_id = t.dossier_id
     JOIN office o ON o.id = l.office_id AND o.tier <> 'PROVINCE'`,
  `SELECT o.id, t.token, t.dossier_id FROM dossier_token t JOIN leg l ON l.dossier_id = t.dossier_id
     JOIN office o ON o.id = l.office_id AND o.kind NOT IN ('CENTRE', 'COMMITTEE')`,
];

/** Replaces the words of names, of which there was one table for the province, by entries for each scope. */
export class SearchEntries1795307746695 implements MigrationInterface {
  name = 'SearchEntries1795307746695';

  async up(runner: QueryRunner): Promise<void> {
    const engine = runner.connection.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
    for (const statement of STATEMENTS[engine]) await runner.query(statement);
    // Word by word, and none twice: a million dossiers in one statement would be undone as one, and MySQL has committed
    // the table already.
    const ignore = engine === 'sqlite' ? 'OR IGNORE' : 'IGNORE';
    const words: { token: string }[] = await runner.query('SELECT DISTINCT token FROM dossier_token ORDER BY token');
    for (const { token } of words) {
      for (const select of SCOPES) {
        await runner.query(
          `INSERT ${ignore} INTO dossier_search_entry (scope, word, dossier_id) ${select} WHERE t.token = ?`,
          [token],
        );
      }
    }
    await runner.query('DROP TABLE dossier_token');
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
