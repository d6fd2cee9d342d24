import { type Notice, Topic } from '../../src/database/notice';
import { now } from '../../src/kernel/now';
import { NoticeLog } from '../../src/processes/notice-log';
import { purgeNotices } from '../../src/processes/notice-purge';
import { NoticeReader } from '../../src/processes/notice-reader';
import { describeEngines, openEngine, type TestEngine } from '../harness/engines';

const NUMBER = new Topic<number>('number');

describeEngines('notices between processes', (kind) => {
  let engine: TestEngine;
  beforeEach(async () => {
    engine = await openEngine(kind);
  });
  afterEach(() => engine.close());

  const register = (id: string) =>
    engine.db.transact((tx) =>
      tx.run("INSERT INTO server_process (id, host, pid, started_at, beat) VALUES (?, 'h', 1, 0, 0)", [id]),
    );
  const listener = () => {
    const heard: number[] = [];
    return {
      heard,
      misses: 0,
      hear: (notice: Notice) => void heard.push(NUMBER.read(notice)!),
      miss() {
        this.misses++;
      },
    };
  };
  const tell = async (log: NoticeLog, ...numbers: number[]) => {
    for (const number of numbers) log.append(NUMBER.notice(number));
    await log.flush();
  };
  const rows = () => engine.db.read.query('SELECT last_seq FROM change_notice');
  const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

  it('are heard by every other process, in order, once, and not by the one that tells', async () => {
    const [one, two, three] = [listener(), listener(), listener()];
    for (const id of ['A', 'B', 'C']) await register(id);
    const readers = [one, two, three].map((each, index) => new NoticeReader(engine.db.read, 'ABC'[index]!, each));
    for (const reader of readers) await reader.begin();
    const [a, b] = [new NoticeLog(engine.db, 'A'), new NoticeLog(engine.db, 'B')];
    await tell(a, ...range(1, 450));
    for (const reader of readers) await reader.step();
    await tell(b, 1000);
    await tell(a, 451, 452);
    for (const reader of [...readers, ...readers]) await reader.step();
    expect(one.heard).toEqual([1000]);
    expect(two.heard).toEqual(range(1, 452));
    expect(three.heard.filter((number) => number < 1000)).toEqual(range(1, 452));
    expect([one.misses, two.misses, three.misses]).toEqual([0, 0, 0]);
  });

  it('are not written while no other process serves', async () => {
    await register('A');
    await tell(new NoticeLog(engine.db, 'A'), 1, 2, 3);
    expect(await rows()).toEqual([]);
  });

  it('reach who joins from its joining on, though its reader knew nobody', async () => {
    await register('A');
    const log = new NoticeLog(engine.db, 'A');
    await tell(log, 1, 2);
    const late = listener();
    const reader = new NoticeReader(engine.db.read, 'B', late);
    await reader.begin();
    await register('B');
    await tell(log, 3, 4);
    await reader.step();
    expect(late).toMatchObject({ heard: [3, 4], misses: 0 });
  });

  it('that were missed are noticed as missed', async () => {
    await register('A');
    await register('B');
    const ear = listener();
    const reader = new NoticeReader(engine.db.read, 'B', ear);
    await reader.begin();
    const log = new NoticeLog(engine.db, 'A');
    await tell(log, 1);
    await reader.step();
    await tell(log, 2);
    await engine.db.transact((tx) => tx.run('DELETE FROM change_notice WHERE last_seq = 2'));
    await tell(log, 3);
    await reader.step();
    expect(ear).toMatchObject({ heard: [1, 3], misses: 1 });
  });

  it('that are too many at once are missed as such, also by who never heard of their process', async () => {
    for (const id of ['A', 'B']) await register(id);
    const ear = listener();
    const reader = new NoticeReader(engine.db.read, 'B', ear);
    await reader.begin();
    const log = new NoticeLog(engine.db, 'A');
    await tell(log, ...range(1, 25_000));
    await reader.step();
    expect(ear.misses).toBe(1);
    expect(ear.heard.length).toBeGreaterThan(5_000);
    expect(ear.heard).toEqual(range(25_001 - ear.heard.length, 25_000));
  });

  it('heard over the faster line are not told again by their rows, and the others are', async () => {
    for (const id of ['A', 'B']) await register(id);
    const [ear, clusterEar] = [listener(), listener()];
    const reader = new NoticeReader(engine.db.read, 'B', ear);
    const onCluster = new NoticeReader(engine.db.read, 'B', clusterEar, true);
    const log = new NoticeLog(engine.db, 'A');
    await tell(log, 1, 2, 3);
    for (const each of [reader, onCluster]) {
      each.hearEarly('A', 2, NUMBER.notice(2));
      each.hearEarly('A', 2, NUMBER.notice(2));
      each.hearEarly('B', 9, NUMBER.notice(9));
      await each.step();
      each.hearEarly('A', 3, NUMBER.notice(3));
    }
    expect(ear.heard).toEqual([2, 1, 3]);
    // The fast line may be ahead of the node that is read: there the row tells it again.
    expect(clusterEar.heard).toEqual([2, 1, 2, 3]);
  });

  it('wait while they can not be written, and are not lost then', async () => {
    for (const id of ['A', 'B']) await register(id);
    const ear = listener();
    const reader = new NoticeReader(engine.db.read, 'B', ear);
    await reader.begin();
    const log = new NoticeLog(engine.db, 'A');
    const broken = jest.spyOn(engine.db, 'transact').mockRejectedValue(new Error('database away'));
    await tell(log, 1, 2);
    broken.mockRestore();
    for (let each = 0; ear.heard.length === 0; each++) {
      if (each > 100) throw new Error('It is not tried again.');
      await new Promise((wake) => setTimeout(wake, 50));
      await reader.step();
    }
    await tell(log, 3);
    await reader.step();
    expect(ear).toMatchObject({ heard: [1, 2, 3], misses: 0 });
    await log.close();
  });

  it('of processes that ended are removed', async () => {
    for (const id of ['A', 'B']) await register(id);
    await tell(new NoticeLog(engine.db, 'A'), 1);
    expect(await purgeNotices(engine.db, now() - 60_000)).toBe(0);
    expect(await purgeNotices(engine.db, now() + 60_000)).toBe(1);
    expect(await rows()).toEqual([]);
  });
});
