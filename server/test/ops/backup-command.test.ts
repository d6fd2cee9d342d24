import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProgram } from '../harness/compiled';
import { openDemo } from '../harness/demo-template';
import { createEmptyDatabase, describeEngines, type EmptyDatabase, type TestEngine } from '../harness/engines';

describeEngines('hcc backup and hcc restore', (kind) => {
  let engine: TestEngine;
  let empty: EmptyDatabase;
  let folder: string;
  beforeAll(async () => {
    engine = await openDemo(kind);
    empty = await createEmptyDatabase(kind);
    folder = mkdtempSync(join(tmpdir(), 'hcc-backup-'));
  });
  afterAll(async () => {
    await engine.close();
    await empty.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const start = (words: string[], url = engine.url) =>
    startProgram('cli/hcc.js', words, { DATABASE_URL: url, NODE_ENV: 'production' });
  const run = async (words: string[], url?: string) => {
    const program = await start(words, url);
    const { status } = await program.ended;
    return { status, out: program.out(), err: program.err() };
  };
  const file = (name = 'copy') => join(folder, name);

  it('print counts and a digest, for people and for machines', async () => {
    const made = await run(['backup', file(), '--json']);
    expect(made.status).toBe(0);
    const report = JSON.parse(made.out) as { bytes: number; tables: Record<string, number>; digest: string };
    expect(report).toMatchObject({ file: file(), digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(report.tables.staff).toBeGreaterThan(0);
    expect(report.bytes).toBe(statSync(file()).size);
    expect(await run(['backup', file()])).toMatchObject({ status: 1, out: '' });
    const restored = await run(['restore', file()], empty.url);
    expect(restored).toMatchObject({ status: 0, out: expect.stringContaining(report.digest) });
    const again = await run(['restore', file()], empty.url);
    expect(again).toMatchObject({ status: 1, out: '', err: expect.stringMatching(/^[^\n]*không trống[^\n]*\n$/) });
    expect(await run(['verify', '--json'], empty.url)).toMatchObject({ status: 0 });
    // Nothing goes out of it before somebody says so, once.
    expect(await run(['outbox', 'release'], empty.url)).toMatchObject({ status: 0 });
    expect(await run(['outbox', 'release'], empty.url)).toMatchObject({ status: 1 });
  });

  it('end with 2 on wrong usage', async () => {
    for (const words of [['backup'], ['restore'], ['backup', file(), 'x'], ['restore', file(), '--force']]) {
      expect(await run(words)).toMatchObject({ status: 2, out: '' });
    }
  });

  it('a backup that is killed leaves no file of that name', async () => {
    const path = file('killed');
    const program = await start(['backup', path]);
    while (!existsSync(`${path}.part`)) await new Promise((wake) => setTimeout(wake, 1));
    program.child.kill('SIGKILL');
    expect(await program.ended).toEqual({ status: null, signal: 'SIGKILL' });
    expect(readdirSync(folder).filter((name) => name.startsWith('killed'))).toEqual(['killed.part']);
  });
});

it('hcc backup makes no database where there is none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hcc-backup-'));
  const program = await startProgram('cli/hcc.js', ['backup', join(folder, 'copy')], {
    DATABASE_URL: `sqlite:${join(folder, 'none.sqlite')}`,
  });
  expect(await program.ended).toMatchObject({ status: 1 });
  expect(readdirSync(folder)).toEqual([]);
  rmSync(folder, { recursive: true, force: true });
});
