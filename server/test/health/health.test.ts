import { Not } from 'typeorm';
import { jobsOf } from '../../src/background-work';
import { healthCommand } from '../../src/cli/health';
import { parseDatabaseUrl, readConfig } from '../../src/config';
import { Database } from '../../src/database/database';
import { SlowStatements, withoutValues } from '../../src/database/slow-statements';
import { now } from '../../src/kernel/now';
import { ProcedureStep } from '../../src/modules/catalogue/procedure.entity';
import type { HealthLine } from '../../src/modules/health/assess';
import { recordCopy } from '../../src/modules/health/copies';
import type { SystemHealth } from '../../src/modules/health/health.types';
import { proveSlice, proveWhole } from '../../src/modules/health/prove-slice';
import { keepSlowStatements, readSlowStatements } from '../../src/modules/health/slow-record';
import { tellAdministrators } from '../../src/modules/health/tell-administrators';
import { watchHealth } from '../../src/modules/health/watch';
import { Role } from '../../src/modules/identity/permissions';
import { StaffOffice } from '../../src/modules/identity/staff.entity';
import { JobRun, RunState } from '../../src/modules/jobs/job-run.entity';
import { enqueue } from '../../src/modules/outbox/enqueue';
import { hold } from '../../src/modules/outbox/hold';
import { HoldReason } from '../../src/modules/outbox/outbox-hold.entity';
import { MessageState, OutboxMessage } from '../../src/modules/outbox/outbox-message.entity';
import { rebuild } from '../../src/modules/reporting/rebuild';
import { StaffNotice } from '../../src/modules/staff-notices/staff-notice.entity';
import { MONDAY_9AM, setClock } from '../harness/clock';
import { describeServers } from '../harness/test-server';
import { DESK, receive } from '../harness/walk';

const ADMIN = 'quantri';
const never = new AbortController().signal;

