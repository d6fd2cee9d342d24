import type { MigrationInterface, QueryRunner } from 'typeorm';

const STANDING = `CASE WHEN ended_at IS NOT NULL THEN
    CASE WHEN status IN ('WITHDRAWN','STOPPED') THEN status ELSE timeliness END
  WHEN paused_at IS NOT NULL THEN 'PAUSED' ELSE 'RUNNING' END`;
const STANDING_AT = 'COALESCE(ended_at, paused_at, overdue_from, 9999999999999)';

const OLD_INDEXES = ['ix_dossier_open', 'ix_dossier_ended', 'ix_dossier_office_received'];
const NEW_INDEXES: [name: string, columns: string][] = [
  ['ix_dossier_standing', 'standing, standing_at, id, receiving_office_id, procedure_id'],
  ['ix_dossier_office_standing', 'receiving_office_id, standing, standing_at, id, procedure_id'],
  ['ix_dossier_procedure_standing', 'procedure_id, standing, standing_at, id, receiving_office_id'],
  ['ix_dossier_office_received', 'receiving_office_id, received_at, id, ended_at, channel, procedure_id'],
];

const KEYS = ['area_code', 'period', 'procedure_id', 'office_id'];
const SUMS = [
  'received',
  'received_online',
  'early',
  'on_time',
  'late',
  'withdrawn',
  'stopped',
  'paused_net',
  'overdue_net',
];
const CELL = [...KEYS, ...SUMS].join(', ');

const CREATE_CELLS = {
  sqlite: `CREATE TABLE "settlement_cell_new" ("area_code" varchar(10) NOT NULL, "period" varchar(10) NOT NULL, "procedure_id" varchar(16) NOT NULL, "office_id" varchar(16) NOT NULL, ${SUMS.map((sum) => `"${sum}" integer NOT NULL`).join(', ')}, PRIMARY KEY ("area_code", "period", "procedure_id", "office_id"))`,
  mysql: `CREATE TABLE \`settlement_cell_new\` (\`area_code\` varchar(10) NOT NULL, \`period\` varchar(10) NOT NULL, \`procedure_id\` varchar(16) NOT NULL, \`office_id\` varchar(16) NOT NULL, ${SUMS.map((sum) => `\`${sum}\` int NOT NULL`).join(', ')}, PRIMARY KEY (\`area_code\`, \`period\`, \`procedure_id\`, \`office_id\`)) ENGINE=InnoDB`,
};

/** As `cell-areas.ts` has it. */
const SHARES = 4;
const TIERS_WITH_SUMS = ['DISTRICT', 'PROVINCE'];

function shareOf(officeId: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < officeId.length; index++) hash = Math.imul(hash ^ officeId.charCodeAt(index), 0x01000193);
  return String((hash >>> 0) % SHARES);
}

interface AreaRow {
  code: string;
  tier: string;
  parent: string | null;
}

/**
 * How a dossier stands in the report becomes a column, by which each of the report's columns is an index range in every
 * scope; districts and the province have sums by procedure of their own, in shares.
 */
export class StandingAndAreaCells1795695193464 implements MigrationInterface {
  name = 'StandingAndAreaCells1795695193464';

  async up(runner: QueryRunner): Promise<void> {
    if (runner.connection.options.type === 'better-sqlite3') await addStandingOnSqlite(runner);
    else await addStandingOnMysql(runner);
    await addAreaCells(runner);
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}

/** SQLite adds no column that must have a value; the table is made anew with all its other indexes. */
async function addStandingOnSqlite(runner: QueryRunner): Promise<void> {
  const parts: { type: string; name: string; sql: string }[] = await runner.query(
    "SELECT type, name, sql FROM sqlite_master WHERE tbl_name = 'dossier' AND sql IS NOT NULL",
  );
  const table = parts.find(({ type }) => type === 'table')!.sql;
  const columns = '"standing" varchar(9) NOT NULL, "standing_at" bigint NOT NULL';
  await runner.query(table.replace(/"dossier"/, '"dossier_new"').replace(/\)\s*$/, `, ${columns})`));
  await runner.query(`INSERT INTO dossier_new SELECT d.*, ${STANDING}, ${STANDING_AT} FROM dossier d`);
  await runner.query('DROP TABLE dossier');
  await runner.query('ALTER TABLE dossier_new RENAME TO dossier');
  for (const { type, name, sql } of parts) {
    if (type === 'index' && !OLD_INDEXES.includes(name)) await runner.query(sql);
  }
  for (const [name, on] of NEW_INDEXES) await runner.query(`CREATE INDEX ${name} ON dossier (${on})`);
}

