import { parseDatabaseUrl } from '../../src/config';
import { createDataSource } from '../../src/database/data-source';
import type { Database } from '../../src/database/database';
import { AccountSecurity1795695466687 } from '../../src/database/migrations/account-security';
import { MIGRATIONS } from '../../src/database/migrations/list';
import { pendingStatements } from '../../src/database/write-migration';
import { dayOf } from '../../src/kernel/instant';
import { now } from '../../src/kernel/now';
import type { JournalDifference } from '../../src/modules/casework/check-journals';
import { PaymentMethod } from '../../src/modules/dossier/dossier-terms';
import { nameWords } from '../../src/modules/dossier/search/search-entries';
import { checkMoney } from '../../src/modules/fees/check-money';
import { MoneyKind } from '../../src/modules/fees/fee-terms';
import { MoneyDuty } from '../../src/modules/fees/money.entity';
import { writeEntry } from '../../src/modules/fees/money-book';
import { closeTill, handOverCash, tillOfToday } from '../../src/modules/fees/till';
import type { Actor } from '../../src/modules/identity/actor';
import { Session } from '../../src/modules/identity/session.entity';
import { Staff } from '../../src/modules/identity/staff.entity';
import { verify } from '../../src/modules/reporting/verify';
import { withHistory } from '../demo/history';
import { createEmptyDatabase, describeEngines, openEngine } from '../harness/engines';

/** More than one batch of the migration that gives each dossier its secret. */
const COUNT = 600;

async function lookupKeys(db: Database): Promise<string[]> {
  const rows = await db.read.query<{ key: string }>('SELECT lookup_key AS `key` FROM dossier');
  return rows.map(({ key }) => key);
}

