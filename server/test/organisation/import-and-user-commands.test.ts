import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { importCommand } from '../../src/cli/import';
import { userCommand } from '../../src/cli/user';
import { parseDatabaseUrl } from '../../src/config';
import { Database } from '../../src/database/database';
import type { ImportReport } from '../../src/kernel/import-report';
import { createDemoOrganisation } from '../../src/modules/organisation/demo-organisation';
import { productDataFile } from '../../src/product-data';
import { openEngine, type TestEngine } from '../harness/engines';

interface Ran {
  status: number;
  out: string;
  err: string;
}

describe('hcc import and hcc user', () => {
  let engine: TestEngine;
  let folder: string;
  const open = () => Database.open(parseDatabaseUrl(engine.url, '/'));

  beforeAll(async () => {
    engine = await openEngine('sqlite');
    folder = mkdtempSync(join(tmpdir(), 'hcc-commands-'));
  });
  afterAll(async () => {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  });
  afterEach(() => {
    jest.restoreAllMocks();
    process.exitCode = undefined;
  });

  /** Runs a command in this process and gives what a shell would see of it. */
  async function run(name: 'import' | 'user', args: string[], input?: string): Promise<Ran> {
    const ran: Ran = { status: 0, out: '', err: '' };
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
    if (input !== undefined) {
      const stdin = new PassThrough();
      stdin.end(input);
      jest.spyOn(process, 'stdin', 'get').mockReturnValue(stdin as unknown as typeof process.stdin);
    }
    const command = name === 'import' ? importCommand(open) : userCommand(open);
    await command.parseAsync(args, { from: 'user' }).catch((error) => {
      if (error !== exited) throw error;
    });
    ran.status = Number(process.exitCode ?? 0);
    process.exitCode = undefined;
    jest.restoreAllMocks();
    return ran;
  }

  const file = (name: string, text: string | Buffer) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };

  it('imports the real files and reports in JSON', async () => {
    for (const [kind, name] of [
      ['areas', 'areas-thanh-hoa-2021.json'],
      ['procedures', 'procedures.tsv'],
      ['procedures', 'routes.json'],
      ['holidays', 'holidays-vn.json'],
    ] as const) {
      const first = await run('import', [kind, productDataFile(name), '--json']);
      expect(first).toMatchObject({ status: 0, err: '' });
      const report = JSON.parse(first.out) as ImportReport;
      expect(report.refused).toEqual([]);
      const again = JSON.parse((await run('import', [kind, productDataFile(name), '--json'])).out) as ImportReport;
      expect(again).toEqual({ added: 0, changed: 0, unchanged: report.added + report.unchanged, refused: [] });
    }
  });

  it('lists refused rows in Vietnamese and ends with 0, since the file was worked through', async () => {
    const path = file('bad.json', '{"areas": [\n{"code": "x"}\n]}');
    expect(await run('import', ['areas', path])).toEqual({
      status: 0,
      err: '',
      out: 'Đơn vị hành chính: thêm 0, đổi 0, giữ nguyên 0, từ chối 1.\n  dòng 2: name: không được để trống.\n',
    });
  });

  it('ends with 1 and one line on standard error where the file as a whole is refused', async () => {
    const refusals = [
      await run('import', ['areas', file('other.json', '{"x": 1}')]),
      await run('import', ['procedures', join(folder, 'missing.tsv')]),
      await run('import', ['procedures', file('latin.tsv', Buffer.from([0x63, 0xe9, 0xff]))]),
    ];
    for (const { status, out, err } of refusals) {
      expect([status, out]).toEqual([1, '']);
      expect(err).toMatch(/^[^\n]+\n$/);
    }
    expect(refusals[2]!.err).toMatch(/UTF-8/);
  });

  it('ends with 2 on wrong usage', async () => {
    const path = productDataFile('procedures.tsv');
    for (const args of [['people', path], ['areas'], [], ['areas', path, '--fast']]) {
      expect(await run('import', args)).toMatchObject({ status: 2, out: '', err: expect.stringMatching(/\S/) });
    }
    for (const args of [['add', 'an'], ['rename', 'an'], ['disable']]) {
      expect(await run('user', args)).toMatchObject({ status: 2, out: '' });
    }
  });

  it('adds, locks and unlocks accounts', async () => {
    await createDemoOrganisation(engine.db);
    const add = ['add', 'an', '--name', 'Lê An', '--office', '000.00.00.H56', '--role', 'ADMIN'];
    const added = await run('user', [...add, '--json'], 'mật khẩu từ đầu vào\n');
    expect(added).toMatchObject({ status: 0, err: '' });
    expect(JSON.parse(added.out)).toMatchObject({ username: 'an', officeCode: '000.00.00.H56', roles: ['ADMIN'] });
    expect(await run('user', [...add, '--password', 'mật khẩu khác'])).toEqual({
      status: 1,
      out: '',
      err: 'username: đã có tài khoản "an".\n',
    });
    expect(await run('user', ['password', 'an'], '')).toMatchObject({
      status: 1,
      err: expect.stringMatching(/^password: /),
    });
    expect(await run('user', ['password', 'an', '--password', 'ngắn'])).toMatchObject({ status: 1, out: '' });
    expect(await run('user', ['password', 'an'], 'một mật khẩu mới')).toMatchObject({ status: 0, err: '' });
    expect(await run('user', ['reset-factor', 'an', '--json'])).toMatchObject({
      status: 0,
      out: '{"username":"an","secondFactorRemoved":false}\n',
    });
    await engine.db.transact((tx) =>
      tx.run(`INSERT INTO second_factor (staff_id, secret, created_at, confirmed_at)
              SELECT id, 'x', 1, 2 FROM staff WHERE username = 'an'`),
    );
    expect(await run('user', ['reset-factor', 'an'])).toMatchObject({
      status: 0,
      out: 'Đã bỏ xác thực hai bước của an.\n',
    });
    expect(await engine.db.read.query('SELECT 1 AS one FROM second_factor')).toEqual([]);
    expect(await run('user', ['reset-factor', 'ai'])).toMatchObject({ status: 1, out: '' });
    expect(await run('user', ['password', 'an', '--password', 'matkhau2026'])).toMatchObject({
      status: 1,
      err: expect.stringMatching(/quá phổ biến/),
    });
    expect(await run('user', ['disable', 'an', '--json'])).toMatchObject({
      status: 0,
      out: '{"username":"an","status":"DISABLED"}\n',
    });
    expect(await run('user', ['disable', 'ai'])).toEqual({
      status: 1,
      out: '',
      err: 'Không tìm thấy tài khoản "ai".\n',
    });
  });
});
