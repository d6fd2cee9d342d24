import { type App, createApp } from '../../src/app';
import type { SqlValue } from '../../src/database/sql';
import { type Day, dayOf, instantAt, parseInstant, startOfDay } from '../../src/kernel/instant';
import { now } from '../../src/kernel/now';
import { generateMore } from '../../src/modules/demo/generate-more';
import { eventHash, readEvents } from '../../src/modules/dossier/history/dossier-store';
import { advanceDossier } from '../../src/modules/dossier/life/commands/advance-dossier';
import { runCommand } from '../../src/modules/dossier/life/run-command';
import { receiveDossier } from '../../src/modules/dossier/receipt/receive-dossier';
import { checkSeals } from '../../src/modules/dossier/sealing/check-seals';
import type { DaySeal } from '../../src/modules/dossier/sealing/seal.entity';
import { sealDays } from '../../src/modules/dossier/sealing/seal-days';
import type { Actor } from '../../src/modules/identity/actor';
import { verify } from '../../src/modules/reporting/verify';
import { withHistory } from '../demo/history';
import { setClock } from '../harness/clock';
import { describeEngines, openEngine, type TestEngine } from '../harness/engines';
import { receiveInput } from '../harness/walk';

const NOW = '2026-11-23T09:30:00+07:00';
const LAST_ENDED: Day = '2026-11-22';

