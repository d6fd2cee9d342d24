import { createApp } from '../../src/app';
import { type Instant, parseInstant } from '../../src/kernel/instant';
import { now, startClockAt } from '../../src/kernel/now';
import { generateMore } from '../../src/modules/demo/generate-more';
import { loadDemo } from '../../src/modules/demo/load-demo';
import { Channel, DossierEventType, type ReturnBy } from '../../src/modules/dossier/dossier-terms';
import type { EventData } from '../../src/modules/dossier/history/dossier-event.entity';
import { advanceDossier } from '../../src/modules/dossier/life/commands/advance-dossier';
import { assignDossier } from '../../src/modules/dossier/life/commands/assign-dossier';
import { claimDossier } from '../../src/modules/dossier/life/commands/claim-dossier';
import { recordSupplement } from '../../src/modules/dossier/life/commands/record-supplement';
import { refuseDossier } from '../../src/modules/dossier/life/commands/refuse-dossier';
import { releaseDossier } from '../../src/modules/dossier/life/commands/release-dossier';
import { requestSupplement } from '../../src/modules/dossier/life/commands/request-supplement';
import { returnResult } from '../../src/modules/dossier/life/commands/return-result';
import { sendBackDossier } from '../../src/modules/dossier/life/commands/send-back-dossier';
import { stopDossier } from '../../src/modules/dossier/life/commands/stop-dossier';
import { withdrawDossier } from '../../src/modules/dossier/life/commands/withdraw-dossier';
import type { Command } from '../../src/modules/dossier/life/dossier-decision';
import { runCommand } from '../../src/modules/dossier/life/run-command';
import { receiveDossier } from '../../src/modules/dossier/receipt/receive-dossier';
import type { Actor } from '../../src/modules/identity/actor';
import { verify } from '../../src/modules/reporting/verify';
import { productDataFile } from '../../src/product-data';
import { describeEngines, openEngine, type TestEngine } from '../harness/engines';
import { expectSame, NOW, withHistory, written } from './history';

const COUNT = 400;

describeEngines('generated history', (kind) => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await openEngine(kind);
    await withHistory(engine.db, COUNT);
  });
  afterAll(() => engine?.close());

  const count = async (condition: string): Promise<number> => {
    const [row] = await engine.db.read.query<{ count: number }>(`SELECT COUNT(*) AS count FROM dossier d ${condition}`);
    return Number(row!.count);
  };

  it('makes exactly as many dossiers as were asked for, none in the future', async () => {
    expect(await count('')).toBe(COUNT);
    expect(await count(`WHERE received_at > ${parseInstant(NOW, 'now')}`)).toBe(0);
  });

  it('is what its own events say', async () => {
    const report = await verify(engine.db, { now: now() });
    expect(report.differences).toEqual([]);
    expect(report).toMatchObject({ ok: true, dossiers: COUNT });
  });

  it('gives the same data for the same seed on the same day, also in parts', async () => {
    const other = await openEngine(kind);
    try {
      await withHistory(other.db, COUNT, '5', '2026-11-23T09:58:00+07:00');
      expectSame(await written(other.db), await written(engine.db));
      for (const { db } of [engine, other]) await generateMore(db, { now: now(), count: 300, seed: '5' });
      expectSame(await written(other.db), await written(engine.db));
    } finally {
      await other.close();
    }
    expect(await count('')).toBe(COUNT + 300);
    expect((await verify(engine.db, { now: now() })).differences).toEqual([]);
  });

  it('goes on counting where the counters stand, without a gap', async () => {
    const codes = await engine.db.read.query<{ code: string }>('SELECT code FROM dossier');
    const numbers = new Map<string, number[]>();
    for (const { code } of codes) {
      const [series, number] = [code.slice(0, code.lastIndexOf('-')), Number(code.slice(code.lastIndexOf('-') + 1))];
      numbers.set(series, [...(numbers.get(series) ?? []), number]);
    }
    for (const [series, found] of numbers) {
      expect({ series, found: found.sort((a, b) => a - b) }).toEqual({
        series,
        found: found.map((_, index) => index + 1),
      });
    }
  });
});

describe('history generated beside the demo', () => {
  it('is of other people when a seed is used again', async () => {
    const engine = await openEngine('sqlite');
    try {
      const at = parseInstant(NOW, 'now');
      startClockAt(at);
      await loadDemo(engine.db, { dataFolder: productDataFile(''), now: at, dossiers: 10 });
      for (const count of [200, 200, 150]) await generateMore(engine.db, { now: at, count, seed: '5' });
      const twice = await engine.db.read.query(
        'SELECT applicant_name, received_at FROM dossier GROUP BY applicant_name, received_at HAVING COUNT(*) > 1',
      );
      expect(twice).toEqual([]);
    } finally {
      await engine.close();
    }
  });
});

describe('generated history of other years', () => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await openEngine('sqlite');
    await withHistory(engine.db, 10, '1', '2016-01-04T12:00:00+07:00');
  });
  afterAll(() => engine?.close());

  it.each([
    '2016-02-29T16:45:00+07:00',
    '2018-03-03T10:00:00+07:00',
    '2019-08-12T07:10:00+07:00',
    '2021-02-08T10:00:00+07:00',
    '2027-02-07T23:59:00+07:00',
  ])('may end at %s', async (at) => {
    const end = parseInstant(at, 'at');
    startClockAt(end);
    await generateMore(engine.db, { now: end, count: 100, seed: '1' });
    expect((await verify(engine.db, { now: now() })).differences).toEqual([]);
  });
});

