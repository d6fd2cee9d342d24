import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sealCommand } from '../../src/cli/seal';
import { parseDatabaseUrl } from '../../src/config';
import { Database } from '../../src/database/database';
import { withHistory } from '../demo/history';
import { openEngine, type TestEngine } from '../harness/engines';

interface Ran {
  status: number;
  out: string;
  err: string;
}

describe('hcc seal', () => {
  let engine: TestEngine;
  let folder: string;
  beforeAll(async () => {
    engine = await openEngine('sqlite');
    await withHistory(engine.db, 60);
    folder = mkdtempSync(join(tmpdir(), 'hcc-seal-'));
  });
  afterAll(async () => {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  });
  afterEach(() => {
    jest.restoreAllMocks();
    process.exitCode = undefined;
  });

  /** Runs the command in this process and gives what a shell would see of it. */
  async function run(...args: string[]): Promise<Ran> {
    const ran: Ran = { status: 0, out: '', err: '' };
    const collect = (key: 'out' | 'err') => (chunk: unknown) => {
      ran[key] += String(chunk);
      return true;
    };
    jest.spyOn(process.stdout, 'write').mockImplementation(collect('out'));
    jest.spyOn(process.stderr, 'write').mockImplementation(collect('err'));
    await sealCommand(() => Database.open(parseDatabaseUrl(engine.url, '/'))).parseAsync(args, { from: 'user' });
    ran.status = Number(process.exitCode ?? 0);
    process.exitCode = undefined;
    jest.restoreAllMocks();
    return ran;
  }

  it('seals what has ended, and says so; a second run has nothing to do', async () => {
    const first = await run('--json');
    const { sealed, seals } = JSON.parse(first.out) as { sealed: number; seals: { day: string }[] };
    expect([first.status, seals.at(-1)!.day]).toEqual([0, '2026-11-22']);
    expect(sealed).toBeGreaterThan(300);
    expect(JSON.parse((await run('--json')).out)).toEqual({ sealed: 0, seals: [] });
    expect((await run()).out).toBe('Không có ngày nào cần niêm phong.\n');
  });

  it('prints a day for people, for machines, and on one page to be signed', async () => {
    const { hash } = JSON.parse((await run('--print', '2026-11-20', '--json')).out) as { hash: string };
    const text = (await run('--print', '2026-11-20')).out;
    expect(text).toContain('BIÊN BẢN NIÊM PHONG NHẬT KÝ HỒ SƠ');
    expect(text).toContain('ngày 20 tháng 11 năm 2026');
    expect(text.replaceAll(' ', '')).toContain(hash);
    const pdf = join(folder, 'seal.pdf');
    expect(await run('--print', '2026-11-20', '--pdf', pdf)).toMatchObject({ status: 0 });
    const printed = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
    expect(printed.replaceAll(/\s/g, '')).toContain(hash);
    expect(printed).toContain('NGƯỜI CHỨNG KIẾN');
    expect(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })).toMatch(/^Pages:\s+1$/m);
  });

  it.each([
    [['--print', '2026-11-23'], /Không tìm thấy niêm phong/],
    [['--print', '2026-02-30'], /không phải là ngày có thật/],
    [['--pdf', 'x.pdf'], /chỉ dùng cùng với --print/],
    [['--print', '2026-11-20', '--pdf', '/no/such/folder/x.pdf'], /không ghi được tệp/],
  ])('refuses %j in one line', async (args, reason) => {
    const ran = await run(...args);
    expect(ran).toMatchObject({ status: 1, out: '', err: expect.stringMatching(reason) });
    expect(ran.err.trim().split('\n')).toHaveLength(1);
    expect(existsSync('x.pdf')).toBe(false);
  });
});
