import { parseDatabaseUrl } from '../../src/config';
import { Database } from '../../src/database/database';
import { Membership } from '../../src/processes/membership';
import { describeEngines, openEngine, type TestEngine } from '../harness/engines';

/** A process whose monotonic clock the test moves; no two of them begin at the same time or agree on what it is. */
interface Player {
  membership: Membership;
  lost: number;
  clock: number;
}

describeEngines('processes that serve one database', (kind) => {
  let engine: TestEngine;
  beforeEach(async () => {
    engine = await openEngine(kind);
  });
  afterEach(() => engine.close());

  let ids = 0;
  const player = async (clock: number): Promise<Player> => {
    const one: Player = { membership: undefined as unknown as Membership, lost: 0, clock };
    one.membership = new Membership(engine.db, `process-${++ids}`, {
      clock: () => one.clock,
      onLost: () => one.lost++,
    });
    await one.membership.join();
    return one;
  };
  const LOOK = Membership.LOOK_MS;
  /** Time goes on for all; those that are alive look. @returns milliseconds until it is so */
  const run = async (all: Player[], alive: Player[], isSo: () => boolean, limit = 20_000): Promise<number> => {
    for (let passed = 0; passed <= limit; passed += LOOK) {
      for (const one of alive) await one.membership.step();
      if (isSo()) return passed;
      for (const one of all) one.clock += LOOK;
    }
    throw new Error(`Not so after ${limit} ms.`);
  };
  const holders = (all: Player[]) => all.filter(({ membership }) => membership.holdsLease);

  it('give the lease to one of them, which keeps it while it is alive', async () => {
    const all = [await player(0), await player(5_000_000), await player(77)];
    await run(all, all, () => holders(all).length === 1, 1_000);
    const [first] = holders(all);
    for (let passed = 0; passed < 10_000; passed += LOOK) {
      await run(all, all, () => true);
      for (const one of all) one.clock += LOOK;
      await run(all, all, () => true);
      expect(holders(all)).toEqual([first]);
    }
    expect(all.map(({ lost }) => lost)).toEqual([0, 0, 0]);
  });

  it('take it over within 2.4 seconds from one that died, and never before it has ceased to believe in it', async () => {
    const [one, two] = [await player(0), await player(9_999)];
    await run([one, two], [one, two], () => one.membership.holdsLease || two.membership.holdsLease);
    const [holder, other] = one.membership.holdsLease ? [one, two] : [two, one];
    await run([one, two], [one, two], () => false, 3_000).catch(() => undefined);
    const passed = await run([one, two], [other], () => {
      expect(holders([one, two]).length).toBeLessThan(2);
      return other.membership.holdsLease;
    });
    expect(passed).toBeLessThanOrEqual(2_400);
    expect(holder.membership.holdsLease).toBe(false);
    // It was only paused: it finds itself without the lease.
    await holder.membership.step();
    expect(holders([one, two])).toEqual([other]);
    await engine.db.transact(async (tx) => {
      expect(await holder.membership.confirmLease(tx)).toBe(false);
      expect(await other.membership.confirmLease(tx)).toBe(true);
    });
  });

  it('have it at once when its holder leaves', async () => {
    const [one, two] = [await player(0), await player(0)];
    await run([one, two], [one], () => one.membership.holdsLease);
    await one.membership.leave();
    await two.membership.step();
    expect(two.membership.holdsLease).toBe(true);
    expect(two.lost).toBe(0);
  });

  it('hold nobody for dead while the database answered nobody', async () => {
    const [one, two] = [await player(0), await player(0)];
    await run([one, two], [one, two], () => one.membership.holdsLease);
    for (const each of [one, two]) each.clock += 60_000;
    await two.membership.step();
    expect(two.membership.holdsLease).toBe(false);
    expect(two.lost).toBe(0);
    await one.membership.step();
    await one.membership.step();
    expect(one.membership.holdsLease).toBe(true);
  });

  it('notice a death, for what the dead one may not have told, and one that was taken for dead comes back', async () => {
    const [one, two] = [await player(0), await player(0)];
    await run([one, two], [one, two], () => one.membership.holdsLease);
    const passed = await run([one, two], [one], () => one.lost === 1);
    expect(passed).toBeGreaterThanOrEqual(4_800);
    expect(passed).toBeLessThanOrEqual(6_000);
    const there = () => engine.db.read.query<{ id: string }>('SELECT id FROM server_process ORDER BY id');
    expect(await there()).toHaveLength(1);
    await run([one, two], [two], () => two.lost === 1, 1_000);
    expect(await there()).toHaveLength(2);
    expect(one.lost).toBe(1);
  });

  it('agree on one when two take a free lease at once', async () => {
    for (let each = 0; each < 5; each++) {
      const all = [await player(0), await player(0), await player(0)];
      await Promise.all(all.map(({ membership }) => membership.step()));
      expect(holders(all)).toHaveLength(1);
      await Promise.all(all.map(({ membership }) => membership.leave()));
    }
  });
});

describe('a server on SQLite beside a command that writes for long', () => {
  it('is not held up by its own beat, and goes on after it', async () => {
    const engine = await openEngine('sqlite');
    const command = await Database.open(parseDatabaseUrl(engine.url, '/'));
    const membership = new Membership(engine.db, 'server');
    await membership.join();
    await membership.step();
    expect(membership.holdsLease).toBe(true);
    let finish = () => {};
    const writing = command.transact(() => new Promise<void>((done) => (finish = done)));
    const began = performance.now();
    for (let each = 0; each < 8; each++) {
      await membership.step();
      await new Promise((wake) => setTimeout(wake, 250));
    }
    // Each of these would wait for a minute, and with it all that the server serves.
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(membership.holdsLease).toBe(false);
    finish();
    await writing;
    await membership.step();
    await membership.step();
    expect(membership.holdsLease).toBe(true);
    // A command of a desk waits for its turn.
    const again = command.transact(() => new Promise<void>((done) => (finish = done)));
    const desk = engine.db.transact((tx) => tx.run("DELETE FROM lease WHERE name = 'none'"));
    await new Promise((wake) => setTimeout(wake, 300));
    finish();
    await Promise.all([again, desk]);
    await command.close();
    await engine.close();
  });
});
