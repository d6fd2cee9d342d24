import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { QueryRunner } from 'typeorm';
import { parseDatabaseUrl } from '../../src/config';
import {
  CopyDigest,
  type CopyHeader,
  type CopySummary,
  type RowsLine,
  VERSION,
} from '../../src/database/backup/copy-format';
import { restoreCopy } from '../../src/database/backup/restore-copy';
import { writeCopy } from '../../src/database/backup/write-copy';
import { createDataSource } from '../../src/database/data-source';
import { Database } from '../../src/database/database';
import { ENTITIES } from '../../src/database/entities';
import { MIGRATIONS } from '../../src/database/migrations/list';
import { RESTORE_MARK, tablesOf } from '../../src/database/restore-mark';
import { pendingStatements } from '../../src/database/write-migration';
import { now } from '../../src/kernel/now';
import { generateMore } from '../../src/modules/demo/generate-more';
import { verify } from '../../src/modules/reporting/verify';
import { createEmptyDatabase, describeEngines, type EmptyDatabase, ENGINES, type EngineKind } from '../harness/engines';
import { startTestServer, type TestServer } from '../harness/test-server';
import { act, COMMITTEE, DESK, NEIGHBOUR, receive } from '../harness/walk';

const addressOf = ({ url }: EmptyDatabase) => parseDatabaseUrl(url, '/');

/** What no simple table of names would hold: each has to come back letter by letter. */
const ODD_TEXT = `Tab\tquote'"\\ nul\u0000 dòng\nmới \u2028 Ω 🏛️ NFD: ho\u0300a ${'đ'.repeat(50)}`;

const WORKED_OUT_ANEW = ['settlement_cell', 'leg_cell'];

/** The tables that the last migration makes, and the columns that it adds as `table.column`. */
async function madeByLastMigration(): Promise<string[]> {
  const made: string[] = [];
  const connection = { options: { type: 'better-sqlite3' } };
  const query = (sql: string) => {
    const [, table] = /^CREATE TABLE "?(\w+)"?/.exec(sql) ?? [];
    const [, of, column] = /^ALTER TABLE "?(\w+)"? ADD (?:COLUMN )?"?(\w+)"?/.exec(sql) ?? [];
    if (table) made.push(table);
    if (of) made.push(`${of}.${column}`);
  };
  await new (MIGRATIONS.at(-1)!)().up({ connection, query } as unknown as QueryRunner);
  return made;
}

