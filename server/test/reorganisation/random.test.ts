import type { App } from '../../src/app';
import { HccError } from '../../src/kernel/errors';
import { dayOf } from '../../src/kernel/instant';
import { now } from '../../src/kernel/now';
import { generateMore } from '../../src/modules/demo/generate-more';
import { receiveDossier } from '../../src/modules/dossier/receipt/receive-dossier';
import type { Directory } from '../../src/modules/organisation/directory';
import { Tier } from '../../src/modules/organisation/organisation-terms';
import { orderReorganisation } from '../../src/modules/reorganisation/carry-out';
import { verify } from '../../src/modules/reporting/verify';
import { MONDAY_9AM, setClock } from '../harness/clock';
import { openDemo } from '../harness/demo-template';
import { describeEngines, type TestEngine } from '../harness/engines';
import { seeded } from '../harness/seeded';
import { LEADERSHIP, receiveInput } from '../harness/walk';
import { actorOf, expectOneTotal, expectTrue, follow, newApp } from './reorganised-province';

const ROUNDS = 3;
const CHANGES = 6;

describeEngines('random reorganisations over a random history', (kind) => {
  let engine: TestEngine;
  const random = seeded(31);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  let codes = 90_000;

  /** A change that may or may not be possible after those before it. */
  function anyChange(directory: Directory): object {
    const ofTier = (tier: Tier) => directory.areas.filter((area) => area.tier === tier);
    const communes = ofTier(Tier.COMMUNE);
    const commune = pick(communes);
    const sisters = communes.filter(({ parentCode }) => parentCode === commune.parentCode);
    const name = `Xã Mới ${++codes}`;
    switch (Math.floor(random() * 7)) {
      case 0:
        return { kind: 'MERGE', from: [commune.code, pick(communes).code], into: { code: commune.code } };
      case 1:
        return { kind: 'MERGE', from: [commune.code, pick(sisters).code], into: { code: String(codes), name } };
      case 2:
        return { kind: 'SPLIT', from: commune.code, into: [{ code: commune.code }, { code: String(codes), name }] };
      case 3:
        return { kind: 'MOVE', from: commune.code, into: { parentCode: pick(ofTier(Tier.DISTRICT)).code } };
      case 4:
        return { kind: 'RENAME', from: commune.code, into: { name } };
      case 5: {
        const [a, b] = [pick(ofTier(Tier.DISTRICT)), pick(ofTier(Tier.DISTRICT))];
        return { kind: 'MERGE', from: [a.code, b.code], into: { code: a.code } };
      }
      default:
        return { kind: 'ABOLISH', from: commune.code, into: { code: pick(sisters).code } };
    }
  }

  /** Changes of which those that can't be carried out are left out, as whoever is told which they are would do. */
  async function orderRandomly(app: App, round: number): Promise<void> {
    const { directory } = await app.references();
    let changes = Array.from({ length: CHANGES }, () => anyChange(directory));
    while (changes.length > 0) {
      const order = { effectiveOn: dayOf(now()), decision: `Lần ${round}`, changes };
      try {
        await orderReorganisation(app.dossiers, JSON.stringify(order));
        return;
      } catch (error) {
        if (!(error instanceof HccError)) throw error;
        const fields = error.details.fields as { path: string }[];
        const wrong = new Set(fields.map(({ path }) => Number(path.split('.')[1])));
        changes = changes.filter((_, index) => !wrong.has(index));
      }
    }
  }

  const promised = async () =>
    engine.db.read.query<{ id: string; dueAt: string; code: string }>(
      'SELECT id, code, due_at AS dueAt FROM dossier ORDER BY id',
    );

  beforeAll(async () => {
    setClock(MONDAY_9AM);
    engine = await openDemo(kind);
    await generateMore(engine.db, { now: now(), count: 200, seed: '13' });
  });
  afterAll(() => engine?.close());

  it('keeps every law: one dossier counts once, nothing promised moves, no number comes twice', async () => {
    for (let round = 1; round <= ROUNDS; round++) {
      const before = await promised();
      await orderRandomly(newApp(engine), round);
      const app = newApp(engine);
      await follow(app);
      const after = await promised();
      expect(after).toEqual(before);
      const desks = (await engine.db.read.query<{ username: string }>(
        "SELECT username FROM staff WHERE username LIKE 'xa.%' AND username NOT LIKE '%.ubnd' ORDER BY username",
      )) as { username: string }[];
      for (let turn = 0; turn < 5; turn++) {
        const desk = await actorOf(app, pick(desks).username);
        expect(desk.office.successorId).toBeNull();
        await receiveDossier(app.dossiers, desk, receiveInput() as never);
      }
      const numbers = await engine.db.read.query('SELECT code FROM dossier GROUP BY code HAVING COUNT(*) > 1');
      expect(numbers).toEqual([]);
      await expectTrue(engine);
      await expectOneTotal(app, await actorOf(app, LEADERSHIP));
    }
  });

  it('is found out where an office is counted under none of the units of now', async () => {
    const [closed] = await engine.db.read.query<{ id: string; code: string }>(
      'SELECT id, code FROM office WHERE successor_id IS NOT NULL ORDER BY code LIMIT 1',
    );
    await engine.db.transact((tx) => tx.run('UPDATE office SET successor_id = NULL WHERE id = ?', [closed!.id]));
    const { differences } = await verify(engine.db, { now: now() });
    expect(differences).toContainEqual({ where: 'office', which: closed!.code, column: 'NOW', stored: 0, expected: 1 });
  });
});