describeEngines('migrations', (kind) => {
  it('bring an empty database to exactly what the entities say, once', async () => {
    const empty = await createEmptyDatabase(kind);
    const source = createDataSource(parseDatabaseUrl(empty.url, '/'));
    try {
      await source.initialize();
      expect((await pendingStatements(source)).length).toBeGreaterThan(0);
      expect((await source.runMigrations()).length).toBeGreaterThan(0);
      expect(await pendingStatements(source)).toEqual([]);
      expect(await source.runMigrations()).toEqual([]);
    } finally {
      await source.destroy();
      await empty.drop();
    }
  });

  it('bring the data of the first release along', async () => {
    const engine = await openEngine(kind);
    const source = createDataSource(parseDatabaseUrl(engine.url, '/'));
    try {
      await withHistory(engine.db, COUNT);
      const dossiers = await engine.db.read.query<{ id: string; name: string }>(
        'SELECT id, applicant_name AS name FROM dossier',
      );
      const words = dossiers.flatMap(({ id, name }) => nameWords(name).map((word) => [word, id]));
      await source.initialize();
      // As the first release left it: words for the province only, cells by channel.
      for (const statement of [
        'DROP TABLE dossier_search_entry',
        'CREATE TABLE dossier_token (token varchar(40), dossier_id varchar(16), PRIMARY KEY (token, dossier_id))',
        "DELETE FROM settlement_cell WHERE area_code <> ''",
        `CREATE TABLE office_cell AS SELECT period, procedure_id, office_id, received, received_online, early, on_time,
           late, withdrawn, stopped, paused_net, overdue_net FROM settlement_cell`,
        'DROP TABLE settlement_cell',
        'ALTER TABLE office_cell RENAME TO settlement_cell',
        'ALTER TABLE settlement_cell RENAME TO cell',
        `CREATE TABLE settlement_cell AS
           SELECT c.*, CAST('ONLINE' AS CHAR(8)) AS channel FROM (SELECT * FROM cell WHERE received_online > 0) c`,
        'UPDATE settlement_cell SET received = received_online',
        `INSERT INTO settlement_cell SELECT c.*, 'COUNTER' FROM cell c`,
        `UPDATE settlement_cell SET received = received - received_online WHERE channel = 'COUNTER'`,
        `UPDATE settlement_cell SET early = 0, on_time = 0, late = 0, withdrawn = 0, stopped = 0, paused_net = 0,
           overdue_net = 0 WHERE channel = 'ONLINE'`,
        'ALTER TABLE settlement_cell DROP COLUMN received_online',
        'DROP TABLE cell',
        ...[
          'standing',
          'office_standing',
          'procedure_standing',
          'office_received',
          'digitised',
          'office_digitised',
          'slip',
        ].map((name) => `DROP INDEX ix_dossier_${name}${kind === 'mysql' ? ' ON dossier' : ''}`),
        'ALTER TABLE dossier DROP COLUMN digitised_at',
        'CREATE TABLE digitised_month (month varchar(7))',
        'ALTER TABLE dossier DROP COLUMN standing',
        'ALTER TABLE dossier DROP COLUMN standing_at',
        'CREATE INDEX ix_dossier_office_received ON dossier (receiving_office_id, received_at)',
        'CREATE INDEX ix_dossier_ended ON dossier (ended_at, receiving_office_id, overdue_from)',
        'ALTER TABLE dossier DROP COLUMN lookup_key',
        `DELETE FROM migrations WHERE name LIKE 'SearchEntries%' OR name LIKE 'SettlementCells%'
            OR name LIKE 'LookupKeys%' OR name LIKE 'StandingAndAreaCells%' OR name LIKE 'DigitisedResults%'`,
      ]) {
        await source.query(statement);
      }
      for (const row of words) await source.query('INSERT INTO dossier_token (token, dossier_id) VALUES (?, ?)', row);
      expect(await source.runMigrations()).toHaveLength(5);
      expect(await pendingStatements(source)).toEqual([]);
      expect(await verify(engine.db, { now: now() })).toMatchObject({ dossiers: COUNT, differences: [] });
      const keys = await lookupKeys(engine.db);
      expect(keys.filter((key) => /^[0-9B-Z]{14}$/.test(key))).toHaveLength(COUNT);
      expect(new Set(keys).size).toBe(COUNT);
    } finally {
      await source.destroy();
      await engine.close();
    }
  });

  it('goes on where giving secrets was cut off, and changes none that was given', async () => {
    const engine = await openEngine(kind);
    const source = createDataSource(parseDatabaseUrl(engine.url, '/'));
    try {
      await withHistory(engine.db, 20);
      const before = await lookupKeys(engine.db);
      await source.initialize();
      await source.query(
        "UPDATE dossier SET lookup_key = '' WHERE id = (SELECT MAX(id) FROM (SELECT id FROM dossier) d)",
      );
      await source.query("DELETE FROM migrations WHERE name LIKE 'LookupKeys%'");
      expect(await source.runMigrations()).toHaveLength(1);
      const after = await lookupKeys(engine.db);
      expect(after.filter((key) => before.includes(key))).toHaveLength(19);
      expect(after).not.toContain('');
    } finally {
      await source.destroy();
      await engine.close();
    }
  });

  it('keep a hand-over right that took overpaid postage out of the money for the post, and hide no wrong one', async () => {
    const engine = await openEngine(kind);
    const source = createDataSource(parseDatabaseUrl(engine.url, '/'));
    const { db } = engine;
    const wrong = async () => {
      const found: JournalDifference[] = [];
      for await (const difference of checkMoney(db.read)) found.push(difference);
      return found.map(({ column, stored, expected }) => [column, stored, expected]);
    };
    try {
      const [older, newer] = [await handedOver(db, '1'), await handedOver(db, '2')];
      expect(await wrong()).toEqual([]);
      await db.transact((tx) => tx.run('UPDATE treasury_handover SET amount_dong = 100000 WHERE id = ?', [older]));
      expect(await wrong()).toEqual([['amountDong', 100_000, 95_000]]);
      await source.initialize();
      await source.query('ALTER TABLE treasury_handover DROP COLUMN over_is_post');
      await source.query("DELETE FROM migrations WHERE name LIKE 'HandoversWithOver%'");
      expect(await source.runMigrations()).toHaveLength(1);
      expect(await pendingStatements(source)).toEqual([]);
      expect(await wrong()).toEqual([]);
      await db.transact((tx) => tx.run('UPDATE treasury_handover SET amount_dong = 100000 WHERE id = ?', [newer]));
      await db.transact((tx) => tx.run('UPDATE treasury_handover SET amount_dong = 95000 WHERE id = ?', [older]));
      expect(await wrong()).toHaveLength(2);
    } finally {
      await source.destroy();
      await engine.close();
    }
  });

  it('keep accounts and sessions that were there before second factors', async () => {
    const empty = await createEmptyDatabase(kind);
    const source = createDataSource(parseDatabaseUrl(empty.url, '/'));
    const before = MIGRATIONS.slice(0, MIGRATIONS.indexOf(AccountSecurity1795695466687));
    try {
      await source.setOptions({ migrations: before }).initialize();
      await source.runMigrations();
      await source.query(
        `INSERT INTO staff (id, username, full_name, password_hash, status, failed_sign_ins, locked_until, demo, created_at)
         VALUES ('S', 'an', 'Lê An', 'x', 'ACTIVE', 7, 99, 1, 5)`,
      );
      await source.query(
        "INSERT INTO session (token_hash, staff_id, office_id, created_at, expires_at) VALUES ('h', 'S', 'O', 1, 2)",
      );
      await source.destroy();
      await source.setOptions({ migrations: MIGRATIONS }).initialize();
      await source.runMigrations();
      expect(await source.getRepository(Staff).find()).toEqual([
        expect.objectContaining({ id: 'S', username: 'an', demo: 1, createdAt: 5, passwordSetByOtherAt: null }),
      ]);
      expect(await source.getRepository(Session).find()).toEqual([
        expect.objectContaining({ tokenHash: 'h', staffId: 'S', expiresAt: 2, lastSeenAt: null }),
      ]);
    } finally {
      await source.destroy();
      await empty.drop();
    }
  });
});