describeEngines('sealed days', (kind) => {
  let engine: TestEngine;
  let app: App;
  let seals: DaySeal[];
  beforeAll(async () => {
    engine = await openEngine(kind);
    await withHistory(engine.db, 300, '5', NOW);
    app = createApp(engine.db, 'https://hcc.test');
    seals = await sealDays(engine.db, now());
  });
  beforeEach(() => {
    setClock(NOW);
    app.sealedUntil.expire();
  });
  afterAll(() => engine?.close());

  const check = async (): Promise<string[]> => {
    const { differences } = await verify(engine.db, { now: now(), limit: 1_000 });
    return differences.filter(({ where }) => where === 'day_seal').map((one) => `${one.column} ${one.which}`);
  };
  const rows = <Row = Record<string, SqlValue>>(sql: string, values: SqlValue[] = []) =>
    engine.db.read.query<Row>(sql, values);
  const run = (sql: string, values: SqlValue[] = []) =>
    engine.db.transact(async (tx) => {
      expect((await tx.run(sql, values)).affected).toBeGreaterThan(0);
    });
  const signIn = async (username: string): Promise<Actor> => (await app.sessions.signIn(username, 'demo')).actor;

  /** Rows of tables as they are now, and what puts them back. */
  async function keep(where: Record<string, [sql: string, values: SqlValue[]]>): Promise<() => Promise<void>> {
    const kept: [string, Record<string, SqlValue>[]][] = [];
    for (const [table, [condition, values]] of Object.entries(where)) {
      kept.push([table, await rows(`SELECT * FROM ${table} WHERE ${condition}`, values)]);
    }
    return () =>
      engine.db.transact(async (tx) => {
        for (const [table, [condition, values]] of Object.entries(where)) {
          await tx.run(`DELETE FROM ${table} WHERE ${condition}`, values);
        }
        for (const [table, content] of kept) {
          for (const row of content) {
            const names = Object.keys(row);
            await tx.run(
              `INSERT INTO ${table} (${names.map((name) => `\`${name}\``).join(',')}) VALUES (${names.map(() => '?').join(',')})`,
              Object.values(row),
            );
          }
        }
      });
  }

  const ofDossier = (id: string) =>
    keep({ dossier: ['id = ?', [id]], dossier_event: ['dossier_id = ?', [id]], leg: ['dossier_id = ?', [id]] });

  /** A dossier whose last event lies in a sealed day. */
  async function sealedDossier(least = 3): Promise<{ id: string; code: string; last: number; day: Day }> {
    const [row] = await rows<{ id: string; code: string; last: number; at: number }>(
      `SELECT d.id, d.code, d.version AS last, e.at FROM dossier d
         JOIN dossier_event e ON e.dossier_id = d.id AND e.sequence = d.version
        WHERE d.version >= ? AND e.at < ? ORDER BY d.id LIMIT 1`,
      [least, startOfDay(LAST_ENDED)],
    );
    return { ...row!, day: dayOf(Number(row!.at)) };
  }

  // Each test puts right what it broke: of the seals after each, of all else once at the end.
  afterEach(async () => {
    for await (const difference of checkSeals(engine.db.read).differences) expect(difference).toBeUndefined();
  });

  it('cover every day of history once, up to the last that has ended, in one chain', async () => {
    const [first] = await rows<{ at: number }>('SELECT MIN(at) AS at FROM dossier_event');
    expect(seals[0]!.day).toBe(dayOf(Number(first!.at)));
    expect(seals.at(-1)!.day).toBe(LAST_ENDED);
    expect(seals.map(({ ordinal }) => ordinal)).toEqual(seals.map((_, index) => index + 1));
    expect(new Set(seals.map(({ day }) => day)).size).toBe(seals.length);
    const [counted] = await rows<{ events: number }>('SELECT COUNT(*) AS events FROM dossier_event WHERE at < ?', [
      startOfDay('2026-11-23'),
    ]);
    expect(seals.reduce((sum, { events }) => sum + events, 0)).toBe(Number(counted!.events));
  });

  it('are made once, whoever asks again and however many at once', async () => {
    expect(await sealDays(engine.db, now())).toEqual([]);
    setClock('2026-11-25T08:00:00+07:00');
    const both = await Promise.all([sealDays(engine.db, now()), sealDays(engine.db, now())]);
    const days = both.flat().map(({ day }) => day);
    expect(days.sort()).toEqual(['2026-11-23', '2026-11-24']);
    const [stored] = await rows<{ count: number; last: number }>(
      'SELECT COUNT(*) AS count, MAX(ordinal) AS last FROM day_seal',
    );
    expect(Number(stored!.count)).toBe(Number(stored!.last));
  });

  it('leave a day open until ten minutes after its end', async () => {
    const sealedAt = async (text: string) =>
      (await sealDays(engine.db, parseInstant(text, 'now'))).map(({ day }) => day);
    expect(await sealedAt('2026-11-26T00:09:00+07:00')).toEqual([]);
    expect(await sealedAt('2026-11-26T00:11:00+07:00')).toEqual(['2026-11-25']);
  });

  it('show a last event that was cut off together with what the rows say of it', async () => {
    const { id, code, last, day } = await sealedDossier();
    const restore = await keep({ dossier_event: ['dossier_id = ?', [id]], dossier: ['id = ?', [id]] });
    await run('DELETE FROM dossier_event WHERE dossier_id = ? AND sequence = ?', [id, last]);
    await run('UPDATE dossier SET version = version - 1 WHERE id = ?', [id]);
    expect(await check()).toEqual([`missing ${code} #${last} ${day}`]);
    await restore();
  });

  it('show a whole dossier that is gone with all its rows', async () => {
    const { id, code } = await sealedDossier();
    const [first] = await rows<{ at: number }>('SELECT at FROM dossier_event WHERE dossier_id = ? AND sequence = 1', [
      id,
    ]);
    const restore = await ofDossier(id);
    for (const table of ['leg', 'dossier_event']) await run(`DELETE FROM ${table} WHERE dossier_id = ?`, [id]);
    await run('DELETE FROM dossier WHERE id = ?', [id]);
    expect(await check()).toEqual([`dossier ${code} #1 ${dayOf(Number(first!.at))}`]);
    await restore();
  });

  it('show a history that was written anew with hashes that fit together', async () => {
    const { id, code } = await sealedDossier();
    const restore = await keep({ dossier_event: ['dossier_id = ?', [id]] });
    const events = await readEvents(engine.db.read, id);
    let previous = code;
    for (const event of events) {
      const forged = event.sequence === 2 ? { ...event, note: 'chưa từng có' } : event;
      previous = eventHash(previous, forged);
      await run('UPDATE dossier_event SET note = ?, hash = ? WHERE dossier_id = ? AND sequence = ?', [
        forged.note,
        previous,
        id,
        event.sequence,
      ]);
    }
    const report = await verify(engine.db, { now: now() });
    // The chain itself holds; only the seal knows better.
    expect(report.byWhere).toEqual({ day_seal: 1 });
    expect(report.differences[0]).toMatchObject({ column: 'hash', which: expect.stringContaining(code) });
    await restore();
  });

  it('show an event that was put into a sealed day, and one before the first of them', async () => {
    const { id, code, last, day } = await sealedDossier();
    const restore = await keep({ dossier_event: ['dossier_id = ?', [id]] });
    const event = (await readEvents(engine.db.read, id)).at(-1)!;
    const add = (dossierId: string, sequence: number, at: number) =>
      run(
        `INSERT INTO dossier_event (dossier_id, sequence, type, at, actor_id, actor_name, office_id, office_code, note, data, due_at, hash)
         VALUES (?, ?, 'RELEASED', ?, '', '', ?, '', NULL, '{}', NULL, 'x')`,
        [dossierId, sequence, at, event.officeId],
      );
    await add(id, last + 1, event.at);
    await add('NEVER', 1, event.at);
    await add('LONG AGO', 1, startOfDay(seals[0]!.day) - 1);
    expect((await check()).sort()).toEqual(
      [`added ${code} #${last + 1} ${day}`, `added NEVER #1 ${day}`, 'added LONG AGO #1'].sort(),
    );
    await run("DELETE FROM dossier_event WHERE dossier_id IN ('NEVER', 'LONG AGO')");
    await restore();
  });

  it.each([
    ['a changed count', 'UPDATE day_seal SET events = events + 1 WHERE ordinal = 5', ['hash #5']],
    ['a seal that is missing', 'DELETE FROM day_seal WHERE ordinal = 5', ['ordinal #6', 'hash #6', 'day #6']],
    ['heads that are missing', 'DELETE FROM day_seal_part WHERE day = ?', ['digest']],
  ])('show %s', async (_what, sql, expected) => {
    const day = seals.find(({ dossiers }) => dossiers > 0)!.day;
    const restore = await keep({ day_seal: ['1 = 1', []], day_seal_part: ['1 = 1', []] });
    await run(sql, sql.includes('?') ? [day] : []);
    const found = await check();
    for (const text of expected) expect(found.some((line) => line.startsWith(text))).toBe(true);
    await restore();
  });

  it('show that the last seal was taken away', async () => {
    const restore = await keep({ day_seal: ['1 = 1', []], day_seal_part: ['1 = 1', []] });
    const [row] = await rows<{ last: number }>('SELECT MAX(ordinal) AS last FROM day_seal');
    const last = Number(row!.last);
    await run('DELETE FROM day_seal WHERE ordinal = ?', [last]);
    expect(await check()).toEqual([`rows #${last}`]);
    await restore();
  });

  it('take an event of a server whose clock is behind, and say so in a late seal', async () => {
    const desk = await signIn('xa.14869');
    setClock('2026-11-17T10:00:00+07:00');
    app.sealedUntil.expire();
    const id = await receiveDossier(app.dossiers, desk, receiveInput() as never);
    await runCommand(app.dossiers, desk, advanceDossier, { id, expectedVersion: 1 }, {});
    setClock(NOW);
    const late = await rows<{ day: string; events: number }>("SELECT day, events FROM day_seal WHERE kind = 'LATE'");
    expect(late).toEqual([
      { day: '2026-11-17', events: 1 },
      { day: '2026-11-17', events: 1 },
    ]);
    expect(await check()).toEqual([]);
    // What was added late can't be taken away either.
    const restore = await keep({ dossier_event: ['dossier_id = ?', [id]] });
    await run('DELETE FROM dossier_event WHERE dossier_id = ? AND sequence = 2', [id]);
    expect(await check()).toEqual([expect.stringMatching(/^missing .*#2 2026-11-17$/)]);
    await restore();
  });

  it('let the generator add history to sealed days', async () => {
    await generateMore(engine.db, { now: now(), count: 60, seed: '9' });
    expect(await check()).toEqual([]);
    const [late] = await rows<{ dossiers: number }>(
      "SELECT dossiers FROM day_seal WHERE kind = 'LATE' ORDER BY ordinal DESC LIMIT 1",
    );
    expect(late!.dossiers).toBe(60);
  });

  it('are checked a day at a time', async () => {
    const days: Day[] = [];
    const { differences, until } = checkSeals(engine.db.read, (day) => days.push(day));
    for await (const difference of differences) expect(difference).toBeUndefined();
    expect(days).toHaveLength(new Set(days).size);
    expect(days.at(-1)).toBe(until());
    expect(instantAt(0, 0)).toBeLessThan(startOfDay(days[0]!));
  });

  it('are the only thing that was touched here', async () => {
    expect((await verify(engine.db, { now: now() })).differences).toEqual([]);
  });
});