describeEngines('backup and restore', (kind) => {
  let server: TestServer;
  let folder: string;
  let targets: EmptyDatabase[];
  beforeAll(async () => {
    server = await startTestServer(kind);
    await generateMore(server.db, { now: now(), count: 600, seed: '3' });
  });
  afterAll(() => server.close());
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'hcc-backup-'));
    targets = [];
  });
  afterEach(async () => {
    for (const target of targets) await target.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const file = (name = 'copy') => join(folder, name);
  const target = async (engine: EngineKind = kind) => {
    const empty = await createEmptyDatabase(engine);
    targets.push(empty);
    return empty;
  };
  const inTarget = async <T>(empty: EmptyDatabase, work: (db: Database) => Promise<T>): Promise<T> => {
    const db = await Database.open(addressOf(empty));
    return work(db).finally(() => db.close());
  };
  const tablesIn = async (empty: EmptyDatabase) => {
    const source = createDataSource(addressOf(empty));
    await source.initialize();
    return tablesOf(source).finally(() => source.destroy());
  };
  const dossiers = async () =>
    Number((await server.db.read.query<{ n: number }>('SELECT COUNT(*) AS n FROM dossier'))[0]!.n);
  const headerOf = (name?: string) =>
    JSON.parse(
      gunzipSync(readFileSync(file(name)))
        .toString()
        .split('\n')[0]!,
    ) as CopyHeader;
  /** The copy with its text changed, packed again as if nothing had happened. */
  const forge = (change: (text: string) => string) => {
    writeFileSync(file('forged'), gzipSync(change(gunzipSync(readFileSync(file())).toString())));
    return file('forged');
  };

  it.each(ENGINES)('the drill: copied while desks receive, restored on %s, every figure the same', async (engine) => {
    const desk = await server.as(DESK);
    const neighbour = await server.as(NEIGHBOUR);
    const committee = await server.as(COMMITTEE);
    const before = await dossiers();
    let isCopying = true;
    const work = async () => {
      while (isCopying) {
        await act(committee, 'ClaimDossier', await act(desk, 'AdvanceDossier', await receive(desk)));
        await receive(neighbour);
      }
    };
    const working = [work(), work()];
    while ((await dossiers()) === before) await new Promise((wake) => setTimeout(wake, 10));
    let copy: CopySummary;
    try {
      copy = await writeCopy(server.db, file());
    } finally {
      isCopying = false;
      await Promise.all(working);
    }
    expect(copy.tables.dossier).toBeGreaterThan(before);
    expect(copy.tables.dossier).toBeLessThan(await dossiers());
    const restored = await target(engine);
    expect(await restoreCopy(addressOf(restored), file())).toEqual(copy);
    await inTarget(restored, async (db) => {
      const report = await verify(db, { now: now() });
      expect(report).toMatchObject({ ok: true, dossiers: copy.tables.dossier, differences: [] });
      // The digest is over every row, so the copy of the copy says whether anything at all is different.
      expect(await writeCopy(db, file('again'))).toEqual(copy);
      expect(headerOf('again')).toMatchObject({ engine, tables: headerOf().tables });
      expect(await db.hasPendingMigrations()).toBe(false);
    });
  });

  it('holds every table that an entity describes; of sessions only the table', async () => {
    await server.as(DESK);
    const copy = await writeCopy(server.db, file());
    const wanted = ENTITIES.map((entity) => server.db.writer.getMetadata(entity).tableName);
    expect(headerOf().tables.map(({ name }) => name)).toEqual(wanted);
    const others = await tablesOf(server.db.writer);
    expect([...wanted, 'migrations'].sort()).toEqual(others.sort());
    for (const { name, rows } of headerOf().tables) {
      const [found] = await server.db.read.query<{ n: number }>(`SELECT COUNT(*) AS n FROM \`${name}\``);
      expect([name, rows]).toEqual([name, name === 'session' ? 0 : Number(found!.n)]);
    }
    expect(copy.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(statSync(file()).mode & 0o077).toBe(0);
  });

  it('gives back values exactly, and rows beyond one page of a key of three parts', async () => {
    const { db } = server;
    await db.transact(async (tx) => {
      await tx.run("UPDATE dossier SET note = ?, due_at = NULL WHERE note IS NULL AND status = 'RETURNED'", [ODD_TEXT]);
      await tx.run('UPDATE session SET expires_at = ?', [Number.MAX_SAFE_INTEGER]);
      await tx.run('INSERT INTO calendar_day (calendar_id, day, kind, reason) VALUES (?, ?, ?, ?)', [
        'OTHER',
        '2031-01-01',
        'OFF',
        ODD_TEXT.slice(0, 40),
      ]);
    });
    const entries =
      "SELECT scope, word, dossier_id, name FROM dossier_search_entry WHERE scope = '*' ORDER BY word, dossier_id";
    const notes = 'SELECT id, note, due_at, received_at, email FROM dossier ORDER BY id';
    const other = await target(kind === 'mysql' ? 'sqlite' : 'mysql');
    const copy = await writeCopy(db, file());
    expect(copy.tables.dossier_search_entry).toBeGreaterThan(4_000);
    await restoreCopy(addressOf(other), file());
    await inTarget(other, async ({ read }) => {
      expect(await read.query(notes)).toEqual(await db.read.query(notes));
      expect(await read.query(entries)).toEqual(await db.read.query(entries));
    });
    // verify goes by the events, which know nothing of these.
    await db.transact((tx) => tx.run("DELETE FROM calendar_day WHERE calendar_id = 'OTHER'"));
  });

  it('a restored server starts in the database as it is', async () => {
    await writeCopy(server.db, file());
    const restored = await target();
    await restoreCopy(addressOf(restored), file());
    const db = await Database.open(addressOf(restored), { migrate: true });
    expect((await db.read.query('SELECT 1 AS one FROM staff LIMIT 1')).length).toBe(1);
    await db.close();
  });

  it('goes into a database that was migrated and not used', async () => {
    const copy = await writeCopy(server.db, file());
    const migrated = await target();
    await (await Database.open(addressOf(migrated), { migrate: true })).close();
    expect(await restoreCopy(addressOf(migrated), file())).toEqual(copy);
  });

  it('refuses a database with one row or a foreign table, and leaves both alone', async () => {
    await writeCopy(server.db, file());
    const used = await target();
    const db = await Database.open(addressOf(used), { migrate: true });
    await db.transact((tx) => tx.run("INSERT INTO reference_stamp (name, version) VALUES ('x', 1)"));
    await expect(restoreCopy(addressOf(used), file())).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('reference_stamp'),
    });
    expect(await db.read.query('SELECT name, version FROM reference_stamp')).toEqual([{ name: 'x', version: 1 }]);
    await db.close();
    await inTarget(used, async () => undefined);
    const foreign = await target();
    const source = createDataSource(addressOf(foreign));
    await source.initialize();
    await source.query('CREATE TABLE payroll (id varchar(8))');
    await source.destroy();
    await expect(restoreCopy(addressOf(foreign), file())).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await tablesIn(foreign)).toEqual(['payroll']);
  });

  it('refuses a copy that is damaged, cut off, changed, or none, before it touches the database', async () => {
    await writeCopy(server.db, file());
    const bytes = readFileSync(file());
    const write = (content: Buffer) => {
      writeFileSync(file('damaged'), content);
      return file('damaged');
    };
    const flipped = Buffer.from(bytes);
    flipped[Math.floor(bytes.length / 2)]! ^= 0x10;
    const bad: (() => string)[] = [
      () => write(flipped),
      () => write(bytes.subarray(0, bytes.length - 20)),
      () => write(bytes.subarray(0, Math.floor(bytes.length / 3))),
      () => write(Buffer.alloc(0)),
      () => write(Buffer.from('SQLite format 3\u0000')),
      () => write(gzipSync('{"a":1}\n')),
      () => forge((text) => text.replace('Đặng Thị Hoà', 'Đặng Thị Hoa')),
      () => forge((text) => text.replace(/"engine":"\w+"/, '"engine":"other"')),
      () => forge((text) => text.replace(/\n[^\n]+\n([^\n]+)\n$/, '\n$1\n')),
      () => forge((text) => text.slice(0, text.lastIndexOf('{"digest"'))),
      () => forge((text) => `${text}{}\n`),
      () => forge((text) => text.replace('"name":"area"', '"name":"area`; DROP TABLE staff"')),
    ];
    const empty = await target();
    for (const make of bad) {
      await expect(restoreCopy(addressOf(empty), make())).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    }
    await expect(restoreCopy(addressOf(empty), file('missing'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await tablesIn(empty)).toEqual([]);
  });

  it('refuses a copy of a schema that this code does not know, or of a format to come', async () => {
    await writeCopy(server.db, file());
    const empty = await target();
    const newer = forge((text) => text.replace(/("migrations":\[[^\]]*)\]/, '$1,"Morrow1899999999999"]'));
    await expect(restoreCopy(addressOf(empty), newer)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('Morrow1899999999999'),
    });
    const format = forge((text) => text.replace(`"version":${VERSION}`, `"version":${VERSION + 1}`));
    await expect(restoreCopy(addressOf(empty), format)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await tablesIn(empty)).toEqual([]);
  });

  it('takes a copy of an older schema and brings it along', async () => {
    await writeCopy(server.db, file());
    const later = new Set([...(await madeByLastMigration()), ...WORKED_OUT_ANEW]);
    const older = forge((text) => {
      const digest = new CopyDigest();
      const [first, ...lines] = text.trimEnd().split('\n');
      const header = JSON.parse(first!) as CopyHeader;
      header.migrations.pop();
      header.tables = header.tables.filter(({ name }) => !later.has(name));
      const known = new Map(
        header.tables.map(({ name, columns }) => [name, columns.map((one) => !later.has(`${name}.${one}`))]),
      );
      for (const table of header.tables) table.columns = table.columns.filter((_, at) => known.get(table.name)![at]);
      digest.addHeader(JSON.stringify(header));
      const kept = lines
        .slice(0, -1)
        .map((line) => JSON.parse(line) as RowsLine)
        .filter(({ table }) => !later.has(table))
        .map((line) => {
          const columns = known.get(line.table);
          return JSON.stringify(
            columns ? { ...line, rows: line.rows.map((row) => row.filter((_, at) => columns[at])) } : line,
          );
        });
      for (const line of kept) digest.addLine(line);
      return [JSON.stringify(header), ...kept, JSON.stringify(digest.end()), ''].join('\n');
    });
    const empty = await target();
    const copy = await restoreCopy(addressOf(empty), older);
    await inTarget(empty, async (db) => {
      expect(await db.hasPendingMigrations()).toBe(false);
      expect(await pendingStatements(db.writer)).toEqual([]);
      const [found] = await db.read.query<{ n: number }>('SELECT COUNT(*) AS n FROM dossier');
      expect(Number(found!.n)).toBe(copy.tables.dossier);
    });
  });

  it('leaves the database empty and usable where it fails on the way', async () => {
    const copy = await writeCopy(server.db, file());
    const empty = await target();
    const transact = Database.prototype.transact;
    const failing = jest.spyOn(Database.prototype, 'transact').mockImplementation(function (this: Database, work) {
      return transact.call(this, async (tx) => {
        await work(tx);
        if (failing.mock.calls.length > 1) throw new Error('the disk is full');
      }) as never;
    });
    await expect(restoreCopy(addressOf(empty), file())).rejects.toThrow('the disk is full');
    expect(failing.mock.calls.length).toBeGreaterThan(1);
    failing.mockRestore();
    expect(await tablesIn(empty)).toEqual([]);
    expect(await restoreCopy(addressOf(empty), file())).toEqual(copy);
  });

  it('is done once when two restore at once', async () => {
    const copy = await writeCopy(server.db, file());
    const empty = await target();
    const both = await Promise.allSettled([0, 1].map(() => restoreCopy(addressOf(empty), file())));
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'CONFLICT' } });
    await inTarget(empty, async (db) => expect((await writeCopy(db, file('again'))).digest).toBe(copy.digest));
  });

  it('a database that was being restored when that was killed serves nobody and takes no other copy', async () => {
    await writeCopy(server.db, file());
    const half = await target();
    const source = createDataSource(addressOf(half));
    await source.initialize();
    await source.query(`CREATE TABLE \`${RESTORE_MARK}\` (started_at varchar(24) PRIMARY KEY)`);
    await source.destroy();
    await expect(Database.open(addressOf(half), { migrate: true })).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(restoreCopy(addressOf(half), file())).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await tablesIn(half)).toEqual([RESTORE_MARK]);
  });

  it('overwrites no file, and waits for a file that grows', async () => {
    await writeCopy(server.db, file());
    const bytes = readFileSync(file());
    await expect(writeCopy(server.db, file())).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(readFileSync(file()).equals(bytes)).toBe(true);
    writeFileSync(file('other.part'), 'half');
    await expect(writeCopy(server.db, file('other'))).rejects.toMatchObject({ code: 'CONFLICT' });
    utimesSync(file('other.part'), 0, 0);
    await writeCopy(server.db, file('other'));
    expect(existsSync(file('other.part'))).toBe(false);
  });

  it('is text that other programs can read', async () => {
    await writeCopy(server.db, file());
    const text = execFileSync('gzip', ['-dc', file()], { encoding: 'utf8', maxBuffer: 1e9 });
    const lines = text.trimEnd().split('\n');
    expect(lines.map((line) => typeof JSON.parse(line))).toEqual(lines.map(() => 'object'));
  });
});