/**
 * A till with a fee of 100.000 đ and postage of 26.000 đ, of which 5.000 đ paid too much to the account went back in cash.
 * @returns the id of its hand-over
 */
async function handedOver(db: Database, key: string): Promise<string> {
  const at = now();
  const cashier = { staffId: 'S', fullName: 'Lê An', office: { id: 'O' }, permissions: new Set() } as unknown as Actor;
  const tillId = await db.transact(async (tx) => {
    const { till } = await tillOfToday(tx, 'O', cashier, at);
    const duty = async (ordinal: number, amountDong: number) => {
      const id = `D${key}${ordinal}`;
      const owed = { ordinal, amountDong, fullDong: amountDong, paidDong: 0, overDong: 0, copies: 1, pages: 1 };
      const texts = { dossierId: `O${key}`, dossierCode: key, purpose: '', linesText: '[]', reference: `HCC${id}` };
      const nothing = { exemption: null, exemptionName: null, spentOn: null };
      return tx.entities.save(MoneyDuty, { id, officeId: 'O', madeAt: at, ...owed, ...texts, ...nothing });
    };
    const [fee, postage] = [await duty(0, 100_000), await duty(-1, 26_000)];
    const cash = { method: PaymentMethod.CASH, payer: 'Hoà', tillId: till.id };
    const over = { kind: MoneyKind.OVERPAID, method: PaymentMethod.TRANSFER, amountDong: 5_000, payer: 'Hoà' };
    await writeEntry(tx, fee, 'O', cashier, at, { ...cash, kind: MoneyKind.TAKEN, amountDong: 100_000 });
    await writeEntry(tx, postage, 'O', cashier, at, { ...cash, kind: MoneyKind.TAKEN, amountDong: 26_000 });
    await writeEntry(tx, postage, 'O', cashier, at, over);
    await writeEntry(tx, postage, 'O', cashier, at, { ...cash, kind: MoneyKind.OVER_REFUNDED, amountDong: -5_000 });
    return till.id;
  });
  const counts = [
    { note: 100_000, count: 1 },
    { note: 20_000, count: 1 },
    { note: 1_000, count: 1 },
  ];
  await closeTill(db, cashier, at, { id: tillId, counts });
  return handOverCash(db, cashier, at, { tillIds: [tillId], amountDong: 95_000, day: dayOf(at), paper: key });
}