/** What was said in a command, from the event that it left. */
interface Said {
  note: string | null;
  data: EventData;
}
const COMMANDS: Record<string, [Command<never>, (said: Said) => object]> = {
  ADVANCED: [advanceDossier, () => ({})],
  APPROVED: [advanceDossier, () => ({})],
  CLAIMED: [claimDossier, () => ({})],
  RELEASED: [releaseDossier, () => ({})],
  ASSIGNED: [assignDossier, ({ data }) => ({ staffId: data.staffId, staffName: data.staffName })],
  SENT_BACK: [sendBackDossier, ({ note }) => ({ reason: note })],
  REFUSED: [refuseDossier, ({ note }) => ({ reason: note })],
  WITHDRAWN: [withdrawDossier, ({ note }) => ({ reason: note })],
  STOPPED: [stopDossier, ({ note }) => ({ reason: note })],
  SUPPLEMENT_REQUESTED: [requestSupplement, ({ note, data }) => ({ reason: note, documents: data.documents })],
  SUPPLEMENT_RECORDED: [recordSupplement, () => ({})],
  RETURNED: [returnResult, ({ data }) => ({ receivedBy: data.receivedBy })],
};

interface EventRow {
  code: string;
  type: DossierEventType;
  at: Instant;
  username: string;
  note: string | null;
  data: string;
}

describe('generated history against live commands', () => {
  it('is what the same people doing the same things would have left', async () => {
    const made = await openEngine('sqlite');
    const lived = await openEngine('sqlite');
    try {
      await withHistory(made.db, 90);
      await withHistory(lived.db, 1);
      for (const table of [
        'dossier',
        'dossier_event',
        'leg',
        'dossier_pause',
        'dossier_search_entry',
        'dossier_document',
      ]) {
        await lived.db.transact((tx) => tx.run(`DELETE FROM ${table}`));
      }
      for (const table of ['office_counter', 'settlement_cell', 'leg_cell', 'finish_cell', 'person_cell']) {
        await lived.db.transact((tx) => tx.run(`DELETE FROM ${table}`));
      }
      await live(made, lived);
      expectSame(await written(lived.db), await written(made.db));
      startClockAt(parseInstant(NOW, 'now'));
      expect((await verify(lived.db, { now: now() })).differences).toEqual([]);
    } finally {
      await made.close();
      await lived.close();
    }
  });

  /** Does in one database by live commands, in the order of time, what was made in the other. */
  async function live(made: TestEngine, lived: TestEngine): Promise<void> {
    const app = createApp(lived.db, 'https://hcc.test');
    const events = await made.db.read.query<EventRow>(
      `SELECT d.code, e.type, e.at, s.username, e.note, e.data
         FROM dossier_event e JOIN dossier d ON d.id = e.dossier_id JOIN staff s ON s.id = e.actor_id
        ORDER BY e.at, d.code, e.sequence`,
    );
    const staff = new Map(
      (await lived.db.read.query<{ username: string; id: string }>('SELECT username, id FROM staff')).map((row) => [
        row.username,
        row.id,
      ]),
    );
    const names = new Map(
      (await made.db.read.query<{ username: string; id: string }>('SELECT username, id FROM staff')).map((row) => [
        row.id,
        row.username,
      ]),
    );
    const idOf = new Map<string, { id: string; version: number }>();
    const actors = new Map<string, Actor>();
    for (const { code, type, at, username, note, data } of events) {
      startClockAt(at);
      const actor = actors.get(username) ?? (await app.sessions.signIn(username, 'demo')).actor;
      actors.set(username, actor);
      const room = { ...app.dossiers, now: () => at };
      if (type === DossierEventType.RECEIVED) {
        const id = await receiveDossier(room, actor, await inputOf(made, code));
        idOf.set(code, { id, version: 1 });
        continue;
      }
      const [command, input] = COMMANDS[type]!;
      const said: Said = { note, data: JSON.parse(data) as EventData };
      if (said.data.staffId) said.data.staffId = staff.get(names.get(said.data.staffId)!)!;
      const target = idOf.get(code)!;
      await runCommand(
        room,
        actor,
        command,
        { id: target.id, expectedVersion: target.version++ },
        input(said) as never,
      );
    }
  }

  async function inputOf(made: TestEngine, code: string) {
    const [row] = await made.db.read.query<Record<string, string | null>>(
      `SELECT d.id, d.idempotency_key AS idempotencyKey, v.code AS procedureCode, d.channel, d.return_by AS returnBy,
              d.note, d.applicant_name AS fullName, d.id_number AS idNumber, d.phone, d.email, d.address,
              d.applicant_area_code AS areaCode
         FROM dossier d JOIN procedure_version v ON v.id = d.procedure_version_id WHERE d.code = ?`,
      [code],
    );
    const { id, idempotencyKey, procedureCode, channel, returnBy, note, ...applicant } = row!;
    // Requirements have other ids in the other database; their names are the same.
    const documents = await made.db.read.query<{ name: string; originals: number }>(
      `SELECT name, originals, certified_copies AS certifiedCopies, photocopies FROM dossier_document
        WHERE dossier_id = ? ORDER BY ordinal`,
      [id!],
    );
    return {
      idempotencyKey: idempotencyKey!,
      procedureCode: procedureCode!,
      channel: channel as Channel,
      returnBy: returnBy as ReturnBy,
      note,
      applicant: { ...applicant, fullName: applicant.fullName! },
      documents,
    };
  }
});
