import pino from 'pino';
import type { Database } from '../../src/database/database';
import type { SqlValue } from '../../src/database/sql';
import { now } from '../../src/kernel/now';
import { type EnqueueOptions, enqueue } from '../../src/modules/outbox/enqueue';
import { hold, letGo } from '../../src/modules/outbox/hold';
import { MAX_ATTEMPTS, Outbox } from '../../src/modules/outbox/outbox';
import type { Message, OutboxHandler } from '../../src/modules/outbox/outbox-handler';
import { HoldReason } from '../../src/modules/outbox/outbox-hold.entity';
import { MessageState, OutboxMessage } from '../../src/modules/outbox/outbox-message.entity';
import {
  discardMessage,
  purgeMessages,
  readOutboxFigures,
  readTroubledTopics,
  retryMessages,
} from '../../src/modules/outbox/outbox-upkeep';
import { MONDAY_9AM, setClock } from '../harness/clock';
import { describeEngines, openEngine, type TestEngine } from '../harness/engines';

const HOUR = 3_600_000;

describeEngines('outbox', (kind) => {
  let engine: TestEngine;
  beforeEach(async () => {
    setClock(MONDAY_9AM);
    engine = await openEngine(kind);
  });
  afterEach(() => engine.close());

  const put = (payload: Record<string, unknown>, options?: EnqueueOptions, topic = 'test') =>
    engine.db.transact((tx) => enqueue(tx, topic, payload, options));
  const outboxOf = (handlers: OutboxHandler[], mayWrite = async () => true, db = engine.db) =>
    new Outbox({ db, handlers, log: pino({ level: 'silent' }), mayWrite });
  /** The database as two readers see it who get what they asked for only once the other one's answer is there too. */
  const readByTwoAtOnce = () => {
    const { read } = engine.db;
    let free: (() => void) | undefined;
    const together: typeof read.query = async <Row>(sql: string, values?: readonly SqlValue[]) => {
      const rows = await read.query<Row>(sql, values);
      if (free) free = void free();
      else await new Promise<void>((done) => (free = done));
      return rows;
    };
    return Object.create(engine.db, {
      read: { value: Object.create(read, { query: { value: together } }) },
    }) as Database;
  };
  const find = (id: number) => engine.db.read.entities.findOneByOrFail(OutboxMessage, { id });
  /** Steps until nothing that is due is left. */
  const drain = async (...outboxes: Outbox[]) => {
    for (;;) {
      const begun = await Promise.all(outboxes.map((outbox) => outbox.step()));
      await Promise.all(outboxes.map((outbox) => outbox.settle()));
      if (begun.every((count) => count === 0)) return;
    }
  };
  const collector = () => {
    const got: Message[] = [];
    const handler: OutboxHandler = { topic: 'test', deliver: async (message) => void got.push(message) };
    return { got, handler };
  };
  const later = (ms: number) => setClock(new Date(now() + ms).toISOString());

  it('delivers what a command wrote, once, and nothing of one that was rolled back', async () => {
    const { got, handler } = collector();
    const id = await put({ a: 'Đã xong' });
    await expect(
      engine.db.transact(async (tx) => {
        await enqueue(tx, 'test', { lost: true });
        throw new Error('the command failed');
      }),
    ).rejects.toThrow('the command failed');
    const outbox = outboxOf([handler]);
    await drain(outbox);
    await drain(outbox);
    expect(got).toMatchObject([{ id, payload: { a: 'Đã xong' }, attempt: 1, key: null }]);
    expect(await find(id)).toMatchObject({ state: MessageState.DELIVERED, attempts: 1, lastError: null });
  });

  it('tries again later and later, with the same id, and says what went wrong', async () => {
    let isAway = true;
    const tried: [number, number][] = [];
    const outbox = outboxOf([
      {
        topic: 'test',
        deliver: async ({ id, attempt }) => {
          tried.push([id, attempt]);
          if (isAway) throw new Error('mail server is away');
        },
      },
    ]);
    const id = await put({});
    /** Told from before it was tried and from after: time passes on the machine between. */
    const waits: { atMost: number; atLeast: number }[] = [];
    for (let failures = 1; failures <= 4; failures++) {
      const before = now();
      await drain(outbox);
      const { dueAt, lastError, state } = await find(id);
      expect({ lastError, state }).toEqual({ lastError: 'mail server is away', state: MessageState.WAITING });
      waits.push({ atMost: dueAt - before, atLeast: dueAt - now() });
      later(dueAt - now());
    }
    waits.forEach(({ atMost, atLeast }, index) => {
      expect(atLeast).toBeLessThanOrEqual(1_000 * 2 ** index);
      expect(atMost).toBeGreaterThan(400 * 2 ** index);
    });
    isAway = false;
    await drain(outbox);
    expect(tried).toEqual([1, 2, 3, 4, 5].map((attempt) => [id, attempt]));
    expect(await find(id)).toMatchObject({ state: MessageState.DELIVERED, lastError: null });
  });

  it('gives up after so many attempts; a person sends the dead letter again, or discards it', async () => {
    let isAway = true;
    const { got, handler } = collector();
    const outbox = outboxOf([
      {
        topic: 'test',
        deliver: async (message, signal) => {
          if (isAway) throw new Error('never');
          if ('deliver' in handler) await handler.deliver(message, signal);
        },
      },
    ]);
    const ids = [await put({ n: 1 }), await put({ n: 2 })];
    for (let each = 0; each < MAX_ATTEMPTS; each++) {
      await drain(outbox);
      later(HOUR);
    }
    for (const id of ids) expect(await find(id)).toMatchObject({ state: MessageState.DEAD, attempts: MAX_ATTEMPTS });
    expect(await readOutboxFigures(engine.db.read, now())).toEqual({ waiting: 0, dead: 2, oldestSeconds: 0 });
    isAway = false;
    await drain(outbox);
    expect(got).toEqual([]);
    await discardMessage(engine.db, ids[1]!, now());
    expect(await retryMessages(engine.db, 'all', now())).toBe(1);
    await drain(outbox);
    expect(got.map(({ id }) => id)).toEqual([ids[0]]);
    expect((await find(ids[1]!)).state).toBe(MessageState.DISCARDED);
    await expect(discardMessage(engine.db, ids[0]!, now())).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(retryMessages(engine.db, ids[0]!, now())).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(retryMessages(engine.db, 999, now())).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('sends again at once, by topic, what is dead and what waits for another attempt', async () => {
    const { got, handler } = collector();
    const away: OutboxHandler = { topic: 'test', deliver: () => Promise.reject(new Error('535 wrong password')) };
    const ids = [await put({ n: 1 }), await put({ n: 2 }, {}, 'other')];
    const broken = outboxOf([away, { ...away, topic: 'other' }]);
    for (let each = 0; each < 3; each++) {
      await drain(broken);
      later(HOUR);
    }
    await drain(broken);
    await engine.db.transact((tx) => tx.entities.update(OutboxMessage, { id: ids[1]! }, { state: MessageState.DEAD }));
    expect(await readTroubledTopics(engine.db.read)).toMatchObject([
      { topic: 'test', dead: 0, failing: 1, lastError: '535 wrong password' },
      { topic: 'other', dead: 1, failing: 0 },
    ]);
    const mended = outboxOf([handler, { ...handler, topic: 'other' }]);
    await drain(mended);
    expect(got).toEqual([]);
    expect(await retryMessages(engine.db, { topic: 'test' }, now())).toBe(1);
    await drain(mended);
    expect(got.map(({ id }) => id)).toEqual([ids[0]]);
    expect(await retryMessages(engine.db, { topic: 'other' }, now())).toBe(1);
    await drain(mended);
    expect(await readTroubledTopics(engine.db.read)).toEqual([]);
  });

  it('hands nothing over to the outside while that is held, and everything once it is let go', async () => {
    const { got, handler } = collector();
    const inside = collector();
    const outbox = outboxOf([handler, { ...inside.handler, topic: 'inside', staysInside: true }]);
    const holding = () => engine.db.transact((tx) => hold(tx, HoldReason.RESTORED, now()));
    expect((await Promise.all([holding(), holding()])).sort()).toEqual([false, true]);
    const ids = await Promise.all([1, 2].map((n) => put({ n }, { key: 'k' })));
    await put({ n: 3 }, {}, 'inside');
    later(HOUR);
    await drain(outbox);
    expect([got, inside.got.length]).toEqual([[], 1]);
    expect(await find(ids[0]!)).toMatchObject({ state: MessageState.WAITING, attempts: 0 });
    const going = () => engine.db.transact(letGo);
    expect((await Promise.all([going(), going()])).sort()).toEqual([false, true]);
    await drain(outbox);
    expect(got.map(({ id }) => id)).toEqual([...ids].sort((a, b) => a - b));
  });

  it('keeps the order of a key, also while its first message fails; other keys go on', async () => {
    const done: unknown[] = [];
    let failures = 2;
    const outbox = outboxOf([
      {
        topic: 'test',
        deliver: async ({ payload }) => {
          if (payload.n === 'a1' && failures-- > 0) throw new Error('not yet');
          await new Promise((wake) => setTimeout(wake, Math.random() * 5));
          done.push(payload.n);
        },
      },
    ]);
    for (const n of ['a1', 'a2', 'a3']) await put({ n }, { key: 'A' });
    for (const n of ['b1', 'b2']) await put({ n }, { key: 'B' });
    await drain(outbox);
    expect(done).toEqual(['b1', 'b2']);
    for (let each = 0; each < 2; each++) {
      later(10_000);
      await drain(outbox);
    }
    expect(done).toEqual(['b1', 'b2', 'a1', 'a2', 'a3']);
  });

  it('holds back what is not to go before its time', async () => {
    const { got, handler } = collector();
    await put({}, { notBefore: now() + HOUR });
    const outbox = outboxOf([handler]);
    await drain(outbox);
    expect(got).toEqual([]);
    later(HOUR + 1_000);
    await drain(outbox);
    expect(got).toHaveLength(1);
  });

  it('begins each message once though two dispatchers look at once', async () => {
    const { got, handler } = collector();
    for (let n = 0; n < 40; n++) await put({ n });
    const db = readByTwoAtOnce();
    await drain(outboxOf([handler], undefined, db), outboxOf([handler], undefined, db));
    expect(got.map(({ payload }) => payload.n as number).sort((a, b) => a - b)).toEqual([...Array(40).keys()]);
    expect(new Set(got.map(({ attempt }) => attempt))).toEqual(new Set([1]));
  });

  it('delivers nothing in a process that has lost its lease', async () => {
    const { got, handler } = collector();
    const id = await put({});
    const outbox = outboxOf([handler], async () => false);
    await outbox.step();
    await outbox.settle();
    expect(got).toEqual([]);
    expect(await find(id)).toMatchObject({ state: MessageState.WAITING, attempts: 0 });
  });

  it('applies a change of its own tables exactly once: with the mark, or not at all', async () => {
    let failures = 1;
    const outbox = outboxOf([
      {
        topic: 'test',
        apply: async (tx, { id }) => {
          await tx.run('INSERT INTO reference_stamp (name, version) VALUES (?, 1)', [`message-${id}`]);
          if (failures-- > 0) throw new Error('after the write');
        },
      },
    ]);
    const id = await put({});
    await drain(outbox);
    const stamps = () => engine.db.read.query("SELECT name FROM reference_stamp WHERE name LIKE 'message-%'");
    expect(await stamps()).toEqual([]);
    expect((await find(id)).state).toBe(MessageState.WAITING);
    later(10_000);
    await drain(outbox);
    expect(await stamps()).toHaveLength(1);
    expect((await find(id)).state).toBe(MessageState.DELIVERED);
  });

  it('keeps what it has no handler for: a process of a newer release wrote it', async () => {
    const id = await put({}, {}, 'unknown');
    await drain(outboxOf([]));
    expect(await find(id)).toMatchObject({ state: MessageState.WAITING, lastError: 'no handler for topic unknown' });
  });

  it('goes on beside a delivery that hangs', async () => {
    const { got, handler } = collector();
    let release = () => {};
    const hanging: OutboxHandler = { topic: 'slow', deliver: () => new Promise<void>((done) => (release = done)) };
    const slow = await put({}, {}, 'slow');
    await put({});
    const outbox = outboxOf([handler, hanging]);
    for (let each = 0; got.length === 0; each++) {
      if (each > 200) throw new Error('It waits for the one that hangs.');
      await outbox.step();
      await new Promise((wake) => setTimeout(wake, 10));
    }
    expect((await find(slow)).state).toBe(MessageState.WAITING);
    release();
    await outbox.settle();
    expect((await find(slow)).state).toBe(MessageState.DELIVERED);
  });

  it('of a process that is stopped leaves what hangs to the next one, within its time', async () => {
    const id = await put({}, {}, 'slow');
    let wasTold = false;
    const hanging: OutboxHandler = {
      topic: 'slow',
      deliver: (_, signal) => new Promise(() => signal.addEventListener('abort', () => (wasTold = true))),
    };
    const outbox = outboxOf([hanging]);
    await outbox.step();
    const began = performance.now();
    await outbox.stop(200);
    expect(performance.now() - began).toBeLessThan(2_000);
    expect(wasTold).toBe(true);
    expect(await find(id)).toMatchObject({ state: MessageState.WAITING, lastError: 'the process was stopped' });
    later(10_000);
    const { got, handler } = collector();
    await drain(outboxOf([{ ...handler, topic: 'slow' }]));
    expect(got).toMatchObject([{ id, attempt: 2 }]);
  });

  it('is emptied of what came to an end a week ago, and of nothing else', async () => {
    const { handler } = collector();
    const old = await put({});
    await drain(outboxOf([handler]));
    later(7 * 24 * HOUR);
    const waiting = await put({}, { notBefore: now() + HOUR });
    const fresh = await put({});
    await drain(outboxOf([handler]));
    expect(await purgeMessages(engine.db, now())).toBe(1);
    const left = await engine.db.read.entities.find(OutboxMessage, { order: { id: 'ASC' } });
    expect(left.map(({ id }) => id)).toEqual([waiting, fresh]);
    expect(left.map(({ id }) => id)).not.toContain(old);
  });
});
