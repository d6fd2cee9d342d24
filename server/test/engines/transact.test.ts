import { isDuplicateKey } from '../../src/database/sql';
import { OfficeCounter } from '../../src/modules/dossier/receipt/office-counter.entity';
import { describeEngines, openEngine, type TestEngine } from '../harness/engines';

describeEngines('transact', (kind) => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await openEngine(kind);
  });
  afterAll(() => engine?.close());

  const add = (day: string, number: number, fail = false) =>
    engine.db.transact(async (tx) => {
      await tx.run('INSERT INTO office_counter (office_id, day, last_number) VALUES (?, ?, ?)', ['A', day, number]);
      // Others get their turn between two statements of one transaction.
      await new Promise((wake) => setImmediate(wake));
      await tx.run('INSERT INTO office_counter (office_id, day, last_number) VALUES (?, ?, ?)', ['B', day, number]);
      if (fail) throw new Error('in the middle');
    });
  const rowsOf = (day: string) =>
    engine.db.read.query<{ office: string; number: number }>(
      'SELECT office_id AS office, last_number AS number FROM office_counter WHERE day LIKE ? ORDER BY day, office_id',
      [day],
    );

  it('keeps fifty at once apart: each whole, none lost', async () => {
    await Promise.all(Array.from({ length: 50 }, (_, index) => add(`a${index}`, index)));
    const rows = await rowsOf('a%');
    expect(rows).toHaveLength(100);
    for (let index = 0; index < 50; index++) {
      const pair = (await rowsOf(`a${index}`)).map(({ number }) => number);
      expect(pair).toEqual([index, index]);
    }
  });

  it('takes back what fails, and only that', async () => {
    const results = await Promise.allSettled(
      Array.from({ length: 50 }, (_, index) => add(`b${index}`, index, index % 2 === 1)),
    );
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(25);
    const rows = await rowsOf('b%');
    expect(rows).toHaveLength(50);
    expect(rows.every(({ number }) => number % 2 === 0)).toBe(true);
  });

  it('gives repositories that are part of the transaction', async () => {
    const key = { officeId: 'R', day: 'r' };
    await engine.db.transact(async (tx) => {
      const counters = tx.entities.getRepository(OfficeCounter);
      await counters.save({ ...key, lastNumber: 1 });
      await tx.run('UPDATE office_counter SET last_number = last_number + 1 WHERE office_id = ? AND day = ?', [
        'R',
        'r',
      ]);
      expect((await counters.findOneByOrFail(key)).lastNumber).toBe(2);
    });
    const failing = engine.db.transact(async (tx) => {
      await tx.entities.getRepository(OfficeCounter).save({ ...key, lastNumber: 9 });
      throw new Error('in the middle');
    });
    await expect(failing).rejects.toThrow('in the middle');
    expect(await engine.db.read.entities.getRepository(OfficeCounter).findOneByOrFail(key)).toEqual({
      ...key,
      lastNumber: 2,
    });
  });

  it('keeps repositories of fifty transactions at once apart', async () => {
    const results = await Promise.allSettled(
      Array.from({ length: 50 }, (_, index) =>
        engine.db.transact(async (tx) => {
          await tx.entities.getRepository(OfficeCounter).save({ officeId: 'R', day: `s${index}`, lastNumber: index });
          await new Promise((wake) => setImmediate(wake));
          if (index % 2 === 1) throw new Error('in the middle');
        }),
      ),
    );
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(25);
    expect(await rowsOf('s%')).toHaveLength(25);
  });

  it('counts one row up fifty times without losing one', async () => {
    await add('c', 0);
    await Promise.all(
      Array.from({ length: 50 }, () =>
        engine.db.transact(async (tx) => {
          const [row] = await tx.query<{ number: number }>(
            `SELECT last_number AS number FROM office_counter WHERE office_id = 'A' AND day = 'c'${tx.forUpdate}`,
          );
          await new Promise((wake) => setImmediate(wake));
          await tx.run("UPDATE office_counter SET last_number = ? WHERE office_id = 'A' AND day = 'c'", [
            row!.number + 1,
          ]);
        }),
      ),
    );
    expect((await rowsOf('c'))[0]!.number).toBe(50);
  });

  it('does side effects after the commit, and not after a failure', async () => {
    const seen: string[] = [];
    await engine.db.transact(async (tx) => {
      tx.afterCommit(() => seen.push('done'));
      await tx.run("INSERT INTO office_counter (office_id, day, last_number) VALUES ('A', 'd', 1)");
      expect(seen).toEqual([]);
    });
    expect(seen).toEqual(['done']);
    await expect(
      engine.db.transact(async (tx) => {
        tx.afterCommit(() => seen.push('never'));
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(seen).toEqual(['done']);
  });

  it('never shows a reader half a transaction', async () => {
    let half: unknown[] = [];
    await engine.db.transact(async (tx) => {
      await tx.run("INSERT INTO office_counter (office_id, day, last_number) VALUES ('A', 'e', 1)");
      half = await rowsOf('e');
    });
    expect(half).toEqual([]);
    expect(await rowsOf('e')).toHaveLength(1);
  });

  it('says when a unique index already holds the value', async () => {
    await add('f', 1);
    const error: unknown = await add('f', 1).catch((caught: unknown) => caught);
    expect(isDuplicateKey(error)).toBe(true);
    expect(isDuplicateKey(new Error('other'))).toBe(false);
  });
});

describe('transact [mysql]', () => {
  it('tries a deadlock again with a fresh transaction', async () => {
    const engine = await openEngine('mysql');
    try {
      await engine.db.transact((tx) =>
        tx.run("INSERT INTO office_counter (office_id, day, last_number) VALUES ('X', '1', 0), ('Y', '1', 0)"),
      );
      let attempts = 0;
      let arrived = 0;
      const bump = (first: string, second: string) =>
        engine.db.transact(async (tx) => {
          attempts++;
          const step = (office: string) =>
            tx.run('UPDATE office_counter SET last_number = last_number + 1 WHERE office_id = ?', [office]);
          await step(first);
          arrived++;
          // Both hold their first row before either asks for its second; only on the first try.
          for (let turn = 0; arrived < 2 && turn < 200; turn++) await new Promise((wake) => setTimeout(wake, 5));
          await step(second);
        });
      await Promise.all([bump('X', 'Y'), bump('Y', 'X')]);
      expect(attempts).toBeGreaterThan(2);
      const rows = await engine.db.read.query<{ number: number }>('SELECT last_number AS number FROM office_counter');
      expect(rows.map(({ number }) => number)).toEqual([2, 2]);
    } finally {
      await engine.close();
    }
  });
});
