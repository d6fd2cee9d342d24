import type { Database } from '../../src/database/database';
import { now } from '../../src/kernel/now';
import { AuditKind } from '../../src/modules/audit/audit-terms';
import { AuditTrail } from '../../src/modules/audit/audit-trail';
import { checkAudit } from '../../src/modules/audit/check-audit';
import { MONDAY_9AM, setClock } from '../harness/clock';
import { describeEngines, openEngine, type TestEngine } from '../harness/engines';

const BY = { staffId: '1', username: 'xa.1', fullName: 'Một', office: { id: 'O1' } };
const event = (subject: string) => ({ kind: AuditKind.EXPORTED, actor: BY, address: '10.0.0.1', subject });

type Fault = 'away' | 'answer lost' | null;

describeEngines('the writer of the access trail', (kind) => {
  let engine: TestEngine;
  let fault: Fault;
  const trails: AuditTrail[] = [];
  beforeAll(async () => {
    engine = await openEngine(kind);
  });
  beforeEach(() => {
    fault = null;
    setClock(MONDAY_9AM);
  });
  afterEach(async () => {
    fault = null;
    for (const trail of trails.splice(0)) await trail.close();
    await engine.db.transact((tx) => tx.run('DELETE FROM audit_entry'));
  });
  afterAll(() => engine?.close());

  /** The database of one process, which may fail in the writer's hands. */
  function newTrail(): AuditTrail {
    const { db } = engine;
    const transact: Database['transact'] = async (work, options) => {
      if (fault === 'away') throw new Error('the database is away');
      const result = await db.transact(work, options);
      if (fault === 'answer lost') throw new Error('the connection broke');
      return result;
    };
    const faulty = { writer: db.writer, read: db.read, transact } as Database;
    const trail = new AuditTrail(faulty, { now, firstUnsealedDay: async () => null });
    trails.push(trail);
    return trail;
  }

  const stored = async (): Promise<(string | null)[]> => {
    const rows = await engine.db.read.query<{ subject: string | null }>(
      'SELECT subject FROM audit_entry ORDER BY chain_id, sequence',
    );
    return rows.map(({ subject }) => subject);
  };
  const differences = async () => {
    const found: unknown[] = [];
    for await (const difference of checkAudit(engine.db.read, { ends: [], until: null })) found.push(difference);
    return found;
  };

  it('writes by itself within about a second', async () => {
    const trail = newTrail();
    trail.record(event('a'));
    expect(await stored()).toEqual([]);
    await new Promise((wake) => setTimeout(wake, 1_500));
    expect(await stored()).toEqual(['a']);
  });

  it('writes what waits when the process ends', async () => {
    const trail = newTrail();
    for (let index = 0; index < 4_500; index++) trail.record(event(`${index}`));
    await trail.close();
    expect(await stored()).toEqual(Array.from({ length: 4_500 }, (_, index) => `${index}`));
    expect(await differences()).toEqual([]);
  });

  it('keeps what it could not write, and goes on where it was', async () => {
    const trail = newTrail();
    const failures: unknown[] = [];
    trail.onFailure = (error) => failures.push(error);
    trail.record(event('a'));
    await trail.flush();
    fault = 'away';
    trail.record(event('b'));
    await trail.flush();
    trail.record(event('c'));
    await trail.flush();
    expect(failures).toHaveLength(2);
    expect(trail.waitingCount).toBe(2);
    fault = null;
    await trail.flush();
    expect(await stored()).toEqual(['a', 'b', 'c']);
    expect(trail.counters).toEqual({ written: 3, lost: 0, failures: 2 });
    expect(await differences()).toEqual([]);
  });

  it('writes nothing twice where only the answer was lost', async () => {
    const trail = newTrail();
    fault = 'answer lost';
    trail.record(event('a'));
    await trail.flush();
    trail.record(event('b'));
    fault = null;
    await trail.flush();
    expect(await stored()).toEqual(['a', 'b']);
    expect(await differences()).toEqual([]);
  });

  it('holds no more than so many, counts the rest, and the trail itself says so', async () => {
    const trail = newTrail();
    fault = 'away';
    for (let index = 0; index < 20_005; index++) trail.record(event('x'));
    await trail.flush();
    expect(trail.waitingCount).toBe(20_000);
    expect(trail.counters.lost).toBe(5);
    fault = null;
    await trail.flush();
    const rows = await engine.db.read.query<{ kind: string; subject: string }>(
      "SELECT kind, subject FROM audit_entry WHERE kind <> 'EXPORTED'",
    );
    expect(rows).toEqual([{ kind: 'ENTRIES_LOST', subject: '5' }]);
    expect(await stored()).toHaveLength(20_001);
    expect(await differences()).toEqual([]);
  });

  it('shares a table with other processes without waiting for them', async () => {
    const [one, two] = [newTrail(), newTrail()];
    for (let round = 0; round < 5; round++) {
      for (let index = 0; index < 50; index++) {
        one.record(event('one'));
        two.record(event('two'));
      }
      await Promise.all([one.flush(), two.flush()]);
    }
    expect(await stored()).toHaveLength(500);
    const chains = await engine.db.read.query('SELECT chain_id FROM audit_entry GROUP BY chain_id');
    expect(chains).toHaveLength(2);
    expect(await differences()).toEqual([]);
  });

  it('begins a chain of its own each day', async () => {
    const trail = newTrail();
    trail.record(event('monday'));
    await trail.flush();
    setClock('2026-11-24T00:00:05+07:00');
    trail.record(event('tuesday'));
    await trail.flush();
    const rows = await engine.db.read.query<{ day: string; sequence: number }>(
      'SELECT SUBSTR(chain_id, 1, 10) AS day, sequence FROM audit_entry ORDER BY chain_id',
    );
    expect(rows).toEqual([
      { day: '2026-11-23', sequence: 1 },
      { day: '2026-11-24', sequence: 1 },
    ]);
  });
});