describeServers('the health page', (server) => {
  const ask = async () => (await server().as(ADMIN)).ask<SystemHealth>('SystemHealth', { language: 'VI' });
  const line = async (name: string) => (await ask()).lines.find((one) => one.name === name)!;
  const both = async (name: string, variables: object) => {
    const client = await server().as(ADMIN);
    const answers = await Promise.all([1, 2].map(() => client.gql<Record<string, unknown>>(name, variables)));
    return answers.map(({ errors }) => errors[0]?.code ?? 'done').sort();
  };
  const deadLetter = () =>
    server().db.transact(async (tx) => {
      const id = await enqueue(tx, 'mail', { to: 'hoa@example.vn' });
      await tx.entities.update(OutboxMessage, { id }, { state: MessageState.DEAD, lastError: 'refused' });
      return id;
    });
  const trail = async (subject: string) =>
    (
      await server().db.read.query<{ detail: string }>('SELECT detail FROM audit_entry WHERE subject = ?', [subject])
    ).map(({ detail }) => JSON.parse(detail) as { before: object; after: object });

  it('finds a figure that drifts in the turn of its office, says what to do, and is content once it is mended', async () => {
    const { db } = server();
    await receive(await server().as(DESK));
    expect(await proveSlice(db, now(), never)).toEqual({ offices: 1, touched: 1, differences: 0 });
    await proveWhole(db, now(), never);
    expect(await line('proof')).toMatchObject({ state: 'GOOD', advice: null });
    await db.transact((tx) => tx.run("UPDATE settlement_cell SET received = received + 1 WHERE area_code = ''"));
    expect((await proveSlice(db, now(), never)).differences).toBeGreaterThan(0);
    expect(await line('proof')).toMatchObject({ state: 'ACT', command: 'hcc rebuild' });
    const [part] = (await ask()).drifting;
    expect(part).toMatchObject({ office: expect.any(String), differences: expect.anything() });
    expect(part!.differences[0]).toMatchObject({
      where: 'settlement_cell',
      column: 'received',
      stored: '2',
      expected: '1',
    });
    await rebuild(db);
    await proveWhole(db, now(), never);
    expect(await line('proof')).toMatchObject({ state: 'GOOD' });
    setClock('2026-11-27T09:00:00+07:00');
    expect(await line('proof')).toMatchObject({ state: 'ACT', advice: expect.stringContaining('prove-figures') });
  });

  it('sends a dead letter again once where two ask at the same time, and writes down who did', async () => {
    const id = await deadLetter();
    expect(await line('outbox')).toMatchObject({ state: 'ACT' });
    expect((await ask()).deadMessages).toMatchObject([{ id, topic: 'mail', lastError: 'refused' }]);
    expect(await both('ResendMessages', { id })).toEqual(['CONFLICT', 'done']);
    expect(await trail(`outbox ${id}`)).toEqual([{ before: { state: 'DEAD' }, after: { state: 'WAITING' } }]);
    expect((await line('outbox')).state).toBe('GOOD');
  });

  it('says that sending is held after a restore, until one of two lets it go', async () => {
    await server().db.transact((tx) => hold(tx, HoldReason.RESTORED, now()));
    expect(await line('outbox')).toMatchObject({ state: 'ACT', command: 'hcc outbox release' });
    expect(await ask()).toMatchObject({ hold: { reason: 'RESTORED' } });
    expect(await both('LetSendingGo', {})).toEqual(['CONFLICT', 'done']);
    expect(await trail('outbox hold')).toEqual([{ before: { held: true }, after: { held: false } }]);
    expect(await ask()).toMatchObject({ hold: null });
  });

  it('gives a dead letter up once, with a reason', async () => {
    const id = await deadLetter();
    const client = await server().as(ADMIN);
    expect(await client.refusal('GiveUpMessage', { id, reason: ' . ' })).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await both('GiveUpMessage', { id, reason: 'Nơi nhận đã giải thể' })).toEqual(['CONFLICT', 'done']);
    expect(await trail(`outbox ${id}`)).toMatchObject([{ after: { reason: 'Nơi nhận đã giải thể' } }]);
  });

  it('says which job stands still, and lets it run once for two who ask', async () => {
    const { app, db } = server();
    app.health.jobs = jobsOf(readConfig).filter(({ name }) => name === 'purge-sessions');
    expect(await line('jobs')).toMatchObject({ state: 'ACT', figure: expect.stringContaining('purge-sessions') });
    expect(await both('RunJob', { name: 'purge-sessions' })).toEqual(['done', 'done']);
    const runs = await db.read.entities.find(JobRun);
    expect(runs).toMatchObject([{ job: 'purge-sessions', state: RunState.WAITING }]);
    await db.transact((tx) =>
      tx.entities.update(
        JobRun,
        { job: 'purge-sessions' },
        { state: RunState.FAILED, lastError: 'disk full', finishedAt: now() },
      ),
    );
    expect((await ask()).jobs).toMatchObject([{ trouble: 'FAILED', failures: 1, lastError: 'disk full' }]);
    await db.transact((tx) =>
      tx.entities.update(
        JobRun,
        { job: 'purge-sessions' },
        { state: RunState.DONE, lastError: null, startedAt: 1_000, finishedAt: 1_040 },
      ),
    );
    expect((await ask()).jobs).toMatchObject([{ trouble: null, failures: 0, tookMs: 40 }]);
    expect((await line('jobs')).state).toBe('GOOD');
    app.health.jobs = [];
  });

  it('goes by the age of the newest copy', async () => {
    expect(await line('copies')).toMatchObject({ state: 'ACT', command: 'hcc backup FILE' });
    const copy = { digest: 'a'.repeat(64), seconds: 3, bytes: 21e6, dossiers: 20_600, files: 4, name: 'dem.hcc' };
    await recordCopy(server().db, { ...copy, takenAt: now() });
    expect(await line('copies')).toMatchObject({ state: 'GOOD', figure: expect.stringContaining('21 MB') });
    expect((await ask()).copies).toMatchObject([{ name: 'dem.hcc', bytes: 21e6 }]);
    setClock('2026-11-24T13:00:00+07:00');
    expect((await line('copies')).state).toBe('LOOK');
    setClock('2026-11-28T09:00:00+07:00');
    expect((await line('copies')).state).toBe('ACT');
  });

  it('has a threshold for disks, and one for how long they last', async () => {
    const { health } = server().app;
    const was = health.config;
    health.config = { ...was, diskPercent: 0 };
    expect((await ask()).lines.filter(({ name }) => name.startsWith('disk.')).length).toBeGreaterThan(0);
    health.config = { ...was, diskPercent: 100 };
    const [disk] = (await ask()).lines.filter(({ name }) => name.startsWith('disk.'));
    expect(disk).toMatchObject({ state: 'ACT', command: expect.stringMatching(/^df -h/) });
    health.config = was;
  });

  it('remembers slow statements of all processes without any value, until somebody begins anew', async () => {
    const open = () => Database.open(parseDatabaseUrl(server().databaseUrl, '/'), { slowMs: 1e-6 });
    const processes = await Promise.all([open(), open()]);
    for (const db of processes) {
      await db.read.query("SELECT id FROM staff WHERE full_name = 'Nguyễn Thị Bí Mật' AND id IN (?,?,?)", [
        'x',
        'y',
        'z',
      ]);
      // Of repositories as well; so many rows take longer than a clock of milliseconds leaves out.
      await db.read.entities.find(ProcedureStep, { where: { name: Not('secret') } });
    }
    await Promise.all(processes.map(keepSlowStatements));
    await Promise.all(processes.map((db) => db.close()));
    const met = await readSlowStatements(server().db.read);
    expect(met.find(({ statement }) => statement.startsWith('SELECT id FROM staff'))).toMatchObject({
      statement: 'SELECT id FROM staff WHERE full_name = ? AND id IN (?, …)',
      count: 2,
    });
    expect(met.some(({ statement }) => statement.includes('procedure_step'))).toBe(true);
    expect(JSON.stringify(met)).not.toMatch(/Bí Mật|secret/);
    const gave = await Promise.all(
      [1, 2].map(async () => (await server().as(ADMIN)).ask<number>('ClearSlowStatements', {})),
    );
    expect(gave.sort((a, b) => a - b)).toEqual([0, met.length]);
    expect(await readSlowStatements(server().db.read)).toEqual([]);
  });

  it('knows since when, tells once of what has turned red, and gauges say the same', async () => {
    const { app } = server();
    const told: string[] = [];
    const watch = () =>
      watchHealth(app.health, now(), async (_, red) => void told.push(...red.map(({ name }) => name)));
    await watch();
    const before = [...told];
    expect(told).toContain('processes');
    setClock('2026-11-23T10:00:00+07:00');
    await watch();
    expect(told).toEqual(before);
    expect(Date.parse(String((await line('processes')).since))).toBe(Date.parse(MONDAY_9AM));
    const lines = (await ask()).lines.map((one) => ({ ...one, title: { vi: one.title, en: '' } }));
    const red = lines.filter(({ name }) => name === 'processes') as unknown as HealthLine[];
    for (const _ of [1, 2]) await server().db.transact((tx) => tellAdministrators(tx, red));
    const bell = await server().db.read.entities.find(StaffNotice);
    const admins = await server().db.read.entities.countBy(StaffOffice, { role: Role.ADMIN });
    expect(bell.length).toBe(admins);
    expect(bell[0]).toMatchObject({
      kind: 'HEALTH_RED',
      subjectId: 'health',
      paramsText: expect.stringContaining('Tiến trình'),
    });
    const text = await (await server().visitor().send('/metrics')).text();
    expect(text).toMatch(/^hcc_health_state\{line="processes"\} 2$/m);
    expect(text).toMatch(/^hcc_health_figure\{line="processes"\} 0$/m);
  });

  it('hcc health says it at the command line, with status 1 where somebody has to act', async () => {
    const out: string[] = [];
    const written = jest.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0);
    const config = () => readConfig({ DATABASE_URL: server().databaseUrl });
    await healthCommand(config).parseAsync(['--json'], { from: 'user' });
    written.mockRestore();
    const report = JSON.parse(out.join('')) as { state: string; lines: { name: string }[] };
    expect(report).toMatchObject({
      state: 'ACT',
      lines: expect.arrayContaining([expect.objectContaining({ name: 'copies' })]),
    });
    expect(process.exitCode).toBe(1);
    process.exitCode = undefined;
  });
});

describe('a slow statement', () => {
  it('is one, however many values and rows it had', () => {
    expect(withoutValues('INSERT INTO `leg` (`id`) VALUES (?,?),(?,?),\n (?,?)')).toBe(
      'INSERT INTO `leg` (`id`) VALUES (?, …), …',
    );
    expect(withoutValues("SELECT p1.x FROM t2 p1 WHERE a = 'it''s' AND b > -12.5")).toBe(
      'SELECT p1.x FROM t2 p1 WHERE a = ? AND b > ?',
    );
  });

  it('is none below the threshold', () => {
    const slow = new SlowStatements(100);
    slow.note('SELECT 1', 99);
    expect(slow.take()).toEqual([]);
  });
});
