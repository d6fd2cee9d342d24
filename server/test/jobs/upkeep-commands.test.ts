import type { Command } from 'commander';
import pino from 'pino';
import { startBackground } from '../../src/background';
import { jobsOf } from '../../src/background-work';
import { jobsCommand } from '../../src/cli/jobs';
import { outboxCommand } from '../../src/cli/outbox';
import { parseDatabaseUrl, readConfig } from '../../src/config';
import { Database } from '../../src/database/database';
import { now } from '../../src/kernel/now';
import { enqueue } from '../../src/modules/outbox/enqueue';
import { MessageState, OutboxMessage } from '../../src/modules/outbox/outbox-message.entity';
import { handlersOf } from '../../src/outbox-handlers';
import { setClock } from '../harness/clock';
import { describeServers } from '../harness/test-server';
import { DESK } from '../harness/walk';

const JOBS = jobsOf(readConfig);

describeServers('the command line of what runs in the background', (server) => {
  const open = async () => Database.open(parseDatabaseUrl(server().databaseUrl, '/'));
  afterEach(() => {
    jest.restoreAllMocks();
    process.exitCode = undefined;
  });

  /** Runs a command in this process and gives what a shell would see of it. */
  async function run(command: Command, ...words: string[]): Promise<{ status: number; out: string; err: string }> {
    const ran = { status: 0, out: '', err: '' };
    const collect = (key: 'out' | 'err') => (chunk: unknown) => {
      ran[key] += String(chunk);
      return true;
    };
    jest.spyOn(process.stdout, 'write').mockImplementation(collect('out'));
    jest.spyOn(process.stderr, 'write').mockImplementation(collect('err'));
    const exited = new Error('exit');
    jest.spyOn(process, 'exit').mockImplementation((code) => {
      process.exitCode = code ?? 0;
      throw exited;
    });
    await command.parseAsync(words, { from: 'user' }).catch((error) => {
      if (error !== exited) throw error;
    });
    ran.status = Number(process.exitCode ?? 0);
    process.exitCode = undefined;
    jest.restoreAllMocks();
    return ran;
  }

  const outbox = (...words: string[]) => run(outboxCommand(open), ...words);
  const jobs = (...words: string[]) => run(jobsCommand(open, JOBS), ...words);
  const metric = async (name: string) => {
    const text = await (await server().visitor().send('/metrics')).text();
    return Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(text)?.[1]);
  };

  it('hcc outbox: dead letters are listed without what they carry, sent again, discarded', async () => {
    const { db } = server();
    const [one, two] = await db.transact(async (tx) => [
      await enqueue(tx, 'mail', { to: 'hoa@example.vn' }, { key: 'K1' }),
      await enqueue(tx, 'mail', {}),
    ]);
    expect(await metric('hcc_outbox_waiting')).toBe(2);
    const died = { state: MessageState.DEAD, attempts: 20, lastError: 'refused', finishedAt: now() };
    await db.transact((tx) => tx.entities.update(OutboxMessage, [one, two], died));
    expect(await metric('hcc_outbox_dead')).toBe(2);
    const listed = await outbox('list', '--json');
    expect(JSON.parse(listed.out)).toMatchObject([
      { id: two, topic: 'mail', key: null, state: 'DEAD', attempts: 20, lastError: 'refused' },
      { id: one, key: 'K1' },
    ]);
    expect(listed.out).not.toContain('hoa@example.vn');
    expect(await outbox('retry', String(one), '--json')).toMatchObject({ status: 0, out: '{"retried":1}\n' });
    expect(await outbox('retry', String(one))).toMatchObject({ status: 1, err: expect.stringContaining('WAITING') });
    expect(await outbox('discard', String(two))).toMatchObject({ status: 0 });
    expect(await outbox('discard', '99999')).toMatchObject({ status: 1 });
    for (const wrong of [['retry', 'x'], ['discard'], ['list', '--state', 'GONE']]) {
      expect(await outbox(...wrong)).toMatchObject({ status: 2 });
    }
    expect(await outbox('list')).toMatchObject({ out: 'Không có thông điệp nào DEAD.\n' });
    expect(await metric('hcc_outbox_waiting')).toBe(1);
  });

  it('hcc jobs: all are listed, one is run now', async () => {
    expect(JSON.parse((await jobs('list', '--json')).out)).toMatchObject(
      JOBS.map(({ name, schedule }) => ({ name, schedule, state: null })),
    );
    await server().signIn(DESK);
    setClock('2026-11-24T09:00:00+07:00');
    const ran = await jobs('run', 'purge-sessions', '--json');
    expect(ran.status).toBe(0);
    expect(JSON.parse(ran.out)).toMatchObject({
      state: 'DONE',
      result: expect.stringMatching(/đã xóa [1-9]\d* phiên/),
    });
    expect(await server().db.read.query('SELECT staff_id FROM session')).toEqual([]);
    expect(await jobs('run', 'nothing')).toMatchObject({ status: 1 });
    expect(await jobs('run')).toMatchObject({ status: 2 });
  });

  it('every job has a name of its own, does its work, and is run by a server by itself', async () => {
    expect(new Set(JOBS.map(({ name }) => name)).size).toBe(JOBS.length);
    const log = pino({ level: 'silent' });
    const background = await startBackground(server().app, {
      jobs: JOBS,
      handlers: handlersOf(server().app),
      redisUrl: null,
      log,
    });
    const states = async () =>
      (await server().db.read.query<{ state: string }>("SELECT state FROM job_run WHERE job = 'purge-outbox'")).map(
        ({ state }) => state,
      );
    const soon = async (isSo: () => Promise<boolean>) => {
      for (const began = performance.now(); !(await isSo()); ) {
        if (performance.now() - began > 10_000) throw new Error('It never came to that.');
        await new Promise((wake) => setTimeout(wake, 50));
      }
    };
    await soon(async () => (await states()).includes('REGISTERED'));
    setClock('2026-11-25T02:20:00+07:00');
    await soon(async () => (await states()).includes('DONE'));
    await background.stop();
    expect(await server().db.read.query('SELECT id FROM server_process')).toEqual([]);
  });
});
