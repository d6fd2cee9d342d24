import { parseDatabaseUrl } from '../../src/config';
import { Database } from '../../src/database/database';
import { newId } from '../../src/kernel/ids';
import { readChanges } from '../../src/modules/connections/change-feed';
import { placeChanges } from '../../src/modules/connections/change-order';
import { PartnerKind } from '../../src/modules/connections/connection-terms';
import { PartnerChange } from '../../src/modules/connections/partner.entity';
import type { Partner } from '../../src/modules/connections/partner-keys';
import { describeEngines, openEngine, type TestEngine } from '../harness/engines';

const WRITERS = 6;
const EACH = 12;
const READER = { areaCode: null, kind: PartnerKind.SYSTEM } as Partner;

const pause = (ms: number) => new Promise((wake) => setTimeout(wake, ms));

/** Two processes are two databases: each has connections, and a queue of writers, of its own. */
describeEngines('the order of changes', (kind) => {
  let engine: TestEngine;
  let other: Database;
  let moment = 1_000;

  beforeEach(async () => {
    engine = await openEngine(kind);
    other = await Database.open(parseDatabaseUrl(engine.url, '/'));
  });
  afterEach(async () => {
    await other?.close();
    await engine?.close();
  });

  /** Stamped when it is written, committed when the work that follows is done. */
  const write = (db: Database, dossierId: string, sequence: number, follows: () => Promise<unknown>) =>
    db.transact(async (tx) => {
      const change = { id: newId(), position: null, at: ++moment, sequence, dossierId, areaCode: '385' };
      const told = { event: 'dossier.status' as const, statusCode: 4, dueAt: null, officeCode: 'x' };
      await tx.entities.insert(PartnerChange, { ...change, ...told, code: `${dossierId}/${sequence}` });
      await follows();
    });
  const follow = async (db: Database, after: string | null, first = 5) => {
    const { nodes, cursor, hasMore } = await readChanges(db, {} as never, READER, { first, after });
    return { codes: nodes.map(({ code }) => code), cursor, hasMore };
  };

  it('tells whoever follows each change once, of one dossier in its order, whoever commits first', async () => {
    let isWriting = true;
    const writing = Promise.all(
      Array.from({ length: WRITERS }, async (_, writer) => {
        for (let sequence = 1; sequence <= EACH; sequence++) {
          const db = (writer + sequence) % 2 === 0 ? engine.db : other;
          await write(db, `D${writer}`, sequence, () => pause((writer * 7 + sequence * 3) % 11));
        }
      }),
    ).finally(() => {
      isWriting = false;
    });
    const followers = [engine.db, other].map(async (db) => {
      const seen: string[] = [];
      let cursor: string | null = null;
      for (let isLast = false; !isLast; ) {
        isLast = !isWriting;
        for (let more = true; more; ) {
          const page: Awaited<ReturnType<typeof follow>> = await follow(db, cursor);
          seen.push(...page.codes);
          ({ cursor, hasMore: more } = page);
        }
        await pause(2);
      }
      return seen;
    });
    const [one, two] = await Promise.all(followers);
    await writing;
    const written = Array.from({ length: WRITERS * EACH }, (_, n) => `D${n % WRITERS}/${Math.floor(n / WRITERS) + 1}`);
    expect([...one!].sort()).toEqual([...written].sort());
    expect(two).toEqual(one);
    for (let writer = 0; writer < WRITERS; writer++) {
      const own = one!.filter((code) => code.startsWith(`D${writer}/`));
      expect(own).toEqual(Array.from({ length: EACH }, (_, index) => `D${writer}/${index + 1}`));
    }
  });

  it('has what was written early and committed late behind what was read before; no command waits for it', async () => {
    if (kind === 'sqlite') return; // One writes at a time, so the order of writing is that of committing.
    let commit: () => void = () => undefined;
    const held = new Promise<void>((done) => {
      commit = done;
    });
    let hasWritten: () => void = () => undefined;
    const written = new Promise<void>((done) => {
      hasWritten = done;
    });
    const slow = write(engine.db, 'SLOW', 1, () => {
      hasWritten();
      return held;
    });
    await written;
    await write(other, 'QUICK', 1, async () => undefined);
    const first = await follow(other, null);
    expect(first.codes).toEqual(['QUICK/1']);
    commit();
    await slow;
    const second = await follow(other, first.cursor);
    expect(second.codes).toEqual(['SLOW/1']);
    expect(await follow(other, second.cursor)).toEqual({ codes: [], cursor: second.cursor, hasMore: false });
  });

  it('gives places once where two read at once', async () => {
    for (let each = 1; each <= 3; each++) await write(engine.db, 'D', each, async () => undefined);
    await Promise.all([placeChanges(engine.db), placeChanges(other)]);
    const rows = await engine.db.read.entities.find(PartnerChange, { order: { sequence: 'ASC' } });
    expect(rows.map(({ position }) => position)).toEqual([1, 2, 3]);
  });
});