/** On MySQL each of these commits by itself: what a run that was cut off has done already is left out. */
async function addStandingOnMysql(runner: QueryRunner): Promise<void> {
  const indexes: { name: string; columns: string }[] = await runner.query(
    `SELECT index_name AS name, GROUP_CONCAT(column_name ORDER BY seq_in_index SEPARATOR ', ') AS columns
       FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'dossier'
      GROUP BY index_name`,
  );
  const isNew = (name: string) =>
    NEW_INDEXES.some(([wanted, on]) =>
      indexes.some((index) => index.name === name && name === wanted && index.columns === on),
    );
  const dropped = OLD_INDEXES.filter((name) => indexes.some((index) => index.name === name) && !isNew(name));
  for (const name of dropped) await runner.query(`DROP INDEX ${name} ON dossier`);
  if (!(await runner.hasColumn('dossier', 'standing'))) {
    await runner.query('ALTER TABLE dossier ADD standing varchar(9) NOT NULL');
  }
  if (!(await runner.hasColumn('dossier', 'standing_at'))) {
    await runner.query('ALTER TABLE dossier ADD standing_at bigint NOT NULL');
  }
  // Office by office: a million rows in one statement would be undone as one.
  const offices: { id: string }[] = await runner.query('SELECT DISTINCT receiving_office_id AS id FROM dossier');
  for (const { id } of offices) {
    await runner.query(
      `UPDATE dossier SET standing = ${STANDING}, standing_at = ${STANDING_AT} WHERE receiving_office_id = ?`,
      [id],
    );
  }
  const missing = NEW_INDEXES.filter(([name]) => !isNew(name));
  if (missing.length > 0) {
    await runner.query(`ALTER TABLE dossier ${missing.map(([name, on]) => `ADD INDEX ${name} (${on})`).join(', ')}`);
  }
}

async function addAreaCells(runner: QueryRunner): Promise<void> {
  const engine = runner.connection.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
  await runner.query('DROP TABLE IF EXISTS settlement_cell_new');
  await runner.query(CREATE_CELLS[engine]);
  await runner.query(
    `INSERT INTO settlement_cell_new (${CELL})
      SELECT '', ${CELL.slice('area_code, '.length)} FROM settlement_cell WHERE office_id <> ''`,
  );
  for (const [place, offices] of await officesOfShares(runner)) {
    const [tier, areaCode, share] = place.split('|');
    await runner.query(
      `INSERT INTO settlement_cell_new (${CELL})
        SELECT ?, period, procedure_id, ?, ${SUMS.map((sum) => `SUM(${sum})`).join(', ')} FROM settlement_cell
         WHERE office_id IN (${offices.map(() => '?').join(',')}) AND procedure_id <> ''
           ${tier === 'DISTRICT' ? 'AND LENGTH(period) = 7' : ''} GROUP BY period, procedure_id`,
      [areaCode, share, ...offices],
    );
  }
  await runner.query('DROP TABLE settlement_cell');
  await runner.query('ALTER TABLE settlement_cell_new RENAME TO settlement_cell');
  await runner.query('CREATE INDEX ix_settlement_cell_office ON settlement_cell (office_id, period)');
}

/** "tier|area|share" → the offices that add to it. */
async function officesOfShares(runner: QueryRunner): Promise<Map<string, string[]>> {
  const areas: AreaRow[] = await runner.query('SELECT code, tier, parent_code AS parent FROM area');
  const areaOf = new Map(areas.map((area) => [area.code, area]));
  const offices: { id: string; area: string }[] = await runner.query(
    `SELECT id, area_code AS area FROM office WHERE id IN (SELECT office_id FROM settlement_cell) ORDER BY id`,
  );
  const places = new Map<string, string[]>();
  for (const { id, area } of offices) {
    for (let at = areaOf.get(area); at; at = areaOf.get(at.parent ?? '')) {
      if (!TIERS_WITH_SUMS.includes(at.tier)) continue;
      const place = `${at.tier}|${at.code}|${shareOf(id)}`;
      const members = places.get(place);
      if (members) members.push(id);
      else places.set(place, [id]);
    }
  }
  return places;
}
